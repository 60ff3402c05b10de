#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How the program ends; the raw value is what the shell sees.
enum ExitStatus: Int32, Sendable {
  case success = 0
  /// `check` found something at or above `--fail-on`, or `diff --exit-code` a difference.
  case found = 1
  /// The command line says something that cannot be done.
  case usage = 2
  /// Some inputs could not be read; the rest is in the output.
  case someUnreadable = 3
  /// No input could be read.
  case noneReadable = 4
  /// The output could not be written.
  case outputFailed = 5
  case interrupted = 130

  /// Ends the process.
  func exit() -> Never {
    #if canImport(Glibc)
      Glibc.exit(rawValue)
    #elseif canImport(Musl)
      Musl.exit(rawValue)
    #elseif canImport(Darwin)
      Darwin.exit(rawValue)
    #endif
  }
}
