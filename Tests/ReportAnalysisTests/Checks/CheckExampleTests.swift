import DocumentText
import ReportParser
import TestSupport
import Testing

@testable import ReportAnalysis

/// Every example of every rule through the whole parser: the rule finds the marked places and nothing else.
@Suite("examples of the audit rules")
struct CheckExampleTests {
  @Test(arguments: CheckCatalog.all)
  func examples(of rule: CheckRule) throws {
    for example in rule.examples {
      if let known = example.known {
        withKnownIssue("\(known)") { try check(example, of: rule) }
      } else {
        try check(example, of: rule)
      }
    }
  }

  /// Whether our own words in what a finding says have nothing that JSON escapes, as its writer takes for granted.
  private func isPlain(_ finding: Finding) -> Bool {
    let wordings = [finding.message, finding.expected].compactMap(\.self)
    let phrases = wordings.flatMap { [$0.chinese, $0.english] } + [finding.sum].compactMap(\.self)
    return phrases.allSatisfy { phrase in
      phrase.parts.allSatisfy { part in
        guard case .words(let words) = part else { return true }
        return words.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\"" && $0 != "\\" && $0.value != 0x7F }
      }
    }
  }

  private func check(_ example: CheckExample, of rule: CheckRule) throws {
    let texts = example.texts.map { MarkedText($0) }
    let reports = try texts.map { ReportSummary(ReportParser.parse(try DocumentReader.read(Array($0.plain.utf8)))) }
    var found: [(report: Int, finding: Finding)] = []
    switch rule.method {
    case .report(let find):
      for (number, report) in reports.enumerated() { found += find(ReportAudit(report)).map { (number, $0) } }
    case .words(let find):
      for (number, report) in reports.enumerated() {
        let audit = ReportAudit(report)
        let hits = audit.hits(of: CheckCatalog.number(rule.id))
        if !hits.isEmpty { found += find(audit, hits).map { (number, $0) } }
      }
    case .folder(let find):
      found = find(FolderAudit(reports)).map { ($0.report, $0.finding) }
    }
    for (_, finding) in found { #expect(isPlain(finding), "words of \(rule.id) have to be escaped in JSON") }
    let location = SourceLocation(
      fileID: example.fileID, filePath: example.filePath, line: example.line, column: 1)
    for (number, text) in texts.enumerated() {
      let document = reports[number].report.document
      let places = found.filter { $0.report == number }.map { document.place(of: $0.finding.range) }
      let missed = text.marks.filter { !places.contains($0.range) }
      let extra = places.filter { place in !text.marks.contains { $0.range == place } }
      for mark in missed {
        Issue.record("nothing found at ⟦\(mark.surface)⟧ in report \(number)", sourceLocation: location)
      }
      for place in extra {
        Issue.record("found at ⟦\(document.string(place))⟧ in report \(number)", sourceLocation: location)
      }
    }
    for (_, finding) in found where finding.rule != rule.id || finding.severity > rule.severity {
      Issue.record("\(finding.rule) \(finding.severity) is not of the rule", sourceLocation: location)
    }
  }
}

extension CheckRule: CustomTestStringConvertible {
  package var testDescription: String { id }
}
