import ReportOutput
import TestSupport
import Testing

@testable import fazhi

struct ArgumentsTests {
  private func parse(_ arguments: String..., existing: Set<String> = []) throws(ToolError) -> Arguments {
    try ArgumentParser(language: .en) { existing.contains($0.text) }.parse(arguments.map { Array($0.utf8) })
  }

  private func problem(_ arguments: [String]) -> String {
    do throws(ToolError) {
      let parser = ArgumentParser(language: .en) { $0.text == "there" }
      let parsed = try parser.parse(arguments.map { Array($0.utf8) })
      return "parsed as \(parsed.command)"
    } catch {
      if case .usage(let message) = error { return message }
      return "\(error)"
    }
  }

  @Test func summaryIsTheDefault() throws {
    let parsed = try parse("a", "b")
    #expect(parsed.command == .summary)
    #expect(parsed.operands == [InputPath("a"), InputPath("b")])
  }

  @Test func optionsStandAnywhere() throws {
    let parsed = try parse("--lang", "en", "export", "a", "--format=csv", "-o", "x", "b", "--jobs", "3")
    #expect(parsed.command == .export)
    #expect(parsed.operands == [InputPath("a"), InputPath("b")])
    #expect(parsed.choice(.format) == OutputFormat.csv)
    #expect(parsed.file(.output) == InputPath("x"))
    #expect(parsed.number(.jobs) == 3)
    #expect(!parsed.has(.hash))
  }

  @Test func twoDashesEndOptionsAndCommands() throws {
    #expect(try parse("--", "export", "--format").command == .summary)
    #expect(try parse("--", "export", "--format").operands == [InputPath("export"), InputPath("--format")])
    #expect(try parse("export", "--", "-x").operands == [InputPath("-x")])
  }

  @Test func aFileWinsOverAGuessedCommand() throws {
    #expect(try parse("exprot", existing: ["exprot"]).operands == [InputPath("exprot")])
    #expect(try parse("./exprot").command == .summary)
    #expect(try parse("石桥镇").command == .summary)
  }

  @Test(arguments: [
    (["exprot", "a"], "no command exprot; did you mean export?"),
    (["export", "--fromat", "csv", "a"], "no option --fromat; did you mean --format?"),
    (["export", "--zzzzzz", "a"], "no option --zzzzzz"), (["export", "-x", "a"], "no option -x"),
    (["export"], "operands are missing; usage: fazhi export PATH..."),
    (["explain", "a"], "operands are missing; usage: fazhi explain PATH... METRIC"),
    (["schema", "a", "b"], "“b” is too much; usage: fazhi schema [export|compare|diff]"),
    (["export", "a", "--format"], "--format lacks its value"),
    (["export", "a", "--hash=1"], "--hash takes no value"),
    (
      ["export", "a", "--format", "cvs"],
      "--format cannot be “cvs”; it is one of ndjson, json, csv, xlsx; did you mean csv?"
    ),
    (["export", "a", "--jobs", "0"], "--jobs takes a number from 1 to 1024, not “0”"),
    (["export", "a", "--jobs", "many"], "--jobs takes a number from 1 to 1024, not “many”"),
    (
      ["a", "--format", "csv"],
      "--format does not go with summary, only with export, compare, diff, check, rules, metrics, codebook"
    ),
    (["export", "a", "--layout", "wide"], "--layout goes with --format csv only"),
    (["export", "a", "--format", "csv", "--hash"], "--hash does not go with --format csv"),
    (["export", "a", "--format", "csv", "--with-text"], "--with-text does not go with --format csv"),
    (["export", "a", "--jobs", "1", "--jobs", "2"], "--jobs is given twice"),
    (["export", "-", "-"], "- can be given only once"), (["export", "a", "-o", ""], "--output names no file"),
    (["there"], "parsed as summary"),
  ])
  func saysWhatIsWrong(arguments: [String], message: String) {
    #expect(problem(arguments) == message)
  }

  @Test func everyOptionAndCommandHasHelpInBothLanguages() {
    for language in Language.allCases {
      #expect(Command.allCases.allSatisfy { !$0.help(language).isEmpty })
      #expect(Option.allCases.allSatisfy { !$0.help(language).isEmpty })
    }
    #expect(Set(Option.allCases.compactMap(\.shortName)).count == Option.allCases.compactMap(\.shortName).count)
  }

  @Test(arguments: [("", "", 0), ("ab", "ba", 1), ("export", "exprot", 1), ("abc", "", 3), ("kitten", "sitting", 3)])
  func countsEdits(left: String, right: String, distance: Int) {
    #expect(Spelling.distance(from: left, to: right) == distance)
  }

  @Test func languageComesFromTheOptionThenTheLocale() {
    #expect(fazhi(["--nope"]).messages.hasPrefix("fazhi: 没有选项"))
    #expect(fazhi(["--nope"], environment: ["LANG": "en_US.UTF-8"]).messages.hasPrefix("fazhi: no option"))
    let overridden = ["LANG": "en_US.UTF-8", "LC_ALL": "zh_CN.UTF-8"]
    #expect(fazhi(["--nope"], environment: overridden).messages.hasPrefix("fazhi: 没有选项"))
    #expect(fazhi(["--nope", "--lang=en"], environment: overridden).messages.hasPrefix("fazhi: no option"))
  }

  @Test(arguments: Language.allCases) func nothingAtAllIsAGuide(language: Language) {
    let outcome = fazhi([], environment: ["LANG": language.rawValue])
    #expect(outcome.status == .usage)
    #expect(outcome.output.isEmpty)
    let lines = outcome.messages.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == 10)
    for line in lines { #expect(DisplayWidth.of(String(line)) <= 80, "\(line)") }
  }

  @Test(arguments: Language.allCases) func whatTheGuideSaysRuns(language: Language) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for step in HelpCommand.firstSteps(language) {
      var words = step.line.split(separator: " ").dropFirst()
        .map { ["文件夹", "FOLDER"].contains($0) ? Paths.samples : String($0) }
      if words.contains("-o") { words[words.count - 1] = folder.path + "/" + words[words.count - 1] }
      #expect([.success, .found].contains(fazhi(words).status), "\(step.line)")
    }
  }
}
