import ReportOutput

/// What every command works with.
struct Context: Sendable {
  /// The command line taken apart.
  let arguments: Arguments
  /// The language of messages and of text for people.
  let language: Language
  /// The streams and the environment.
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
