import DocumentText
package import ReportAnalysis
import ReportParser

/// Writes the findings of an audit for people, report by report.
package struct FindingText: Sendable {
  private let style: TextStyle
  private var language: Language { style.language }

  /// Makes a writer of findings.
  package init(_ style: TextStyle) {
    self.style = style
  }

  /// The findings of every report that has any, then a line that sums up; `reports` are all that were audited.
  package func text(_ reports: [AuditedReport]) -> [UInt8] {
    var page = TextPage(style)
    for report in reports where !report.findings.isEmpty {
      write(report, among: reports, to: &page)
      page.line()
    }
    page.paragraph(conclusion(reports), emphasis: .strong)
    return page.bytes
  }

  private func conclusion(_ reports: [AuditedReport]) -> String {
    let read = reports.filter { $0.record.report != nil }
    let findings = read.flatMap(\.findings)
    let clean = read.count { $0.findings.isEmpty }
    let suppressed = reports.reduce(0) { $0 + $1.suppressed.count }
    var parts = [
      language("审核 \(read.count) 份报告", "\(read.count) reports audited"),
      findings.isEmpty ? language("没有发现问题", "nothing found") : counts(findings),
    ]
    if clean > 0, !findings.isEmpty {
      parts.append(language("\(clean) 份没有发现问题", "nothing found in \(clean)"))
    }
    if suppressed > 0 { parts.append(language("另有 \(suppressed) 处按基线略去", "\(suppressed) more are in the baseline")) }
    return parts.joined(separator: language("；", "; "))
  }

  private func counts(_ findings: [Finding]) -> String {
    Severity.allCases.reversed().compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count == 0
        ? nil : language("\(severity.label(.zh)) \(count)", "\(count) \(severity.label(.en))\(count == 1 ? "" : "s")")
    }.joined(separator: language("、", ", "))
  }

  private func write(_ report: AuditedReport, among reports: [AuditedReport], to page: inout TextPage) {
    guard let document = report.record.report?.document, let identity = report.record.report?.identity else { return }
    let facts = [
      identity.township, identity.county, identity.year.map { language("\($0)年", "\($0)") }, report.record.source.path,
    ]
    page.paragraph(facts.compactMap(\.self).joined(separator: " · "), emphasis: .strong)
    page.paragraph(counts(report.findings), indent: 2, emphasis: .faint)
    let lines = LineIndex(document.scalars)
    for finding in report.findings {
      page.line()
      write(finding, in: document, at: lines, among: reports, to: &page)
    }
  }

  private func write(
    _ finding: Finding, in document: Document, at lines: LineIndex, among reports: [AuditedReport],
    to page: inout TextPage
  ) {
    let quote = FindingQuote(finding.range, in: document, isPrivate: finding.isPrivate)
    let position = lines.position(of: quote.place.lowerBound)
    page.line(
      .init("  " + TextLayout.padded(finding.severity.label(language), to: 8), finding.severity.emphasis),
      .init(finding.rule, .strong),
      .init(
        language("  第 \(position.line) 行第 \(position.column) 字", "  line \(position.line):\(position.column)"), .faint))
    page.paragraph(language(finding.message), indent: Self.indent)
    page.paragraph(quote.text, indent: Self.indent, marks: .place)
    if let sum = finding.sum?.text {
      page.paragraph(sum, indent: Self.noteIndent, lead: note(language("算式", "reckoning")))
    }
    if let expected = finding.expected {
      page.paragraph(language(expected), indent: Self.noteIndent, lead: note(language("预期", "expected")))
    }
    if let other = finding.counterpart, reports.indices.contains(other.report),
      let document = reports[other.report].record.report?.document
    {
      let quote = FindingQuote(other.range, in: document, isPrivate: finding.isPrivate)
      let path = reports[other.report].record.source.path
      page.paragraph(
        path + language("：", ": ") + quote.text, indent: Self.noteIndent, lead: note(language("对照", "see")),
        marks: .place)
    }
  }

  private static let indent = 10
  private static let noteIndent = 21

  private func note(_ name: String) -> TextPage.Span {
    .init(TextLayout.spaces(Self.indent) + name, .faint)
  }
}

extension Severity {
  /// The name of the severity.
  package func label(_ language: Language) -> String {
    switch self {
    case .error: language("错误", "error")
    case .warning: language("警告", "warning")
    case .note: language("提示", "note")
    }
  }

  /// How it is set off on a page.
  var emphasis: TextPage.Emphasis {
    switch self {
    case .error: .alarm
    case .warning: .mark
    case .note: .faint
    }
  }
}

extension CheckRule.Group {
  /// The name of the group of rules.
  package func label(_ language: Language) -> String {
    switch self {
    case .structure: language("结构", "Structure")
    case .arithmetic: language("算术", "Arithmetic")
    case .residue: language("残留", "Residue")
    case .copying: language("照搬", "Copying")
    case .privacy: language("隐私", "Privacy")
    }
  }
}

extension Language {
  /// The wording in this language.
  package func callAsFunction(_ wording: Wording) -> String { phrase(wording).text }

  /// What this language says, not yet put together.
  func phrase(_ wording: Wording) -> Phrase { self == .zh ? wording.chinese : wording.english }
}
