/// The script for bash, also for the 3.2 of macOS.
enum BashCompletion {
  /// The whole script.
  static var script: String {
    """
    # Completion of fazhi for bash, printed by "fazhi completions bash".
    _fazhi_words() {
      COMPREPLY=($(compgen -W "$1" -- "$cur"))
      compopt +o default 2>/dev/null
    }
    _fazhi_list() {
      local last=${cur##*,}
      COMPREPLY=($(compgen -P "${cur%"$last"}" -W "$1" -- "$last"))
      compopt -o nospace +o default 2>/dev/null
    }
    _fazhi_files() {
      local IFS=$'\\n'
      COMPREPLY=("${COMPREPLY[@]}" $(compgen -f -- "$cur"))
      compopt -o filenames 2>/dev/null
    }
    _fazhi_options() {
      case $1 in
    \(cases { words($0.options.flatMap(\.names)) })
      esac
    }
    _fazhi_value() {
      case $1:$2 in
    \(valueCases.joined(separator: "\n"))
      esac
    }
    _fazhi_operand() {
      case $1 in
        '')
          _fazhi_words '\(Command.allCases.map(\.rawValue).joined(separator: " "))'
          _fazhi_files ;;
    \(Command.allCases.compactMap(operandCase).joined(separator: "\n"))
      esac
    }
    _fazhi() {
      local cur=${COMP_WORDS[COMP_CWORD]} option= command= word i operands=0 isOperand=
      COMPREPLY=()
      for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        [[ $word == = ]] && continue
        if [[ -n $option ]]; then
          option=
          continue
        fi
        case $word in
          --) isOperand=1; command=${command:-summary}; break ;;
          \(Option.takingValues.flatMap(\.names).joined(separator: "|"))) option=$word ;;
          -?*) ;;
          *)
            case $command:$word in
              \(Command.allCases.map { ":" + $0.rawValue }.joined(separator: "|"))) command=$word ;;
              *) command=${command:-summary}; operands=$((operands + 1)) ;;
            esac ;;
        esac
      done
      [[ $cur == = ]] && cur=
      if [[ -n $option ]]; then
        _fazhi_value "${command:-summary}" "$option"
      elif [[ -z $isOperand && $cur == -* ]]; then
        _fazhi_options "${command:-summary}"
      else
        _fazhi_operand "$command" "$operands"
      fi
    }
    complete -o bashdefault -o default -F _fazhi fazhi

    """
  }

  private static func cases(_ body: (Command) -> String) -> String {
    Command.allCases.map { "    \($0.rawValue)) \(body($0)) ;;" }.joined(separator: "\n")
  }

  private static func words(_ words: [String]) -> String { "_fazhi_words '\(words.joined(separator: " "))'" }

  /// A case for every option that takes words, and one for the rest that are no files.
  private static var valueCases: [String] {
    var cases: [String] = []
    for option in Option.takingValues {
      let names = option.names
      for command in option.commands {
        let patterns = names.map { "\(command.rawValue):\($0)" }.joined(separator: "|")
        switch option.value(for: command) {
        case .choice(let choices): cases.append("    \(patterns)) \(words(choices)) ;;")
        case .list(_, let vocabulary):
          cases.append("    \(patterns)) _fazhi_list '\(vocabulary.keys.joined(separator: " "))' ;;")
        case .number, .text: cases.append("    \(patterns)) _fazhi_words '' ;;")
        case .none, .file: break
        }
      }
    }
    return cases
  }

  private static func operandCase(_ command: Command) -> String? {
    switch command.operand {
    case .paths: nil
    case .nothing: "    \(command.rawValue)) \(words([])) ;;"
    case .one(let vocabulary): "    \(command.rawValue)) [[ $2 == 0 ]] && \(words(vocabulary.keys)) ;;"
    case .pathsAndMetric:
      """
          \(command.rawValue))
            [[ $2 != 0 ]] && \(words(Vocabulary.metrics.keys + ["none"]))
            _fazhi_files ;;
      """
    }
  }
}
