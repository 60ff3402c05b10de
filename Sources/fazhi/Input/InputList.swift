import ReportOutput

/// The inputs that the operands of a command stand for, with what was left out on the way.
struct InputList {
  private(set) var inputs: [Input] = []
  /// What is no file or may lead in a circle; it is named, never opened.
  private(set) var special: [InputPath] = []
  /// How many files are no documents by their names.
  private(set) var passedOver = 0
  /// The folders that hold no document.
  private(set) var emptyFolders: [InputPath] = []
  /// Whether a folder or an archive was looked through, so that the user does not know what was found.
  private(set) var hasFolders = false

  /// What each operand stands for, in their order.
  private(set) var shares: [Share] = []

  /// What one operand stands for.
  struct Share {
    /// The numbers of its inputs.
    let inputs: Range<Int>
    /// Whether it is a folder or an archive.
    let isFolder: Bool
  }

  private let limits: InputLimits

  /// Looks up `operands` in their order; archives among them and in folders are listed entry by entry.
  init(_ operands: [InputPath], console: Console, limits: InputLimits = InputLimits()) {
    self.limits = limits
    for operand in operands {
      let start = inputs.count
      let hadFolders = hasFolders
      hasFolders = false
      defer {
        shares.append(Share(inputs: start..<inputs.count, isFolder: hasFolders))
        hasFolders = hasFolders || hadFolders
      }
      if operand == InputPath("-") {
        do throws(InputError) {
          add(operand, bytes: try console.readStandardInput(limit: limits.fileBytes))
        } catch {
          inputs.append(.unreadable(operand, error))
        }
      } else if let found = FolderWalker.walk(operand) {
        hasFolders = true
        add(found)
        special += found.special
        passedOver += found.passedOver
        if found.inputs.isEmpty { emptyFolders.append(operand) }
      } else {
        addFile(
          operand, isArchive: FolderWalker.isArchive(operand.name) || FileReader.beginsLikeArchive(operand))
      }
    }
  }

  private mutating func add(_ found: FolderWalker.Findings) {
    // Nearly always nothing was found before and nothing is an archive: a long list is held once.
    if inputs.isEmpty, !found.inputs.contains(where: Self.isArchive) {
      inputs = found.inputs
      return
    }
    for input in found.inputs {
      if Self.isArchive(input) { addFile(input.path, isArchive: true) } else { inputs.append(input) }
    }
  }

  private static func isArchive(_ input: Input) -> Bool {
    if case .file(let path) = input { FolderWalker.isArchive(path.name) } else { false }
  }

  private mutating func add(_ path: InputPath, bytes: [UInt8]) {
    if !take(ArchiveFile.list(bytes, path: path, isFile: false, limits: limits)) { inputs.append(.bytes(path, bytes)) }
  }

  /// Adds a file, or what lies in it; the file is opened only if it may be an archive.
  private mutating func addFile(_ path: InputPath, isArchive: Bool) {
    if isArchive, let bytes = try? FileReader.read(path, limit: limits.fileBytes),
      take(ArchiveFile.list(bytes, path: path, isFile: true, limits: limits))
    {
      return
    }
    inputs.append(.file(path))
  }

  private mutating func take(_ list: (inputs: [Input], passedOver: Int)?) -> Bool {
    guard let list else { return false }
    inputs += list.inputs
    passedOver += list.passedOver
    // What is in an archive nobody has seen, as with a folder.
    hasFolders = true
    return true
  }
}
