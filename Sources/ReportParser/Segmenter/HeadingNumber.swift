/// The number that opens a heading, such as 一、 or （一）.
struct HeadingNumber: Equatable {
  /// A way of numbering; a report nests its headings by using a different one on each level.
  enum System: Int, CaseIterable {
    /// 第一部分, 第一章.
    case part
    /// 一、, also written 一. by some.
    case ideographic
    /// （一）, also with its opening bracket lost.
    case bracketed
    /// 1. or 1、.
    case arabic
    /// （1） or 1）.
    case arabicBracketed
    /// ①.
    case circled
    /// 第一，.
    case ordinal
    /// 一是.
    case point
    /// No number at all: a line that names a part of the report.
    case unnumbered
    /// No number: one of several short lines, each over a paragraph of its own.
    case topicLine
  }

  let system: System
  let value: Int
  /// The number as written without its punctuation.
  let label: Range<Int>
  /// Where the heading's own words begin.
  let contentStart: Int

  /// The number at the start of `line`, or nil where the line opens with something else.
  ///
  /// A date or a decimal (4.15, 12、4) is no number of a heading.
  static func read(_ text: [UInt16], _ line: Range<Int>) -> HeadingNumber? {
    let start = line.lowerBound
    guard start < line.upperBound else { return nil }
    let first = text[start]
    // Most lines begin with a character that no number begins with.
    let mayBegin = first == 0x5341 || first == 0x7B2C || Signs.chineseDigit(first) != nil
    if first >= 0x4E00, first <= 0x9FFF, !mayBegin { return nil }
    if Signs.opensBracket(first) { return readBracketed(text, line) }
    if first >= 0x2460 && first <= 0x2473 {
      return HeadingNumber(
        system: .circled, value: Int(first) - 0x245F, label: start..<start + 1,
        contentStart: skipMark(text, start + 1, line.upperBound))
    }
    if first == 0x7B2C { return readOrdinal(text, line) }
    if Signs.digit(first) != nil { return readArabic(text, line) }
    return readIdeographic(text, line)
  }

  /// A number up to 99 in ideographs at `start`, and where it ends.
  static func ideographs(_ text: [UInt16], at start: Int, upTo limit: Int) -> (value: Int, end: Int)? {
    let ten: UInt16 = 0x5341
    var at = start
    var value: Int?
    if at < limit, let digit = Signs.chineseDigit(text[at]), digit > 0 {
      value = digit
      at += 1
    }
    if at < limit, text[at] == ten {
      value = (value ?? 1) * 10
      at += 1
      if at < limit, let digit = Signs.chineseDigit(text[at]), digit > 0 {
        value = (value ?? 0) + digit
        at += 1
      }
    }
    return value.map { ($0, at) }
  }

  private static func digits(_ text: [UInt16], at start: Int, upTo limit: Int) -> (value: Int, end: Int)? {
    var at = start
    var value = 0
    while at < limit, at - start < 3, let digit = Signs.digit(text[at]) {
      value = value * 10 + digit
      at += 1
    }
    return at > start && at - start < 3 ? (value, at) : nil
  }

  private static func readBracketed(_ text: [UInt16], _ line: Range<Int>) -> HeadingNumber? {
    let start = line.lowerBound + 1
    let limit = line.upperBound
    let system: System
    let number: (value: Int, end: Int)
    if let found = ideographs(text, at: start, upTo: limit) {
      (system, number) = (.bracketed, found)
    } else if let found = digits(text, at: start, upTo: limit) {
      (system, number) = (.arabicBracketed, found)
    } else {
      return nil
    }
    guard number.end < limit, Signs.closesBracket(text[number.end]) else { return nil }
    return HeadingNumber(
      system: system, value: number.value, label: start..<number.end,
      contentStart: skipMark(text, number.end + 1, limit))
  }

  private static func readArabic(_ text: [UInt16], _ line: Range<Int>) -> HeadingNumber? {
    let limit = line.upperBound
    guard let number = digits(text, at: line.lowerBound, upTo: limit), number.end < limit else { return nil }
    let label = line.lowerBound..<number.end
    let mark = text[number.end]
    if Signs.closesBracket(mark) {
      return HeadingNumber(
        system: .arabicBracketed, value: number.value, label: label,
        contentStart: skipMark(text, number.end + 1, limit))
    }
    guard Signs.followsNumber(mark) else { return nil }
    let content = skipMark(text, number.end + 1, limit)
    // 3.15 and 12、4 are festivals; only a year may follow a number directly.
    if content < limit, Signs.digit(text[content]) != nil, !opensWithYear(text, content, limit) { return nil }
    return HeadingNumber(system: .arabic, value: number.value, label: label, contentStart: content)
  }

  private static func readIdeographic(_ text: [UInt16], _ line: Range<Int>) -> HeadingNumber? {
    let limit = line.upperBound
    guard let number = ideographs(text, at: line.lowerBound, upTo: limit), number.end < limit else { return nil }
    let label = line.lowerBound..<number.end
    let mark = text[number.end]
    if Signs.closesBracket(mark) {
      return HeadingNumber(
        system: .bracketed, value: number.value, label: label,
        contentStart: skipMark(text, number.end + 1, limit))
    }
    if mark == 0x662F {
      return HeadingNumber(
        system: .point, value: number.value, label: line.lowerBound..<number.end + 1,
        contentStart: skipMark(text, number.end + 1, limit))
    }
    guard Signs.followsNumber(mark) else { return nil }
    let content = skipMark(text, number.end + 1, limit)
    // 一、二、三产业 and 一、二级 count, they do not number.
    if let next = ideographs(text, at: content, upTo: limit), next.end < limit,
      Signs.followsNumber(text[next.end]) || text[next.end] == 0x7EA7
    {
      return nil
    }
    return HeadingNumber(system: .ideographic, value: number.value, label: label, contentStart: content)
  }

  private static func readOrdinal(_ text: [UInt16], _ line: Range<Int>) -> HeadingNumber? {
    let limit = line.upperBound
    guard let number = ideographs(text, at: line.lowerBound + 1, upTo: limit), number.end < limit else { return nil }
    for word in ["部分", "章"] as [String] where TextScan.has(word, in: text, at: number.end, upTo: limit) {
      let end = number.end + word.utf16.count
      return HeadingNumber(
        system: .part, value: number.value, label: line.lowerBound..<end,
        contentStart: skipMark(text, end, limit))
    }
    let mark = text[number.end]
    guard Signs.isComma(mark) || Signs.followsNumber(mark) || Signs.isColon(mark) else { return nil }
    return HeadingNumber(
      system: .ordinal, value: number.value, label: line.lowerBound..<number.end,
      contentStart: skipMark(text, number.end + 1, limit))
  }

  private static func opensWithYear(_ text: [UInt16], _ start: Int, _ limit: Int) -> Bool {
    guard start + 4 < limit, text[start + 4] == 0x5E74 else { return false }
    return (start..<start + 4).allSatisfy { Signs.digit(text[$0]) != nil }
  }

  private static func skipMark(_ text: [UInt16], _ start: Int, _ limit: Int) -> Int {
    var at = start
    while at < limit,
      Signs.isBlank(text[at]) || Signs.followsNumber(text[at]) || Signs.isComma(text[at]) || Signs.isColon(text[at])
    {
      at += 1
    }
    return at
  }
}
