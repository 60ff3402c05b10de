#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One input of a run.
enum Input: Sendable, Equatable {
  case file(InputPath)
  /// What came on standard input.
  case bytes(InputPath, [UInt8])
  /// An entry of an archive, by its number there.
  case entry(InputPath, ArchiveFile, Int)
  /// Nothing to read here, known before reading.
  case unreadable(InputPath, InputError)

  /// The input's name; `-` for standard input.
  var path: InputPath {
    switch self {
    case .file(let path), .bytes(let path, _), .entry(let path, _, _), .unreadable(let path, _): path
    }
  }
}

/// Finds the documents in a folder and all folders below it.
struct FolderWalker {
  /// What a walk found.
  struct Findings: Equatable {
    /// In byte order of the path.
    var inputs: [Input] = []
    /// Pipes, sockets, devices and links to folders, which are never opened.
    var special: [InputPath] = []
    /// How many files are no documents by their names.
    var passedOver = 0
  }

  private var found = Findings()
  private var folders: [InputPath] = []

  /// The documents in `folder`; nil where `folder` is no folder.
  static func walk(_ folder: InputPath) -> Findings? {
    guard kind(of: folder, followingLinks: true) == .folder else { return nil }
    var walker = FolderWalker()
    walker.folders = [folder]
    while let next = walker.folders.popLast() { walker.list(next) }
    walker.found.inputs.sort { $0.path < $1.path }
    walker.found.special.sort()
    return walker.found
  }

  private mutating func list(_ folder: InputPath) {
    // unsafe: the stream is opened and closed here, and an entry is copied before the next one is read.
    guard let stream = unsafe opendir(folder.cString) else {
      found.inputs.append(.unreadable(folder, FileReader.error(errno)))
      return
    }
    defer { unsafe closedir(stream) }
    let path = folder.entries
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe Self.name(of: entry)
      if name != [0x2E], name != [0x2E, 0x2E] {
        let path = path(name)
        take(path, named: name, kind: unsafe Self.kind(of: entry) ?? Self.kind(of: path, followingLinks: false))
      }
      errno = 0
    }
    if errno != 0 { found.inputs.append(.unreadable(folder, FileReader.error(errno))) }
  }

  private mutating func take(_ path: InputPath, named name: [UInt8], kind: Kind) {
    guard name[0] != UInt8(ascii: ".") else {
      if kind != .folder { found.passedOver += 1 }
      return
    }
    switch kind {
    case .folder: folders.append(path)
    case .link: takeLink(path, named: name)
    case .special: found.special.append(path)
    case .file:
      if Self.isDocument(name) { found.inputs.append(.file(path)) } else { found.passedOver += 1 }
    }
  }

  /// A link to a file stands for the file; one to a folder may lead in a circle.
  private mutating func takeLink(_ path: InputPath, named name: [UInt8]) {
    switch Self.kind(of: path, followingLinks: true) {
    case .folder, .special: found.special.append(path)
    case .file, .link: take(path, named: name, kind: .file)
    }
  }
}

extension FolderWalker {
  private enum Kind {
    case file, folder, link, special
  }

  /// The kind of an entry, or nil where the file system does not say.
  private static func kind(of entry: UnsafeMutablePointer<dirent>) -> Kind? {
    switch Int(unsafe entry.pointee.d_type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .special
    }
  }

  /// The kind of what has this name; a name that leads nowhere counts as a file, which reading will refuse.
  private static func kind(of path: InputPath, followingLinks: Bool) -> Kind {
    var status = stat()
    // unsafe: the array is passed as a C string, and the call fills the structure that it is given.
    let failed = unsafe followingLinks ? stat(path.cString, &status) : lstat(path.cString, &status)
    guard failed == 0 else { return .file }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .special
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    // unsafe: the system ends the name with a zero inside the entry's own storage.
    unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in unsafe Array(bytes.prefix { $0 != 0 }) }
  }

  /// Extensions of documents, also of formats without a reader here: those are refused by name, never passed over.
  private static let extensions: Set<String> = [
    "txt", "text", "doc", "docx", "docm", "dot", "dotx", "wps", "wpt", "rtf", "odt", "pdf", "ofd", "html", "htm", "mht",
    "mhtml", "zip",
  ]

  /// Whether a name is that of a document; lock files of word processors begin with `~$`.
  static func isDocument(_ name: [UInt8]) -> Bool {
    guard !name.starts(with: "~$".utf8), let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return extensions.contains(String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased())
  }

  /// Whether a name is that of an archive, whose entries are the documents.
  static func isArchive(_ name: ArraySlice<UInt8>) -> Bool {
    name.count > 4
      && name.suffix(4).elementsEqual(".zip".utf8) {
        $0 == $1 || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 && $0 | 0x20 == $1
      }
  }
}
