#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The three pipes between the program and a child; a closed end is -1.
struct Pipes {
  /// The two ends of a pipe.
  struct Pipe {
    var read: Int32 = -1
    var write: Int32 = -1
  }

  /// What the child reads.
  var input = Pipe()
  /// What the child writes.
  var output = Pipe()
  /// What the child has to say.
  var messages = Pipe()

  /// Opens the pipes; ours alone are the ends that never block.
  init() throws(ConverterProcess.Failure) {
    for path in [\Pipes.input, \.output, \.messages] {
      var ends: [Int32] = [-1, -1]
      // unsafe: the call fills the array of two.
      guard unsafe pipe(&ends) == 0 else {
        let code = errno
        closeAll()
        throw .notStarted(code)
      }
      self[keyPath: path] = Pipe(read: ends[0], write: ends[1])
      // No other child may hold an end open, and no end of ours may block.
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
    for end in [input.write, output.read, messages.read] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
  }

  /// Closes an end, unless it is closed.
  mutating func close(_ end: WritableKeyPath<Pipes, Int32>) {
    if self[keyPath: end] >= 0 { sys_close(self[keyPath: end]) }
    self[keyPath: end] = -1
  }

  /// Closes the ends that the child has.
  mutating func closeChildEnds() {
    close(\.input.read)
    close(\.output.write)
    close(\.messages.write)
  }

  /// Closes what is open.
  mutating func closeAll() {
    closeChildEnds()
    close(\.input.write)
    close(\.output.read)
    close(\.messages.read)
  }

  /// Whether more may come.
  enum Received {
    case some, ended
  }

  /// Adds what has come, up to 64 KiB.
  static func receive(from descriptor: Int32, _ bytes: inout [UInt8]) -> Received {
    var count = 0
    // unsafe: the system writes into the array's own storage, never beyond its room.
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
      count = unsafe sys_read(descriptor, buffer.baseAddress, 1 << 16)
      filled = max(count, 0)
    }
    bytes += chunk
    return count > 0 || count < 0 && (errno == EAGAIN || errno == EINTR) ? .some : .ended
  }

  /// Sends up to 64 KiB and answers how many bytes went; below 0 where nobody takes them.
  static func send(_ bytes: [UInt8], from start: Int, to descriptor: Int32) -> Int {
    // unsafe: the offset is at most the count of the buffer that lives for the call.
    let count = unsafe bytes.withUnsafeBytes { buffer in
      unsafe sys_write(descriptor, buffer.baseAddress?.advanced(by: start), min(buffer.count - start, 1 << 16))
    }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : count
  }
}

private func sys_close(_ descriptor: Int32) { close(descriptor) }

private func sys_read(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(descriptor, buffer, count)
}

private func sys_write(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, buffer, count)
}
