import DocumentText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads files whole, each opened once and never again by name.
enum FileReader {
  /// The bytes of a regular file of at most `limit` bytes.
  static func read(_ path: InputPath, limit: Int = InputLimits().fileBytes) throws(InputError) -> [UInt8] {
    let (descriptor, size) = try openFile(path)
    defer { close(descriptor) }
    guard size <= limit else { throw .tooLarge(limit) }
    return try read(descriptor, expecting: size, limit: limit)
  }

  /// Whether a file begins as archives do; what cannot be opened does not.
  static func beginsLikeArchive(_ path: InputPath) -> Bool {
    guard let (descriptor, _) = try? openFile(path) else { return false }
    defer { close(descriptor) }
    return (try? readOnce(descriptor, atMost: 4)).map(ZipArchive.isArchive) ?? false
  }

  /// Opens a regular file and answers its descriptor and size.
  private static func openFile(_ path: InputPath) throws(InputError) -> (descriptor: Int32, size: Int) {
    // Without O_NONBLOCK a pipe without a writer would hold the run up for ever.
    // unsafe: the array is passed as a C string that lives for the call.
    let descriptor = unsafe open(path.cString, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw error(errno) }
    var status = stat()
    // unsafe: the call fills the structure that it is given.
    guard unsafe fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw error(code)
    }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG else {
      close(descriptor)
      throw kind == S_IFDIR ? .isFolder : .notAFile
    }
    return (descriptor, Int(status.st_size))
  }

  /// Everything that comes from a descriptor, up to `limit`.
  static func read(_ descriptor: Int32, expecting size: Int = 0, limit: Int) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected, so that one call meets the end; of nothing is known how much there will be.
    var room = size > 0 ? size + 1 : 1 << 14
    while true {
      let chunk = try readOnce(descriptor, atMost: room)
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { throw .tooLarge(limit) }
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

  /// Whether a file can be started as a program.
  static func isExecutable(_ path: InputPath) -> Bool {
    var status = stat()
    // unsafe: as in `exists`.
    guard unsafe stat(path.cString, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    return unsafe access(path.cString, X_OK) == 0
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
