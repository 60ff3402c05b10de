/// Turns decoded text into units for recognition, in one pass.
struct Normalizer: ~Copyable {
  private var units: PlacedUnits
  private var lines: [SourceLine] = []
  private var nulCharacters = 0
  /// Where the current line's units begin.
  private var lineStart = 0
  private var indent = 0
  private var blankLines = 0
  /// The first scalar of the white space since the last unit.
  private var space: Int?
  /// Whether the current line has a bar, as rows of tables do.
  private var lineHasBar = false
  /// Spaces before this offset only group the digits of one number.
  private var groupedUntil = 0

  private init(_ units: consuming PlacedUnits, scalars: Int) {
    self.units = units
    lines.reserveCapacity(min(scalars / 32, 64))
  }

  /// Normalises `scalars`; lines stay as they are.
  static func normalize(_ scalars: [UInt32]) -> NormalizedText {
    var lines: [SourceLine] = []
    var nulCharacters = 0
    // No scalar gives more than one unit, and the last line may lack its end.
    let (units, places) = PlacedUnits.arrays(capacity: scalars.count + 1) { units in
      var normalizer = Normalizer(units, scalars: scalars.count)
      normalizer.run(scalars.span)
      (lines, nulCharacters) = (normalizer.lines, normalizer.nulCharacters)
      return normalizer.units.count
    }
    return NormalizedText(units: units, places: places, lines: lines, nulCharacters: nulCharacters)
  }

  private mutating func run(_ scalars: Span<UInt32>) {
    let plain = Self.plain.span
    var at = 0
    while at < scalars.count {
      let scalar = scalars[at]
      // A word or a number may need the space before it.
      if Self.isPlain(scalar, plain), space == nil || scalar >= 0x80 {
        at = units.append(scalars, from: at, while: { Self.isPlain($0, plain) }, mayBeUnwanted: Self.outsidePlain)
        space = nil
      } else {
        at = consume(scalar, at: at, scalars)
      }
    }
    endLine(at: at)
  }

  /// Whether `scalar` goes into the text as it is, unless white space stands before it: nearly all of a report.
  ///
  /// These are Chinese characters and the marks of their block, dashes and quotation marks, ASCII letters, digits and the
  /// marks of numbers, and of the full-width forms those that no ASCII character stands for.
  ///
  /// A table with a bit for each, so that nothing depends on a guess: marks come as they like.
  @inline(__always)
  private static func isPlain(_ scalar: UInt32, _ plain: Span<UInt64>) -> Bool {
    guard scalar < 0x10000 else { return false }
    // The table has a word for every scalar of the BMP.
    return unsafe plain[unchecked: Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0
  }

  /// The highest bit for each of `units` that is not among the most frequent plain ones, which `plain` has all of.
  ///
  /// A distance to the first of a stretch that is beyond its last has the highest bit, itself or with the rest added.
  @inline(__always)
  private static func outsidePlain(_ units: SIMD8<UInt16>) -> SIMD8<UInt16> {
    @inline(__always) func outside(_ first: UInt16, _ last: UInt16) -> SIMD8<UInt16> {
      let distance = units &- first
      return distance | (distance &+ (0x7FFF - (last - first)))
    }
    return
      outside(0x3001, 0x9FFF) & outside(0x2010, 0x2027) & outside(0x2D, 0x39) & outside(0x25, 0x25)
      & outside(0xFF08, 0xFF09) & outside(0xFF0C, 0xFF0C) & outside(0xFF1A, 0xFF1B)
  }

  private static let plain: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 1 << 10)
    // `%`, `-`, `.`, `/` and the digits, and the letters.
    bits[0] = 0x03FF_E020_0000_0000
    bits[1] = 0x07FF_FFFE_07FF_FFFE
    bits[0x2010 >> 6] = 0xFF_FFFF << 0x10
    for word in 0x3000 >> 6..<0xA000 >> 6 { bits[word] = .max }
    bits[0x3000 >> 6] &= ~1
    // ！（），：；？.
    bits[0xFF00 >> 6] = 0x8C00_1302
    return bits
  }()

  /// Takes in any scalar that is not plain and returns the offset behind what was consumed.
  private mutating func consume(_ scalar: UInt32, at index: Int, _ scalars: Span<UInt32>) -> Int {
    switch ScalarFolding.fold(scalar) {
    case ScalarFolding.dropped:
      if scalar == 0 { nulCharacters += 1 }
    case .space:
      if closesTitle(scalars, at: index) || opensHeading(scalars, behind: index) {
        endLine(at: index)
      } else {
        addSpace(scalar, at: index)
      }
    case .newline:
      endLine(at: index)
      if scalar == 0x0D, index + 1 < scalars.count, scalars[index + 1] == 0x0A { return index + 2 }
    case 0x5B:
      if let end = bookmarkEnd(scalars, at: index) { return end }
      append(0x5B, at: index)
    case let unit where scalar == 0x2C || scalar == 0x3A:
      append(isInsideNumber(scalars, index) ? UInt16(scalar) : unit, at: index)
    case let unit:
      lineHasBar = lineHasBar || unit == 0x7C
      if unit.isDigit || unit.isLetter { settleSpace(before: unit, at: index, scalars) }
      append(unit, at: index)
    }
    return index + 1
  }

  @inline(__always)
  private mutating func append(_ unit: UInt16, at index: Int) {
    units.append(unit, at: index)
    space = nil
  }

  private mutating func addSpace(_ scalar: UInt32, at index: Int) {
    if units.count == lineStart {
      indent += scalar == 0x3000 ? 2 : scalar == 0x09 ? 4 : 1
    } else if space == nil {
      space = index
    }
  }

  /// Whether the space at `index` stands behind the title of a text whose line breaks were lost:
  /// 青石镇2024年法治政府建设情况报告 2024年，….
  private func closesTitle(_ scalars: Span<UInt32>, at index: Int) -> Bool {
    let length = units.count - lineStart
    guard lines.isEmpty, space == nil, length >= LostLineBreak.shortestTitle, length <= LostLineBreak.longestTitle,
      LostLineBreak.opensText(scalars, at: index + 1),
      LostLineBreak.closesTitle(units[units.count - 2], units[units.count - 1])
    else { return false }
    return (lineStart..<units.count).contains { units[$0] == LostLineBreak.year }
  }

  /// Whether a heading's number stands behind the space at `index` of a text whose line breaks were lost:
  /// …如下： 一、主要举措 （一）加强领导.
  ///
  /// It does behind the end of a sentence; and behind a heading, which is short, where one below it or 一是 follows. Rows of
  /// tables and tables of contents stay as they are.
  private func opensHeading(_ scalars: Span<UInt32>, behind index: Int) -> Bool {
    guard space == nil, !lineHasBar, units.count > lineStart, let last = units.last else { return false }
    let isBelow = LostLineBreak.opensBelow(scalars, at: index + 1)
    if let end = LostLineBreak.end(of: scalars, at: index + 1), LostLineBreak.endsSentence(last) {
      return LostLineBreak.hasSentence(scalars, from: end)
    }
    guard isBelow else { return false }
    let length = units.count - lineStart
    return length <= LostLineBreak.longestHeading && units.count > lineStart + 1
      && LostLineBreak.opens(units[lineStart], units[lineStart + 1])
  }

  /// Keeps one space between two words or two numbers.
  private mutating func settleSpace(before unit: UInt16, at index: Int, _ scalars: Span<UInt32>) {
    guard let first = space, let last = units.last else { return }
    if unit.isDigit, last.isDigit {
      if index < groupedUntil { return }
      if index == first + 1, let end = DigitGroups.end(of: scalars, at: index, after: lastUnits) {
        groupedUntil = end
        return
      }
      append(.space, at: first)
    } else if unit.isLetter, last.isLetter {
      append(.space, at: first)
    }
  }

  private mutating func endLine(at index: Int) {
    if units.count == lineStart {
      blankLines += 1
    } else {
      let range = lineStart..<units.count
      let scalars = units.place(range.lowerBound)..<units.place(range.upperBound - 1) + 1
      lines.append(SourceLine(units: range, scalars: scalars, indent: indent, blankLinesBefore: blankLines))
      append(.newline, at: index)
      lineStart = units.count
      blankLines = 0
    }
    indent = 0
    space = nil
    lineHasBar = false
  }

  /// The last units of the line, as many as say whether a number goes on.
  private var lastUnits: ArraySlice<UInt16> {
    var last: ArraySlice<UInt16> = []
    for number in max(lineStart, units.count - DigitGroups.lookBehind)..<units.count { last.append(units[number]) }
    return last
  }

  /// Whether the comma or colon at `index` stands directly between two digits: 1,234 and 8:00.
  private func isInsideNumber(_ scalars: Span<UInt32>, _ index: Int) -> Bool {
    guard space == nil, units.count > lineStart, let last = units.last, last.isDigit else { return false }
    return index + 1 < scalars.count && DigitGroups.isDigit(scalars[index + 1])
  }

  /// The offset behind a word processor's `[bookmark: _GoBack]` that begins at `index`.
  private func bookmarkEnd(_ scalars: Span<UInt32>, at index: Int) -> Int? {
    guard scalars.count - index >= Self.bookmark.count else { return nil }
    for (offset, scalar) in Self.bookmark.enumerated() where scalars[index + offset] != scalar { return nil }
    for at in index..<min(index + 80, scalars.count) {
      if scalars[at] == 0x0A || scalars[at] == 0x0D { return nil }
      if scalars[at] == 0x5D { return at + 1 }
    }
    return nil
  }

  private static let bookmark = "[bookmark:".unicodeScalars.map(\.value)
}
