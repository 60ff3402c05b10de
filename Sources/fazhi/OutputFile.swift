#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a command's results go: standard output, or a file that appears whole or not at all.
enum Output {
  /// Runs `body` with the stream to write to, and completes the output; `path` nil or `-` is standard output.
  static func write(
    to path: InputPath?, console: Console, _ body: (ByteStream) throws(ToolError) -> ExitStatus
  ) throws(ToolError) -> ExitStatus {
    guard let path, path != InputPath("-") else {
      let status = try body(console.output)
      try console.output.flush()
      return status
    }
    let file = try OutputFile(path)
    do throws(ToolError) {
      let status = try body(file.stream)
      try file.complete()
      return status
    } catch {
      file.discard()
      throw file.naming(error)
    }
  }
}

/// A file that is written beside the one it will replace.
struct OutputFile {
  /// What is written to the file.
  let stream: ByteStream
  private let name: String
  private let descriptor: Int32
  /// The file's place, links resolved, and the name that it has until it is complete; nil where it is written directly.
  private let places: (target: InputPath, temporary: InputPath)?

  /// Opens the file, or one beside it that will take its place.
  init(_ path: InputPath) throws(ToolError) {
    name = path.text
    var status = stat()
    // unsafe: the array is passed as a C string, and the call fills the structure that it is given.
    let exists = unsafe stat(path.cString, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      // A device or pipe is written to; replacing it would destroy it. A folder fails here, as it must.
      descriptor = unsafe open(path.cString, O_WRONLY | O_CLOEXEC)
      places = nil
    } else {
      let target = exists ? Self.resolved(path) : path
      let temporary: InputPath
      (descriptor, temporary) = Self.openTemporary(beside: target)
      if descriptor >= 0, exists { fchmod(descriptor, status.st_mode & 0o777) }
      places = (target, temporary)
    }
    guard descriptor >= 0 else { throw .outputFailed(name, errno) }
    stream = ByteStream(descriptor: descriptor)
  }

  private static func openTemporary(beside target: InputPath) -> (descriptor: Int32, path: InputPath) {
    var number = 0
    while true {
      let suffix = Array(".\(getpid())-\(number).tmp".utf8)
      // A name of as many bytes as the system takes leaves no room for more.
      let path = target.folder.appending([UInt8(ascii: ".")] + target.name.prefix(200) + suffix)
      // unsafe: as above; O_EXCL keeps the name from being a link that leads elsewhere.
      let descriptor = unsafe open(path.cString, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      // A run that was killed may have left a file; in a container the next one may well have its process number.
      if descriptor >= 0 || errno != EEXIST || number == 100 { return (descriptor, path) }
      number += 1
    }
  }

  /// Writes what is left and gives the file its name.
  func complete() throws(ToolError) {
    try stream.flush()
    guard let places else { return }
    guard fsync(descriptor) == 0 else { throw .outputFailed(name, errno) }
    // unsafe: the arrays are passed as C strings that live for the call.
    guard unsafe rename(places.temporary.cString, places.target.cString) == 0 else { throw .outputFailed(name, errno) }
    close(descriptor)
  }

  /// Leaves nothing behind.
  func discard() {
    close(descriptor)
    // unsafe: as in `complete`.
    if let places { unsafe unlink(places.temporary.cString) }
  }

  /// The error with this file's name where it is one of writing.
  func naming(_ error: ToolError) -> ToolError {
    if case .outputFailed(_, let code) = error { return .outputFailed(name, code) }
    return error
  }

  /// The file that a chain of links ends at, so that the link itself stays.
  private static func resolved(_ path: InputPath) -> InputPath {
    // unsafe: the system allocates the C string, which is copied and freed here.
    guard let real = unsafe realpath(path.cString, nil) else { return path }
    defer { unsafe free(real) }
    return InputPath(unsafe Array(UnsafeBufferPointer(start: real, count: strlen(real))).map { UInt8(bitPattern: $0) })
  }
}
