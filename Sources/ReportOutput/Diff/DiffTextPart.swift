import DocumentText
import ReportAnalysis

/// What became of a report's text, for people.
struct DiffTextPart {
  let language: Language
  /// How many entries of each kind are shown.
  let limit: Int
  let text: TextDiff

  /// Puts it on `page`.
  func write(to page: inout TextPage) {
    let width = page.width
    page.line()
    page.list(summary, separator: language("，", ", "), emphasis: .strong)
    writeSections(to: &page)
    for kind in SentencePair.Kind.allCases {
      write(text.carried.filter { $0.kind == kind }, kind.label(language), to: &page) { pair in
        (lines(pair.old.position, pair.new.position), wording(pair))
      }
    }
    write(text.carried.flatMap(figures), language("原句里数字也没变的数据", "figures unchanged in unchanged sentences"), to: &page)
    {
      $0
    }
    write(text.moved, language("挪了位置的段落", "moved paragraphs"), to: &page) { move in
      let from = move.oldHeading ?? language("开头", "the beginning")
      let to = move.newHeading ?? language("开头", "the beginning")
      return (
        lines(move.oldPosition, move.newPosition),
        TextLayout.fitted(move.text, to: width - 20)
          + (from == to ? "" : language("（\(from) → \(to)）", " (\(from) → \(to))"))
      )
    }
  }

  private var summary: [String] {
    let total = text.sentenceCount
    func share(_ count: Int) -> String { total == 0 ? "" : language("（\(percent(count))%）", " (\(percent(count))%)") }
    func percent(_ count: Int) -> Int { (count * 100 + total / 2) / total }
    let kinds = SentencePair.Kind.allCases.compactMap { kind -> String? in
      let count = text.count(of: kind)
      return count == 0 ? nil : kind.label(language) + " \(count)" + share(count)
    }
    var parts =
      kinds + [
        language("新写 \(text.added.count)", "\(text.added.count) new") + share(text.added.count),
        language("前一份有 \(text.removed.count) 句不再出现", "\(text.removed.count) of the earlier are gone"),
      ]
    parts[0] = language("文字 \(total) 句：", "\(total) sentences: ") + parts[0]
    return parts
  }

  private func writeSections(to page: inout TextPage) {
    write(text.sections, language("章节", "sections"), to: &page) { change in
      switch change.kind {
      case .added: (line(nil, change.new?.position), language("新增 ", "added ") + (change.new?.text ?? ""))
      case .removed: (line(change.old?.position, nil), language("去掉 ", "removed ") + (change.old?.text ?? ""))
      case .renamed:
        (
          line(change.old?.position, change.new?.position),
          language("改名 ", "renamed ") + (change.old?.text ?? "") + " → " + (change.new?.text ?? "")
        )
      }
    }
  }

  private func figures(_ pair: SentencePair) -> [(String, String)] {
    pair.figures.map { figure in
      let name = ComparisonSubject.metric(figure.metric).label(language)
      return (lines(pair.old.position, figure.position), name + " " + figure.quantity.text(language))
    }
  }

  private func wording(_ pair: SentencePair) -> String {
    pair.edit.pieces.map { $0.isKept ? $0.new : "【\($0.old)→\($0.new)】" }.joined()
  }

  private func lines(_ old: TextPosition, _ new: TextPosition) -> String { line(old, new) }

  private func line(_ old: TextPosition?, _ new: TextPosition?) -> String {
    [old, new].map { $0.map { "\($0.line)" } ?? "–" }.joined(separator: "→")
  }

  private func write<Entry>(
    _ entries: [Entry], _ heading: String, to page: inout TextPage, _ row: (Entry) -> (String, String)
  ) {
    guard !entries.isEmpty else { return }
    page.line()
    page.paragraph(
      "\(heading) \(entries.count)" + language("（行号：前→后）", " (lines: earlier→later)"), indent: 2, emphasis: .strong)
    for entry in entries.prefix(limit) {
      let (place, text) = row(entry)
      page.paragraph(text, indent: 14, lead: .init("    " + place, .faint), marks: .change)
    }
    guard entries.count > limit else { return }
    let rest = entries.count - limit
    page.line(.init("    " + language("另有 \(rest) 处，--limit 可多列", "\(rest) more; --limit shows them"), .faint))
  }
}
