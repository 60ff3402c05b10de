/// A text without its quotation marks, with the places that its units have in the text, and 法制 as 法治.
///
/// Older reports, and some clerks still, write 法制宣传, 法制讲座, 民主法制示范村 for what is 法治 now. The lexicon's words have
/// the new form, too, however the catalogue writes them.
struct PlainText: ~Copyable {
  /// The units, and four of `nothing` behind them.
  private let units: GrowingArray<UInt16>
  private let places: GrowingArray<Int32>
  let count: Int

  /// A unit that no word has.
  private static let nothing: UInt16 = 0xFFFE

  init(_ text: [UInt16]) {
    let units = GrowingArray<UInt16>(capacity: text.count + 4)
    let places = GrowingArray<Int32>(capacity: text.count + 4)
    var count = 0
    for at in text.indices {
      let unit = text[at]
      unsafe units[unchecked: count] = unit == 0 ? Self.nothing : unit
      unsafe places[unchecked: count] = Int32(truncatingIfNeeded: at)
      count &+= Characters.isQuotationMark(unit) ? 0 : 1
    }
    var system = text.span.place(of: LegalSpelling.system, from: 1)
    var place = 0
    while system < text.count {
      if LegalSpelling.isMeant(text[system - 1], behind: system + 1 < text.count ? text[system + 1] : 0) {
        // unsafe: the sign is no quotation mark, so it has a place, which is behind that of the one before.
        while unsafe Int(places[unchecked: place]) < system { place &+= 1 }
        unsafe units[unchecked: place] = LegalSpelling.rule
      }
      system = text.span.place(of: LegalSpelling.system, from: system + 1)
    }
    for place in count..<count + 4 { unsafe units[unchecked: place] = Self.nothing }
    self.units = units.taking(count + 4)
    self.places = places.taking(count)
    self.count = count
  }

  /// The unit at `place`, which is at most three behind the last.
  @inline(__always)
  borrowing func unit(at place: Int) -> UInt16 { unsafe units[unchecked: place] }

  /// The four units from `place`, which exists, the first in the lowest bits.
  @inline(__always)
  borrowing func key(at place: Int) -> UInt64 { unsafe units.load(at: place) }

  /// The word with that entry that begins at `start` and has `length` units.
  @inline(__always)
  borrowing func match(_ entry: Int32, _ start: Int, _ length: Int) -> WordMatcher.Match {
    // A run that the table has ends in the text.
    unsafe WordMatcher.Match(
      entry: entry, start: places[unchecked: start], end: places[unchecked: start + length - 1] + 1)
  }
}

/// 法制 for 法治.
enum LegalSpelling {
  private static let law: UInt16 = 0x6CD5  // 法
  /// 制.
  static let system: UInt16 = 0x5236
  /// 治, which is read for it.
  static let rule: UInt16 = 0x6CBB
  /// What 制 makes a word with behind 法: 依法制定, 执法制度, 非法制售, 违法制止.
  private static let others = UnitSet("定度发止售作造裁约成订服品图毒假贩砂酒")

  /// Whether a 制 between those two units is that of 法制; the second is 0 at the end.
  static func isMeant(_ before: UInt16, behind: UInt16) -> Bool {
    before == law && (behind == 0 || !others.contains(behind))
  }
}
