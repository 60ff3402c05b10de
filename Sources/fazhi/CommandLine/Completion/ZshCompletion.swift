import ReportOutput

/// The script for zsh, with what each word does.
struct ZshCompletion {
  let language: Language

  /// The whole script.
  var script: String {
    """
    #compdef fazhi
    # Completion of fazhi for zsh, printed by "fazhi completions zsh".
    _fazhi_metrics() { _values -s , metric \(Vocabulary.metrics.keys.joined(separator: " ")) }
    _fazhi_rules() { _values -s , rule \(Vocabulary.rules.keys.joined(separator: " ")) }
    _fazhi_families() { _values -s , family \(Vocabulary.families.keys.joined(separator: " ")) }
    _fazhi_kinds() { _values -s , kind \(Vocabulary.kinds.keys.joined(separator: " ")) }
    _fazhi_orders() { compadd - \(Vocabulary.orders.keys.joined(separator: " ")) }
    _fazhi_metric_or_path() {
      (( operands > 0 )) && compadd - \((Vocabulary.metrics.keys + ["none"]).joined(separator: " "))
      _files
    }
    _fazhi_command_or_path() {
      local -a commands=(
    \(Command.allCases.map { "    '\($0.rawValue):\(described($0.help(language)))'" }.joined(separator: "\n"))
      )
      _describe -t commands command commands
      _files
    }
    _fazhi() {
      local command= option= word
      local -i operands=0 i
      for (( i = 2; i < CURRENT; i++ )); do
        word=$words[i]
        if [[ -n $option ]]; then
          option=
          continue
        fi
        case $word in
          (--) command=${command:-summary}; break ;;
          (\(Option.takingValues.flatMap(\.names).joined(separator: "|"))) option=$word ;;
          (-?*) ;;
          (*)
            case $command:$word in
              (\(Command.allCases.map { ":" + $0.rawValue }.joined(separator: "|"))) command=$word ;;
              (*) command=${command:-summary}; operands+=1 ;;
            esac ;;
        esac
      done
      case $command in
    \(([nil] + Command.allCases).map(arguments).joined(separator: "\n"))
      esac
    }
    if [[ $funcstack[1] == _fazhi ]]; then
      _fazhi "$@"
    else
      compdef _fazhi fazhi
    fi

    """
  }

  private func arguments(_ command: Command?) -> String {
    let options = (command ?? .summary).options.flatMap { specs($0, for: command ?? .summary) }
    let operands = command.map(operand) ?? ["'*:command:_fazhi_command_or_path'"]
    let lines = (options + operands).map { "        " + $0 }.joined(separator: " \\\n")
    return "    (\(command?.rawValue ?? "''"))\n      _arguments \\\n\(lines) ;;"
  }

  private func specs(_ option: Option, for command: Command) -> [String] {
    let value = option.value(for: command)
    let exclusion = option.names.count > 1 ? "(\(option.names.joined(separator: " ")))" : ""
    return option.names.map { name in
      let equals = value == .none || name == option.shortName ? "" : "="
      return "'\(exclusion)\(name)\(equals)[\(described(option.help(language)))]\(action(value))'"
    }
  }

  private func action(_ value: Option.Value) -> String {
    switch value {
    case .none: ""
    case .choice(let words): ":value:(\(words.joined(separator: " ")))"
    case .number: ":number: "
    case .text(let name): ":\(described(name)): "
    case .file: ":file:_files"
    case .list(_, .metrics): ":metric:_fazhi_metrics"
    case .list(_, .rules): ":rule:_fazhi_rules"
    case .list(_, .families): ":family:_fazhi_families"
    case .list(_, .kinds): ":kind:_fazhi_kinds"
    case .list(_, .orders): ":order:_fazhi_orders"
    case .list(_, .words(let words)): ":value:(\(words.joined(separator: " ")))"
    }
  }

  private func operand(_ command: Command) -> [String] {
    switch command.operand {
    case .nothing: []
    case .paths: ["'*:path:_files'"]
    case .pathsAndMetric: ["'*:path:_fazhi_metric_or_path'"]
    // The command itself is the first operand that zsh sees.
    case .one(let vocabulary): ["'2:word:(\(vocabulary.keys.joined(separator: " ")))'"]
    }
  }

  /// Text that stands in quotes and between brackets or colons.
  private func described(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "'": escaped += "'\\''"
      case ":", "[", "]", "\\": escaped += "\\" + String(character)
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
