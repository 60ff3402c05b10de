#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a child process may use.
struct ChildLimits {
  /// Seconds of the processor.
  let seconds: Int
  /// Memory that it may ask for, in bytes.
  let memoryBytes: Int

  private typealias Prlimit =
    @convention(c) (pid_t, Int32, UnsafePointer<rlimit>, UnsafeMutablePointer<rlimit>?) -> Int32

  /// Sets the limits of a child that still waits for its input, and so has done nothing yet that would need them.
  ///
  /// Only Linux can do that for another process, and its headers hide the call from Swift; where it is not found, the
  /// clock and the amount of output remain as limits.
  func set(for child: pid_t) {
    #if os(Linux)
      // unsafe: the function has had this type since it exists, and reads the structure that it is given.
      guard let symbol = unsafe dlsym(nil, "prlimit") else { return }
      let prlimit = unsafe unsafeBitCast(symbol, to: Prlimit.self)
      for (resource, value) in [(Self.processorTime, seconds), (Self.addressSpace, memoryBytes), (Self.coreFile, 0)] {
        var bound = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
        _ = unsafe prlimit(child, resource, &bound, nil)
      }
    #endif
  }

  // The numbers that Linux gives these limits on every processor that Swift runs on.
  private static let processorTime: Int32 = 0
  private static let coreFile: Int32 = 4
  private static let addressSpace: Int32 = 9
}
