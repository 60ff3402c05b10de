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

  /// How text for people is to look; `file` is where it goes instead of standard output.
  func style(for file: InputPath? = nil) -> TextStyle {
    TextStyle(
      language: language, isColored: isColored(in: file),
      width: file == nil ? console.outputWidth : TextStyle.usualWidth)
  }

  private func isColored(in file: InputPath?) -> Bool {
    switch arguments.choice(.color) ?? Color.auto {
    case .always: true
    case .never: false
    case .auto:
      file == nil && console.outputIsTerminal && (console.environment["NO_COLOR"] ?? "").isEmpty
        && console.environment["TERM"] != "dumb"
    }
  }
}
