import DocumentText
import Synchronization

/// An archive among the inputs, whose entries are read one by one.
///
/// Its bytes are held from the first entry that is read until the last; what it is then compared with is its directory at
/// the time when the inputs were listed.
final class ArchiveFile: Sendable {
  private let path: InputPath
  private let limits: InputLimits
  private let entries: [ZipArchive.Entry]
  private let state: Mutex<State>
  private let isFile: Bool

  private struct State {
    var archive: ZipArchive?
    /// How many entries nobody has read yet.
    var unread: Int
  }

  /// An archive that was read as `archive`, of which `documents` entries will be read; `isFile` if it can be opened again.
  init(_ archive: ZipArchive, path: InputPath, isFile: Bool, documents: Int, limits: InputLimits) {
    self.path = path
    self.limits = limits
    self.isFile = isFile
    entries = archive.entries
    state = Mutex(State(archive: isFile ? nil : archive, unread: documents))
  }

  /// The bytes of an entry, by its number in the directory, and where in them something is wrong, or nil.
  func contents(of index: Int) throws(InputError) -> (bytes: [UInt8], damage: Int?) {
    let archive = try state.withLock { state throws(InputError) in
      var archive = state.archive
      if archive == nil { archive = try open() }
      state.unread -= 1
      state.archive = isFile && state.unread <= 0 ? nil : archive
      return archive
    }
    guard let archive, entries.indices.contains(index) else { throw .archiveChanged }
    do throws(DocumentError) {
      return try archive.contents(of: entries[index], limits: limits.document)
    } catch {
      throw .document(error)
    }
  }

  private func open() throws(InputError) -> ZipArchive {
    let bytes = try FileReader.read(path, limit: limits.fileBytes)
    guard let archive = try? ZipArchive(bytes, limits: limits.document), archive.entries == entries else {
      throw .archiveChanged
    }
    return archive
  }
}

extension ArchiveFile {
  /// The inputs in an archive, and how many entries are no documents; nil where `bytes` are a document themselves.
  static func list(
    _ bytes: [UInt8], path: InputPath, isFile: Bool, limits: InputLimits
  ) -> (inputs: [Input], passedOver: Int)? {
    guard ZipArchive.isArchive(bytes) else { return nil }
    let archive: ZipArchive
    do throws(DocumentError) {
      archive = try ZipArchive(bytes, limits: limits.document)
    } catch {
      // Whatever it was, reading it says what is wrong.
      return nil
    }
    if DocumentReader.isDocument(archive) { return nil }
    let documents = archive.entries.indices.filter { isDocument(archive.entries[$0].name) }
    let file = ArchiveFile(archive, path: path, isFile: isFile, documents: documents.count, limits: limits)
    var inputs: [Input] = []
    var total = 0
    for index in documents {
      let entry = archive.entries[index]
      let name = path.appending(Array(entry.name.utf8))
      total += min(entry.size, limits.document.archiveBytes + 1)
      inputs.append(input(name, entry, total, limits) ?? .entry(name, file, index))
    }
    inputs.sort { $0.path < $1.path }
    if archive.hasMoreEntries { inputs.append(.unreadable(path, .moreEntries(limits.document.entries))) }
    if inputs.isEmpty { inputs.append(.unreadable(path, .emptyArchive)) }
    return (inputs, archive.entries.count - documents.count)
  }

  /// The input that is refused before reading, or nil; `total` is what the documents up to this one come to.
  private static func input(
    _ name: InputPath, _ entry: ZipArchive.Entry, _ total: Int, _ limits: InputLimits
  ) -> Input? {
    if entry.overlaps { return .unreadable(name, .overlappingEntry) }
    if total > limits.document.archiveBytes { return .unreadable(name, .archiveTooLarge(limits.document.archiveBytes)) }
    if FolderWalker.isArchive(Array(entry.name.utf8)[...]) { return .unreadable(name, .archiveInArchive) }
    return nil
  }

  private static func isDocument(_ name: String) -> Bool {
    let parts = name.split(separator: "/")
    guard let last = parts.last, !parts.contains(where: { $0.hasPrefix(".") && $0 != ".." || $0 == "__MACOSX" }) else {
      return false
    }
    return FolderWalker.isDocument(Array(last.utf8))
  }
}

extension ArchiveFile: Equatable {
  static func == (left: ArchiveFile, right: ArchiveFile) -> Bool { left === right }
}
