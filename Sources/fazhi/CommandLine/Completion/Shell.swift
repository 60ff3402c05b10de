import ReportOutput

/// The shells that scripts for completion are written for.
enum Shell: String, CaseIterable {
  case bash
  case zsh
  case fish

  /// The script, made from the tables of commands and options; what a shell describes is in `language`.
  func script(_ language: Language) -> String {
    switch self {
    case .bash: BashCompletion.script
    case .zsh: ZshCompletion(language: language).script
    case .fish: FishCompletion(language: language).script
    }
  }
}

extension Command {
  /// The options that go with the command.
  var options: [Option] { Option.allCases.filter { $0.commands.contains(self) } }
}

extension Option {
  /// The names as written, the short one first.
  var names: [String] { [shortName].compactMap(\.self) + [name] }

  /// The options that a value follows.
  static var takingValues: [Option] { allCases.filter { $0.value(for: .export) != .none } }
}
