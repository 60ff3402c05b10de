/// Finds where a report's matter ends and its closing begins: 特此报告, signatures, date, attachments, page tail.
enum ClosingFinder {
  /// How many lines of a page's tail may stand below signature and date.
  private static let longestTail = 25

  /// The start of the closing within `range`, or the end of `range` where there is none; `lines` are the text's, trimmed.
  static func start(_ text: [UInt16], _ lines: [Range<Int>], after range: Range<Int>) -> Int {
    let body = lines.reversed().prefix { $0.lowerBound >= range.lowerBound }
    var start = signedTail(text, body.prefix(longestTail)) ?? range.upperBound
    for line in body where !line.isEmpty && line.lowerBound < start {
      // A bare name signs only above a date: 小河镇.
      let isName = start < range.upperBound && line.count <= 24 && PlaceName.endsTownship(text, line)
      guard closes(text, line) || isName else { break }
      start = line.lowerBound
    }
    return start
  }

  /// The start of signature and date that stand above a page's tail; `lines` run backwards.
  private static func signedTail(_ text: [UInt16], _ lines: some Collection<Range<Int>>) -> Int? {
    for (date, signature) in zip(lines, lines.dropFirst())
    where isDate(text, date) && isSignature(text, signature) {
      return signature.lowerBound
    }
    return nil
  }

  /// Whether `line` can stand only after the report's matter.
  static func closes(_ text: [UInt16], _ line: Range<Int>) -> Bool {
    if isDate(text, line) || isOpenDate(text, line) || isSignature(text, line) { return true }
    guard line.count <= 60, let cue = ClosingCues.index.longest(in: text, at: line.lowerBound, upTo: line.upperBound)
    else { return line.count <= 30 && ClosingCues.tails.occurs(in: text, range: line) }
    return cue.kind == .anyLength || line.count <= 30
  }

  /// Whether `line` is a date and nothing else.
  static func isDate(_ text: [UInt16], _ line: Range<Int>) -> Bool {
    guard let date = DateScan.date(in: text, at: line.lowerBound, upTo: line.upperBound) else { return false }
    return TextScan.trimmed(text, date.end..<line.upperBound).isEmpty
  }

  /// Whether `line` is a date that lacks its day or was never filled in: 2024年12月, 2024年 月 日.
  private static func isOpenDate(_ text: [UInt16], _ line: Range<Int>) -> Bool {
    line.count <= 12 && TextScan.contains("年", in: text, line) && TextScan.contains("月", in: text, line)
      && line.allSatisfy {
        Signs.digit(text[$0]) != nil || Signs.isBlank(text[$0]) || [0x5E74, 0x6708, 0x65E5].contains(text[$0])
      }
  }

  /// Whether `line` names who signs, with or without the date: 小河镇人民政府2024年2月29日.
  static func isSignature(_ text: [UInt16], _ line: Range<Int>) -> Bool {
    guard line.count <= 70 else { return false }
    var end = line.upperBound
    for at in line where DateScan.date(in: text, at: at, upTo: line.upperBound)?.end == line.upperBound {
      end = at
      break
    }
    let name = line.lowerBound..<end
    guard !name.isEmpty, !text[name].contains(where: { Signs.isPunctuation($0) && $0 != 0x3001 }) else { return false }
    return ClosingCues.issuers.end(text, name)
  }
}
