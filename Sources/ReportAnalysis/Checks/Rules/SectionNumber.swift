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

  /// The number of the section with that label that begins at `start`, or nil where it has none.
  init?(_ label: String?, at start: Int, in text: [UInt16]) {
    guard let label = label.map(Label.init), let value = label.value else { return nil }
    let isBracketed = start < text.count && text[start] == Characters.openParenthesis
    let isArabic = label.isArabic
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

  /// What a label is, read once.
  private struct Label {
    private(set) var count = 0
    private(set) var first: UInt16 = 0
    private(set) var last: UInt16 = 0
    /// Whether all of it are digits.
    private(set) var isArabic = true
    /// The number up to 99 that it writes: 二十一, 一是, 12; nil for others.
    private(set) var value: Int?

    init(_ label: String) {
      var tens = 0
      var digit: Int?
      var isSmall = true
      for unit in label.utf16 {
        if count == 0 { first = unit }
        (last, count) = (unit, count + 1)
        if AuditText.isDigit(unit) {
          if isSmall { digit = (digit ?? 0) * 10 + Int(unit) - 0x30 }
        } else {
          isArabic = false
          if let han = Characters.hanDigit(unit) {
            digit = han
          } else if Characters.powerOfTen(unit) == 1 {
            tens += (digit ?? 1) * 10
            digit = 0
          }
        }
        if tens + (digit ?? 0) > 99 { isSmall = false }
      }
      value = !isSmall || digit == nil && tens == 0 ? nil : tens + (digit ?? 0)
    }
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
    return needles.contains { Words.contains(text, in: range, Array($0.utf16)[...]) }
  }
}
