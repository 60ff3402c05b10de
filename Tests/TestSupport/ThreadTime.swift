#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The time that a piece of work takes its own thread, in seconds: what else the machine does meanwhile is not counted.
package enum ThreadTime {
  /// The least of several runs of `body`.
  package static func least(of runs: Int, _ body: () throws -> Void) rethrows -> Double {
    var least = Double.infinity
    for _ in 0..<runs {
      let start = now
      try body()
      least = min(least, now - start)
    }
    return least
  }

  private static var now: Double {
    var time = timespec()
    // unsafe: the call fills the structure that it is given.
    guard unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
