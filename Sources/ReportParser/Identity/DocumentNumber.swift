import DocumentText

/// Finds a report's own document number, such as 平发〔2024〕46号.
///
/// Numbers cited in the text are other documents'. The report's own is labelled, or stands alone before the body.
enum DocumentNumber {
  /// The place of the number, or nil.
  static func find(_ front: FrontMatter) -> Range<Int>? {
    let text = front.document.text
    for value in front.values(.number) where TextScan.ends(text, value, with: "号") && value.count <= 40 {
      // A form that nobody filled in: 〔〕号.
      if text[value].contains(where: { Signs.digit($0) != nil }) { return value }
    }
    return front.lines.lazy.compactMap { own(text, $0) }.first
  }

  /// The document number that `line` is, alone or before who signs it off (签发人：…), as GB/T 9704 sets letters to superiors;
  /// nil where it is none.
  static func own(_ text: [UInt16], _ line: Range<Int>) -> Range<Int>? {
    let end = TextScan.first("签发人", in: text, line) ?? line.upperBound
    let number = TextScan.trimmed(text, line.lowerBound..<end)
    return isWhole(text, number) ? number : nil
  }

  /// Whether `line` is a document number and nothing else.
  private static func isWhole(_ text: [UInt16], _ line: Range<Int>) -> Bool {
    guard line.count >= 8, line.count <= 40, TextScan.ends(text, line, with: "号"),
      let open = line.first(where: { opens(text[$0]) }), open > line.lowerBound, open + 5 < line.upperBound
    else { return false }
    guard text[line.lowerBound..<open].allSatisfy(Signs.isIdeograph) else { return false }
    let year = open + 1...open + 4
    guard year.allSatisfy({ Signs.digit(text[$0]) != nil }), closes(text[open + 5]) else { return false }
    let number = text[open + 6..<line.upperBound - 1].filter { !Signs.isBlank($0) && $0 != 0x7B2C }
    return !number.isEmpty && number.allSatisfy { Signs.digit($0) != nil }
  }

  private static func opens(_ unit: UInt16) -> Bool {
    unit == 0x3014 || unit == 0xFE5D || unit == 0x3010 || unit == 0x5B || Signs.opensBracket(unit) || unit == 0xFF3B
      || unit == 0x3008
  }

  private static func closes(_ unit: UInt16) -> Bool {
    unit == 0x3015 || unit == 0xFE5E || unit == 0x3011 || unit == 0x5D || Signs.closesBracket(unit) || unit == 0xFF3D
      || unit == 0x3009
  }
}
