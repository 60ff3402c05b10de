import DocumentText

/// Finds the date of issue: under the signature, else when the document was made, else when the page was put up.
enum IssueDate {
  /// The date as `yyyy-mm-dd`, or nil where the text doesn't say.
  static func find(_ front: FrontMatter, closing: [Range<Int>]) -> String? {
    let text = front.document.text
    if let signed = signed(text, closing) { return signed }
    if let made = front.values(.made).lazy.compactMap({ date(front.document, $0) }).first { return made }
    let published = front.values(.published).compactMap { date(front.document, $0) }
    let bare = front.lines.filter { ClosingFinder.isDate(text, $0) || isDatedTitle(text, $0) }.compactMap {
      date(front.document, $0)
    }
    return only(published + bare) ?? only(published)
  }

  /// Whether a date closes what else may be a title.
  private static func isDatedTitle(_ text: [UInt16], _ line: Range<Int>) -> Bool {
    guard let start = TrailingDate.start(in: text, line) else { return false }
    return TitleWords.endings.end(text, TextScan.trimmed(text, line.lowerBound..<start))
  }

  private static func signed(_ text: [UInt16], _ closing: [Range<Int>]) -> String? {
    for line in closing.reversed() {
      let isSigned = ClosingFinder.isDate(text, line) || ClosingFinder.isSignature(text, line)
      if isSigned, let day = DateScan.first(in: text, line) { return day.iso }
    }
    return nil
  }

  private static func only(_ dates: [String]) -> String? {
    Set(dates).count == 1 ? dates.first : nil
  }

  /// The date that opens `value`; in the source text, where a space still parts the day from the hour.
  private static func date(_ document: Document, _ value: Range<Int>) -> String? {
    let source = document.scalars[document.place(of: value)].map { scalar in
      UInt16(truncatingIfNeeded: scalar >= 0xFF10 && scalar <= 0xFF19 ? scalar - 0xFF10 + 0x30 : min(scalar, 0xFFFF))
    }
    return (DateScan.first(in: source, source.indices) ?? DateScan.first(in: document.text, value))?.iso
  }
}
