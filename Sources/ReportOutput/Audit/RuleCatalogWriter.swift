package import ReportAnalysis
import ReportParser

/// Writes the catalogue of audit rules.
package struct RuleCatalogWriter: Sendable {
  private let rules: [CheckRule]

  /// Makes a writer of `rules`, which stand by group.
  package init(_ rules: [CheckRule] = CheckCatalog.all) {
    self.rules = rules
  }

  /// The rules by group, a line each, for people.
  package func text(_ style: TextStyle) -> [UInt8] {
    let language = style.language
    var page = TextPage(style)
    let width = rules.map { DisplayWidth.of($0.id) }.max() ?? 0
    var group: CheckRule.Group?
    for rule in rules {
      if rule.group != group {
        if group != nil { page.line() }
        group = rule.group
        page.line(.init("\(rule.group.label(language)) (\(rule.group.rawValue))", .strong))
      }
      let lines = TextLayout.wrapped(language(rule.name), to: page.width - width - 12)
      for (number, line) in lines.enumerated() {
        page.line(
          .init("  " + TextLayout.padded(number == 0 ? rule.id : "", to: width + 2), .plain),
          .init(TextLayout.padded(number == 0 ? rule.severity.label(language) : "", to: 8), rule.severity.emphasis),
          .init(line, .plain))
      }
    }
    return page.bytes
  }

  /// All that is to be known of each rule, for people.
  package func entries(_ style: TextStyle) -> [UInt8] {
    let language = style.language
    var page = TextPage(style)
    for rule in rules {
      page.line(.init(rule.id, .strong), .init("  " + rule.severity.label(language), rule.severity.emphasis))
      page.paragraph(language(rule.name), indent: 2)
      page.line()
      page.paragraph(language(rule.meaning), indent: 2)
      if rule.needsFolder {
        page.paragraph(
          language("要与其他报告对照，只在 fazhi check 中运行。", "It compares reports, and so runs in fazhi check only."), indent: 2)
      }
      page.paragraph(language(rule.source), indent: 10, lead: .init("  " + language("依据", "source"), .faint))
      for example in rule.examples {
        page.line()
        let lead = example.isPositive ? language("  报", "  finds") : language("  不报", "  not")
        for (number, text) in example.shown.enumerated() {
          let paragraphs = text.split(separator: "\n")
          for (at, paragraph) in paragraphs.enumerated() {
            page.paragraph(
              String(paragraph), indent: 10, lead: .init(number == 0 && at == 0 ? lead : "", .faint), marks: .place)
          }
          if number + 1 < example.shown.count { page.line("          —") }
        }
      }
      if rule.id != rules.last?.id { page.line() }
    }
    return page.bytes
  }

  /// The catalogue as one JSON object.
  package func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("schemaVersion", Tool.schemaVersion)
      json.key("rules")
      json.array { json in
        for rule in rules { write(rule, to: &json) }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ rule: CheckRule, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule.id)
      json.member("group", word: rule.group.rawValue)
      json.member("severity", word: rule.severity.rawValue)
      json.key("comparesReports")
      json.value(rule.needsFolder)
      write("name", rule.name, to: &json)
      write("meaning", rule.meaning, to: &json)
      write("source", rule.source, to: &json)
      for (name, isPositive) in [("examples", true), ("counterExamples", false)] {
        json.key(word: name)
        json.array { json in
          for example in rule.examples where example.isPositive == isPositive {
            json.array { json in
              for text in example.shown { json.value(text) }
            }
          }
        }
      }
    }
  }

  private func write(_ name: StaticString, _ wording: Wording, to json: inout JSONWriter) {
    json.key(name)
    json.object { json in
      json.member("zh", wording.zh)
      json.member("en", wording.en)
    }
  }
}
