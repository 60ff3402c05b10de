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
  /// Whether a folder was walked, so that the user does not know what was found.
  private(set) var hasFolders = false

  /// Looks up `operands` in their order.
  init(_ operands: [InputPath], console: Console) {
    for operand in operands {
      if operand == InputPath("-") {
        do throws(InputError) {
          inputs.append(.bytes(operand, try console.readStandardInput()))
        } catch {
          inputs.append(.unreadable(operand, error))
        }
      } else if let found = FolderWalker.walk(operand) {
        hasFolders = true
        inputs += found.inputs
        special += found.special
        passedOver += found.passedOver
        if found.inputs.isEmpty { emptyFolders.append(operand) }
      } else {
        inputs.append(.file(operand))
      }
    }
  }
}
