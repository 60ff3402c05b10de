import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes on their way out, gathered into large writes: each wakes the reader at the other end of a pipe, which costs more
/// than to copy what a report has to say.
final class ByteStream: Sendable {
  private let pending = Mutex<[UInt8]>([])
  private let descriptor: Int32?
  /// So many bytes are worth a call.
  private static let largestPending = 128 << 10
  /// From this many bytes on gathering them would only copy them.
  private static let largestGathered = 64 << 10
  /// What a pipe is asked to hold, so that one end can go on while the other works.
  private static let pipeCapacity: Int32 = 512 << 10
  private let hasWidened = Atomic(false)

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

  /// Asks for a larger pipe before the first large write; what is no pipe, or a system that has no room, stays as it is.
  private func widenPipe(_ descriptor: Int32) {
    #if os(Linux)
      guard !hasWidened.exchange(true, ordering: .relaxed) else { return }
      // From <linux/fcntl.h>; the C library shows the names to GNU sources only.
      let (setSize, getSize): (Int32, Int32) = (1031, 1032)
      let capacity = fcntl(descriptor, getSize)
      if capacity >= 0, capacity < Self.pipeCapacity { _ = fcntl(descriptor, setSize, Self.pipeCapacity) }
    #endif
  }

  private func send(_ pending: inout [UInt8]) throws(ToolError) {
    guard descriptor != nil else { return }
    try send(pending)
    pending.removeAll(keepingCapacity: true)
  }

  private func send(_ bytes: [UInt8]) throws(ToolError) {
    guard let descriptor else { return }
    if bytes.count >= Self.largestGathered { widenPipe(descriptor) }
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
      } else if count < 0, errno == EAGAIN {
        // Whoever started the program may have set its output not to wait.
        if Interrupt.isRaised { throw .interrupted }
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        // unsafe: the call reads and fills the one structure that it is given.
        unsafe poll(&request, 1, -1)
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
