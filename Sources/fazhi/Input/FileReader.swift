#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads files whole, each opened once and never again by name.
enum FileReader {
  /// The largest input in bytes; a report is thousands of times smaller.
  static let largestSize = 32 << 20

  /// The bytes of a regular file.
  static func read(_ path: InputPath) throws(InputError) -> [UInt8] {
    // Without O_NONBLOCK a pipe without a writer would hold the run up for ever.
    // unsafe: the array is passed as a C string that lives for the call.
    let descriptor = unsafe open(path.cString, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw error(errno) }
    defer { close(descriptor) }
    var status = stat()
    // unsafe: the call fills the structure that it is given.
    guard unsafe fstat(descriptor, &status) == 0 else { throw error(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder
    default: throw .notAFile
    }
    guard status.st_size <= largestSize else { throw .tooLarge }
    return try read(descriptor, expecting: Int(status.st_size))
  }

  /// Everything that comes from a descriptor, up to `largestSize`.
  static func read(_ descriptor: Int32, expecting size: Int = 0) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected, so that one call meets the end.
    var room = max(size + 1, 1 << 14)
    while true {
      let chunk = try readOnce(descriptor, atMost: room)
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= largestSize else { throw .tooLarge }
      if chunk.isEmpty || bytes.count == size && chunk.count < room { return bytes }
      room = max(bytes.count, 1 << 14)
    }
  }

  /// Whether a read from `descriptor` would give something, or the end, at once.
  static func hasInput(_ descriptor: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // unsafe: the call reads and fills the one structure that it is given.
    return unsafe poll(&request, 1, 0) != 0
  }

  /// What one call gives, at most `room` bytes; nothing at the end.
  static func readOnce(_ descriptor: Int32, atMost room: Int) throws(InputError) -> [UInt8] {
    var failure: Int32 = 0
    // unsafe: the system writes into the array's own storage, never beyond `room`.
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var got = unsafe sys_read(descriptor, buffer.baseAddress, room)
      while got < 0, errno == EINTR, !Interrupt.isRaised { got = unsafe sys_read(descriptor, buffer.baseAddress, room) }
      if got < 0 { failure = errno }
      count = max(got, 0)
    }
    if failure != 0 { throw error(failure) }
    return chunk
  }

  /// Whether anything has this name.
  static func exists(_ path: InputPath) -> Bool {
    var status = stat()
    // unsafe: as in `read`.
    return unsafe lstat(path.cString, &status) == 0
  }

  /// The system's own words for an error number.
  static func explanation(of code: Int32) -> String {
    // unsafe: the C string is copied before any other call can change it.
    unsafe String(cString: strerror(code))
  }

  /// What an error number of the system means for an input.
  static func error(_ code: Int32) -> InputError {
    switch code {
    case ENOENT, ENOTDIR: .notFound
    case EACCES, EPERM: .noPermission
    case EISDIR: .isFolder
    case ENXIO: .notAFile
    default: .system(code)
    }
  }
}

/// The system's `read`, which the functions above hide by their name.
private func sys_read(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(descriptor, buffer, count)
}
