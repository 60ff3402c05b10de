// The entry of libFuzzer: FAZHI_FUZZ names the target. Compiled by `run` alone, not by the package.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

private let target = unsafe getenv("FAZHI_FUZZ").flatMap { unsafe FuzzTarget(rawValue: String(cString: $0)) }

/// Gives the bytes to the target; whatever they are, it comes back.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard let target else { fatalError("FAZHI_FUZZ names no target") }
  target.take(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
