import ReportParser

/// The number of a heading as it stands in the text.
struct SectionNumber: Equatable, Sendable {
  /// A way of writing numbers.
  enum System: Int {
    /// 一、
    case ideographic
    /// （一）
    case bracketed
    /// 1.
    case arabic
    /// （1）
    case arabicBracketed
    /// 一是
    case point
    /// 第一部分 and others that are seldom used.
    case other
  }

  let system: System
  let value: Int
  /// Behind the number and its mark.
  let end: Int

  /// The number of `section`, or nil where it has none.
  init?(of section: Section, in text: [UInt16]) {
    guard let label = section.label.map({ Array($0.utf16) }), let value = Self.value(of: label) else { return nil }
    let start = section.range.lowerBound
    let isBracketed = start < text.count && text[start] == Characters.openParenthesis
    let isArabic = label.allSatisfy(AuditText.isDigit)
    self.value = value
    if label.last == 0x662F {
      system = .point
    } else if label.first == 0x7B2C {
      system = .other
    } else {
      system = isArabic ? (isBracketed ? .arabicBracketed : .arabic) : (isBracketed ? .bracketed : .ideographic)
    }
    var end = start + (isBracketed ? 1 : 0) + label.count
    if end < text.count, !Characters.isIdeograph(text[end]), text[end] != Characters.newline { end += 1 }
    self.end = min(end, text.count)
  }

  /// The number up to 99 that a label writes: 二十一, 一是, 12.
  private static func value(of label: [UInt16]) -> Int? {
    var value = 0
    var digit: Int?
    for unit in label {
      if Characters.isDigit(unit) {
        digit = (digit ?? 0) * 10 + Int(unit) - 0x30
      } else if let han = Characters.hanDigit(unit) {
        digit = han
      } else if Characters.powerOfTen(unit) == 1 {
        value += (digit ?? 1) * 10
        digit = 0
      }
      if value + (digit ?? 0) > 99 { return nil }
    }
    return digit == nil && value == 0 ? nil : value + (digit ?? 0)
  }

  private static let digits = Array("〇一二三四五六七八九")

  /// `number` in ideographs.
  static func ideographs(_ number: Int) -> String {
    guard (1...99).contains(number) else { return String(number) }
    let (tens, ones) = (number / 10, number % 10)
    let head = tens == 0 ? "" : (tens == 1 ? "十" : String(digits[tens]) + "十")
    return head + (ones == 0 ? "" : String(digits[ones]))
  }

  /// `number` as this system writes it.
  func written(_ number: Int) -> String {
    switch system {
    case .ideographic: Self.ideographs(number) + "、"
    case .bracketed: "（" + Self.ideographs(number) + "）"
    case .arabic: "\(number)."
    case .arabicBracketed: "（\(number)）"
    case .point: Self.ideographs(number) + "是"
    case .other: Self.ideographs(number)
    }
  }

  /// Whether the heading number `number` of this system stands anywhere in `range`.
  func occurs(_ number: Int, in text: [UInt16], _ range: Range<Int>) -> Bool {
    var needles = [written(number)]
    if system == .arabic { needles += ["\(number)、", "\(number)．"] }
    if system == .bracketed || system == .ideographic { needles.append(Self.ideographs(number) + "）") }
    return needles.contains { Words.contains(Array(text[range]), Array($0.utf16)) }
  }
}
