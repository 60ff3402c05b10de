import ReportOutput

/// What every command works with.
struct Context: Sendable {
  let arguments: Arguments
  let language: Language
  let console: Console

  private enum Color: String {
    case auto, always, never
  }

  /// Whether results are set off by colour.
  var isColored: Bool {
    switch arguments.choice(.color) ?? Color.auto {
    case .always: true
    case .never: false
    case .auto:
      console.outputIsTerminal && (console.environment["NO_COLOR"] ?? "").isEmpty
        && console.environment["TERM"] != "dumb"
    }
  }
}
