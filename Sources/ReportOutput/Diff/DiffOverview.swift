package import ReportAnalysis
import ReportParser

/// The table that opens the diff of two folders: every township with its three numbers and how much of its text is old.
package struct DiffOverview {
  /// What is shown of a pair.
  package struct Row: Sendable {
    let digest: ReportDigest
    let headline: [MetricChange]
    let copied: Int
    let sentences: Int

    /// The row of `diff`.
    package init(_ diff: ReportDiff) {
      digest = diff.new
      headline = diff.headline
      copied = diff.text.count(of: .wordForWord) + diff.text.count(of: .yearChanged)
      sentences = diff.text.sentenceCount
    }
  }

  let language: Language
  let rows: [Row]

  /// Puts the table on `page`.
  func write(to page: inout TextPage) {
    guard rows.count > 1 else { return }
    page.line(.init(language("\(rows.count) 个乡镇", "\(rows.count) townships"), .strong))
    page.paragraph(
      language(
        "沿用：原样或只改年份的句子占后一份报告的比例", "kept: sentences taken over word for word or with another year, of the later report"),
      emphasis: .faint)
    page.line()
    let subjects = ComparisonSubject.headline.map { subject in
      TextTable.Column(heading: subject.label(language), cells: cells(of: subject))
    }
    let kept = TextTable.Column(
      heading: language("沿用", "kept"),
      cells: rows.map { row in
        guard row.sentences > 0 else { return .init(number: "–", emphasis: .faint) }
        return .init(number: "\((row.copied * 100 + row.sentences / 2) / row.sentences)", suffix: "%")
      })
    TextTable(labels: ReportNames(rows.map(\.digest)).names, columns: subjects + [kept]).write(to: &page, indent: 2)
    page.line()
  }

  /// Earlier and later values with the arrows below one another.
  private func cells(of subject: ComparisonSubject) -> [TextTable.Cell] {
    let changes = rows.map { row in row.headline.first { $0.scope.subject == subject } }
    func value(_ rollUp: RollUp?) -> String { rollUp.map { $0.quantity?.number(language) ?? "†" } ?? "–" }
    let width = changes.map { DisplayWidth.of(value($0?.new)) }.max() ?? 0
    return changes.map { change in
      guard let change else { return .init(number: "–", emphasis: .faint) }
      let doubt = [.scopeChanged, .unitChanged].contains(change.kind) ? "‡" : change.isJump ? "*" : ""
      return .init(
        number: doubt + value(change.old), suffix: "→" + TextLayout.aligned(value(change.new), to: width),
        emphasis: doubt.isEmpty ? .plain : .mark)
    }
  }

  /// Who reports: township and county, or what is unknown.
  static func place(_ digest: ReportDigest, _ language: Language) -> String {
    [digest.identity.township ?? language("乡镇不详", "township unknown"), digest.identity.county].compactMap(\.self)
      .joined(separator: " · ")
  }
}
