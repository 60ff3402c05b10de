#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of pages that appears whole or not at all, in place of one that an earlier run made.
struct OutputFolder {
  /// The folder's place.
  let target: InputPath
  private let temporary: InputPath

  /// Makes a folder beside `target` that will take its place; `target` may be missing, or hold such pages only.
  init(_ target: InputPath, isPage: (ArraySlice<UInt8>) -> Bool) throws(ToolError) {
    self.target = target
    if FileReader.exists(target) {
      guard let names = Self.names(in: target) else { throw .outputFailed(target.text, ENOTDIR) }
      // Something else than pages would be lost.
      guard names.allSatisfy({ isPage($0[...]) }) else { throw .outputFailed(target.text, ENOTEMPTY) }
    }
    temporary = Self.name(beside: target, "tmp")
    // unsafe: the array is passed as a C string that lives for the call.
    guard unsafe mkdir(temporary.cString, 0o777) == 0 else { throw .outputFailed(target.text, errno) }
  }

  /// Writes a file; the folder is given to the disk as a whole, so single files are not waited for.
  func write(_ bytes: [UInt8], to name: String) throws(ToolError) {
    let path = temporary.appending(Array(name.utf8))
    // unsafe: as above.
    let descriptor = unsafe open(path.cString, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .outputFailed(target.text, errno) }
    defer { close(descriptor) }
    let stream = ByteStream(descriptor: descriptor)
    do throws(ToolError) {
      try stream.write(bytes)
      try stream.flush()
    } catch {
      if case .outputFailed(_, let code) = error { throw .outputFailed(target.text, code) }
      throw error
    }
  }

  /// Gives the folder its name; what had it goes.
  func complete() throws(ToolError) {
    let old = Self.name(beside: target, "old")
    // unsafe: the arrays are passed as C strings that live for the call.
    let hasOld = unsafe rename(target.cString, old.cString) == 0
    guard unsafe rename(temporary.cString, target.cString) == 0 else {
      let code = errno
      if hasOld { _ = unsafe rename(old.cString, target.cString) }
      throw .outputFailed(target.text, code)
    }
    if hasOld { Self.remove(old) }
  }

  /// Leaves nothing behind.
  func discard() { Self.remove(temporary) }

  private static func name(beside target: InputPath, _ ending: String) -> InputPath {
    var number = 0
    while true {
      let suffix = Array(".\(getpid())-\(number).\(ending)".utf8)
      let path = target.folder.appending([UInt8(ascii: ".")] + target.name + suffix)
      if !FileReader.exists(path) || number == 100 { return path }
      number += 1
    }
  }

  /// The names of all that is in a folder; nil where there is no folder to read.
  private static func names(in folder: InputPath) -> [[UInt8]]? {
    // unsafe: the stream is opened and closed here, and an entry's name is copied before the next one is read.
    guard let stream = unsafe opendir(folder.cString) else { return nil }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in unsafe Array(bytes.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names
  }

  /// Removes a folder of files.
  private static func remove(_ folder: InputPath) {
    // unsafe: as above.
    for name in names(in: folder) ?? [] { _ = unsafe unlink(folder.appending(name).cString) }
    _ = unsafe rmdir(folder.cString)
  }
}
