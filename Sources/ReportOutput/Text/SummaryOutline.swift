import ReportParser

extension SummaryWriter {
  /// The parts that the regulation asks of a report, in its order.
  private static let mandated: [Role] = [.achievements, .problems, .leadership, .plan]
  /// Deeper headings are counted, not shown.
  private static let deepestLevel = 2
  /// The columns of what stands right of a heading.
  private static let noteWidth = 26

  /// Writes the headings with the parts that they are, and the parts that are missing.
  func writeOutline(_ sections: [Section], to page: inout TextPage) {
    page.line()
    page.line(.init(language("结构", "Outline"), .strong))
    let shown = sections.filter { $0.level <= Self.deepestLevel && ($0.heading != nil || $0.level == 1) }
    for section in shown { page.line(spans(of: section)) }
    let deeper = sections.count { $0.level > Self.deepestLevel && $0.heading != nil }
    if deeper > 0 { page.line(.init(language("  … 另有 \(deeper) 个下级标题", "  … \(deeper) deeper headings"), .faint)) }
    let missing = Self.mandated.filter { role in !sections.contains { $0.role == role } }
    if !missing.isEmpty {
      let names = missing.map { $0.label(language) }.joined(separator: language("、", ", "))
      page.line(.init(language("  未见：", "  missing: "), .mark), .init(names, .plain))
    }
  }

  private func spans(of section: Section) -> [TextPage.Span] {
    let indent = section.level * 2
    let width = TextPage.width - indent - Self.noteWidth - 2
    let heading = TerminalText.visible(number(of: section) + (section.heading ?? language("（无标题）", "(no heading)")))
    let note =
      section.topics.isEmpty
      ? section.role.label(language) : section.topics.map { $0.label(language) }.joined(separator: language("、", ", "))
    return [
      .init(TextLayout.spaces(indent), .plain),
      .init(TextLayout.padded(TextLayout.fitted(heading, to: width), to: width + 2), .plain),
      .init(TextLayout.fitted(note, to: Self.noteWidth), .faint),
    ]
  }

  /// The label as such headings usually have it: `一、`, `（一）`, `1.`.
  private func number(of section: Section) -> String {
    guard let label = section.label else { return "" }
    if label.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) { return label + "." }
    if label.hasSuffix("是") { return label }
    return section.level == 1 ? label + "、" : "（\(label)）"
  }
}
