import ReportAnalysis
import ReportOutput

/// A command line taken apart.
struct Arguments: Sendable, Equatable {
  /// The command named, or the default.
  let command: Command
  /// What stands behind the command, options left out.
  let operands: [InputPath]
  /// The value of every option given; empty for an option that takes none.
  fileprivate(set) var values: [Option: InputPath] = [:]

  /// Whether an option was given.
  func has(_ option: Option) -> Bool { values[option] != nil }

  /// The file that an option names.
  func file(_ option: Option) -> InputPath? { values[option] }

  /// The word that an option was given, or nil.
  func choice<Choice: RawRepresentable<String>>(_ option: Option) -> Choice? {
    values[option].flatMap { Choice(rawValue: $0.text) }
  }

  /// The number that an option was given, or nil.
  func number(_ option: Option) -> Int? { values[option].flatMap { Int($0.text) } }
}

/// Splits a command line by the tables of commands and options.
struct ArgumentParser {
  /// The language of messages about mistakes.
  let language: Language
  /// Whether a word names something that exists, which tells a file from a misspelt command.
  let exists: (InputPath) -> Bool

  private struct Given {
    let option: Option
    let value: InputPath?
  }

  private struct Split {
    var given: [Given] = []
    var operands: [InputPath] = []
    /// Whether `--` stood before the first operand, which then is no command.
    var startsWithFile = false
  }

  /// Takes a command line apart, the program's own name left out.
  func parse(_ arguments: [[UInt8]]) throws(ToolError) -> Arguments {
    var split = try split(arguments)
    let command = try split.startsWithFile ? nil : self.command(split.operands.first)
    if command != nil { split.operands.removeFirst() }
    var parsed = Arguments(command: command ?? .summary, operands: split.operands)
    for given in split.given { try add(given, to: &parsed) }
    if !parsed.has(.help), !parsed.has(.version) { try check(parsed) }
    return parsed
  }

  private func split(_ arguments: [[UInt8]]) throws(ToolError) -> Split {
    var split = Split()
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == Array("--".utf8) {
        split.startsWithFile = split.operands.isEmpty
        split.operands += rest.map { InputPath($0) }
        return split
      }
      guard argument.count > 1, argument[0] == UInt8(ascii: "-") else {
        split.operands.append(InputPath(argument))
        continue
      }
      let equals = argument.firstIndex(of: UInt8(ascii: "="))
      let name = InputPath(Array(argument[..<(equals ?? argument.endIndex)])).text
      let option = try self.option(name)
      var value = equals.map { InputPath(Array(argument[($0 + 1)...])) }
      if option.value(for: .export) == .none {
        if value != nil { throw .usage(language("\(name) 不带值", "\(name) takes no value")) }
      } else if value == nil {
        value = rest.popFirst().map { InputPath($0) }
        if value == nil { throw .usage(language("\(name) 后面缺少值", "\(name) lacks its value")) }
      }
      if option == .years, let first = value { value = joined(first, &rest) }
      split.given.append(Given(option: option, value: value))
    }
    return split
  }

  /// Two years may be given as two words; what follows joins the first only where it looks like a year.
  private func joined(_ first: InputPath, _ rest: inout ArraySlice<[UInt8]>) -> InputPath {
    guard !first.bytes.contains(UInt8(ascii: ",")), let next = rest.first, next.count == 4,
      next.allSatisfy({ (0x30...0x39).contains($0) })
    else { return first }
    rest.removeFirst()
    return InputPath(first.bytes + [UInt8(ascii: ",")] + next)
  }

  private func option(_ name: String) throws(ToolError) -> Option {
    if let option = Option.allCases.first(where: { $0.name == name || $0.shortName == name }) { return option }
    throw .usage(
      language("没有选项 \(name)", "no option \(name)")
        + suggestion(for: name, among: Option.allCases.map(\.name)))
  }

  private func command(_ word: InputPath?) throws(ToolError) -> Command? {
    guard let word else { return nil }
    if let command = Command(rawValue: word.text) { return command }
    let looksLikeFile = word.bytes.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
    guard !looksLikeFile, !exists(word) else { return nil }
    // A word that is only part of a command may well be a file's name.
    guard let near = Spelling.nearest(to: word.text, among: Command.allCases.map(\.rawValue)) else { return nil }
    throw .usage(
      language("没有命令 \(word.text)；是不是 \(near)？", "no command \(word.text); did you mean \(near)?"))
  }

  private func suggestion(for word: String, among words: [String]) -> String {
    Vocabulary.words(words).hint(for: word, language)
  }

  private func add(_ given: Given, to parsed: inout Arguments) throws(ToolError) {
    let option = given.option
    guard option.commands.contains(parsed.command) else {
      let others = option.commands.map(\.rawValue).joined(separator: language("、", ", "))
      throw .usage(
        language(
          "\(option.name) 不能与 \(parsed.command.rawValue) 同用，只用于 \(others)",
          "\(option.name) does not go with \(parsed.command.rawValue), only with \(others)"))
    }
    guard parsed.values.updateValue(given.value ?? InputPath(""), forKey: option) == nil else {
      throw .usage(language("\(option.name) 出现了两次", "\(option.name) is given twice"))
    }
    try checkValue(given.value?.text ?? "", of: option, for: parsed.command)
  }

  private func checkValue(_ value: String, of option: Option, for command: Command) throws(ToolError) {
    switch option.value(for: command) {
    case .none: break
    case .choice(let words):
      if words.contains(value) { return }
      let choices = words.joined(separator: language("、", ", "))
      throw .usage(
        language(
          "\(option.name) 不能是“\(value)”，可用：\(choices)",
          "\(option.name) cannot be “\(value)”; it is one of \(choices)") + suggestion(for: value, among: words))
    case .number:
      if let number = Int(value), (1...1024).contains(number) { return }
      throw .usage(
        language(
          "\(option.name) 要 1 到 1024 的整数，不能是“\(value)”",
          "\(option.name) takes a number from 1 to 1024, not “\(value)”"))
    case .text, .list(_, .metrics), .list(_, .families), .list(_, .kinds), .list(_, .orders):
      if value.isEmpty { throw .usage(language("\(option.name) 后面缺少值", "\(option.name) lacks its value")) }
    case .list(_, let vocabulary):
      let keys = vocabulary.keys
      for id in value.split(separator: ",", omittingEmptySubsequences: false) where !keys.contains(String(id)) {
        throw .usage(
          language("没有审核规则“\(id)”", "no audit rule “\(id)”")
            + vocabulary.hint(for: String(id), language, otherwise: RulesCommand.listing(language)))
      }
    case .file:
      if value.isEmpty { throw .usage(language("\(option.name) 的文件名是空的", "\(option.name) names no file")) }
    }
  }

  private func check(_ parsed: Arguments) throws(ToolError) {
    let (command, count) = (parsed.command, parsed.operands.count)
    guard command.operandCount.contains(count) else {
      let usage = [Tool.name, command.rawValue, command.operands].filter { !$0.isEmpty }.joined(separator: " ")
      throw .usage(
        count > command.operandCount.upperBound
          ? language("多了“\(parsed.operands[count - 1].text)”；", "“\(parsed.operands[count - 1].text)” is too much; ")
            + language("用法：\(usage)", "usage: \(usage)")
          : language("缺少操作对象；用法：\(usage)", "operands are missing; usage: \(usage)"))
    }
    guard parsed.operands.filter({ $0 == InputPath("-") }).count < 2 else {
      throw .usage(language("- 只能出现一次", "- can be given only once"))
    }
    try checkFormat(parsed)
  }

  /// Options that say something of a format which is not the one asked for would do nothing, and so are refused.
  private func checkFormat(_ parsed: Arguments) throws(ToolError) {
    guard parsed.command == .export else { return }
    let format: OutputFormat = parsed.choice(.format) ?? .ndjson
    if parsed.has(.layout), format != .csv {
      throw .usage(language("--layout 只用于 --format csv", "--layout goes with --format csv only"))
    }
    for option in [Option.withText, .hash] where parsed.has(option) && [.csv, .xlsx].contains(format) {
      let name = format.rawValue
      throw .usage(
        language("\(option.name) 不能与 --format \(name) 同用", "\(option.name) does not go with --format \(name)"))
    }
  }
}
