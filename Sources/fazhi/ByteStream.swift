import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes on their way out, gathered into large writes.
final class ByteStream: Sendable {
  private let pending = Mutex<[UInt8]>([])
  private let descriptor: Int32?
  private static let largestPending = 128 << 10
  /// From this many bytes on a write is worth a call of its own, and gathering them would only copy them.
  private static let largestGathered = 8 << 10

  /// A stream to an open file, or one that keeps what it is given, for tests.
  init(descriptor: Int32? = nil) {
    self.descriptor = descriptor
  }

  /// What has not been written; in memory, everything.
  var contents: [UInt8] { pending.withLock { $0 } }

  /// Adds `bytes` and writes what has gathered once it is worth a call.
  func write(_ bytes: [UInt8]) throws(ToolError) {
    try pending.withLock { pending throws(ToolError) in
      if descriptor != nil, bytes.count >= Self.largestGathered {
        try send(&pending)
        return try send(bytes)
      }
      pending += bytes
      if pending.count >= Self.largestPending { try send(&pending) }
    }
  }

  /// Writes all that has gathered.
  func flush() throws(ToolError) {
    try pending.withLock { pending throws(ToolError) in try send(&pending) }
  }

  private func send(_ pending: inout [UInt8]) throws(ToolError) {
    guard descriptor != nil else { return }
    try send(pending)
    pending.removeAll(keepingCapacity: true)
  }

  private func send(_ bytes: [UInt8]) throws(ToolError) {
    guard let descriptor else { return }
    var written = 0
    while written < bytes.count {
      // unsafe: the offset is below the count of the buffer that lives for the call.
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe sys_write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count > 0 {
        written += count
      } else if count < 0, errno == EINTR {
        if Interrupt.isRaised { throw .interrupted }
      } else if count < 0, errno == EPIPE {
        throw .closedPipe
      } else {
        throw .outputFailed(nil, count < 0 ? errno : EIO)
      }
    }
  }
}

/// The system's `write`, which the stream's own hides by its name.
private func sys_write(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, buffer, count)
}
