import ReportOutput

/// The script for fish, with what each word does.
struct FishCompletion {
  let language: Language

  /// The whole script.
  var script: String {
    let commands = Command.allCases
    return """
      # Completion of fazhi for fish, printed by "fazhi completions fish".
      function __fazhi_words
          set -l option
          for word in (commandline -opc)[2..-1]
              if set -q option[1]
                  set -e option
                  continue
              end
              switch $word
                  case \(Option.takingValues.flatMap(\.names).joined(separator: " "))
                      set option $word
                  case '-*'
                  case '*'
                      echo $word
              end
          end
      end
      function __fazhi_lacks_command
          set -l words (__fazhi_words)
          not set -q words[1]
      end
      function __fazhi_is
          set -l words (__fazhi_words)
          set -l command summary
          if set -q words[1]; and contains -- $words[1] \(commands.map(\.rawValue).joined(separator: " "))
              set command $words[1]
          end
          contains -- $command $argv
      end
      function __fazhi_has_operand
          test (count (__fazhi_words)) -gt 1
      end
      function __fazhi_list
          set -l token (commandline -ct | string replace -r '^--[a-z-]+=' '')
          set -l start (string replace -r '[^,]*$' '' -- "$token")
          printf '%s\\n' "$start"$argv
      end
      \((commands.map(command) + commands.flatMap(operands) + Option.allCases.flatMap(option)).joined(separator: "\n"))

      """
  }

  private func command(_ command: Command) -> String {
    "complete -c fazhi -n __fazhi_lacks_command -a \(command.rawValue) -d \(quoted(command.help(language)))"
  }

  private func operands(_ command: Command) -> [String] {
    let condition = "complete -c fazhi -n '__fazhi_is \(command.rawValue)"
    switch command.operand {
    case .paths: return []
    case .nothing: return [condition + "' -f"]
    case .one(let vocabulary):
      return [condition + "; and not __fazhi_has_operand' -f -a \(quoted(vocabulary.keys.joined(separator: " ")))"]
    case .pathsAndMetric:
      let words = (Vocabulary.metrics.keys + ["none"]).joined(separator: " ")
      return [condition + "; and __fazhi_has_operand' -a \(quoted(words))"]
    }
  }

  /// A line for each way in which commands take the option.
  private func option(_ option: Option) -> [String] {
    var lines: [String] = []
    var rest = option.commands
    while let first = rest.first {
      let value = option.value(for: first)
      let alike = rest.filter { option.value(for: $0) == value }
      rest.removeAll { alike.contains($0) }
      let short = option.shortName.map { " -s " + $0.dropFirst() } ?? ""
      lines.append(
        "complete -c fazhi -n '__fazhi_is \(alike.map(\.rawValue).joined(separator: " "))'\(short) -l \(option.rawValue)"
          + "\(flags(value)) -d \(quoted(option.help(language)))")
    }
    return lines
  }

  private func flags(_ value: Option.Value) -> String {
    switch value {
    case .none: ""
    case .choice(let words): " -x -a \(quoted(words.joined(separator: " ")))"
    case .number, .text: " -x"
    case .file: " -r -F"
    case .list(_, let vocabulary): " -x -a '(__fazhi_list \(vocabulary.keys.joined(separator: " ")))'"
    }
  }

  private func quoted(_ text: String) -> String {
    var quoted = "'"
    for character in text {
      if character == "'" || character == "\\" { quoted += "\\" }
      quoted.append(character)
    }
    return quoted + "'"
  }
}
