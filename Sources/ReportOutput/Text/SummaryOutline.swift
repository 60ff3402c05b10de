import ReportParser

extension SummaryWriter {
  /// The parts that the regulation asks of a report, in its order.
  private static let mandated: [Role] = [.achievements, .problems, .leadership, .plan]
  /// Deeper headings are counted, not shown.
  private static let deepestLevel = 2
  /// The least columns of what stands right of a heading.
  private static let noteWidth = 26

  /// Writes the headings with the parts that they are, and the parts that are missing.
  func writeOutline(_ sections: [Section], to page: inout TextPage) {
    page.line()
    page.line(.init(language("结构", "Outline"), .strong))
    var role: Role?
    let shown = sections.filter(isShown)
    let widest = shown.map { $0.level * 2 + DisplayWidth.of(heading(of: $0)) }.max() ?? 0
    let noteStart = min(page.width - Self.noteWidth, widest + 2)
    for section in shown {
      page.line(
        spans(of: section, below: section.level > 1 ? role : nil, noteStart: noteStart, width: page.width))
      if section.level == 1 { role = section.role }
    }
    let deeper = sections.count { $0.level > Self.deepestLevel && $0.heading != nil }
    if deeper > 0 { page.line(.init(language("  … 另有 \(deeper) 个下级标题", "  … \(deeper) deeper headings"), .faint)) }
    let missing = Self.mandated.filter { role in !sections.contains { $0.role == role } }
    if !missing.isEmpty {
      let names = missing.map { $0.label(language) }.joined(separator: language("、", ", "))
      page.line(.init(language("  未见：", "  missing: "), .mark), .init(names, .plain))
    }
  }

  /// A stretch under no heading is shown where it is a part of its own, which the opening and the closing are not.
  private func isShown(_ section: Section) -> Bool {
    section.level <= Self.deepestLevel && (section.heading != nil || section.role != .other)
  }

  /// A heading's line; the role is said where it is not that of the section above, `role`.
  private func spans(of section: Section, below role: Role?, noteStart: Int, width: Int) -> [TextPage.Span] {
    let indent = section.level * 2
    let topics = section.topics.map { $0.label(language) }.joined(separator: language("、", ", "))
    let note = section.role == role || !topics.isEmpty && role == nil ? topics : section.role.label(language)
    let fitted = TextLayout.fitted(heading(of: section), to: noteStart - indent - 2)
    return [
      .init(TextLayout.padded(TextLayout.spaces(indent) + fitted, to: noteStart), .plain),
      .init(TextLayout.fitted(note, to: width - noteStart), .faint),
    ]
  }

  private func heading(of section: Section) -> String {
    TerminalText.visible(number(of: section) + (section.heading ?? language("（无标题）", "(no heading)")))
  }

  /// The label as such headings usually have it: `一、`, `（一）`, `1.`.
  private func number(of section: Section) -> String {
    guard let label = section.label else { return "" }
    if label.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) { return label + "." }
    if label.hasSuffix("是") { return label }
    return section.level == 1 ? label + "、" : "（\(label)）"
  }
}
