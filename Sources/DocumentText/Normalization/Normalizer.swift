/// Turns decoded text into units for recognition, in one pass.
struct Normalizer {
  private let scalars: [UInt32]
  private var text = NormalizedText()
  /// Where the current line's units begin.
  private var lineStart = 0
  private var indent = 0
  private var blankLines = 0
  /// The first scalar of the white space since the last unit.
  private var space: Int?
  /// Spaces before this offset only group the digits of one number.
  private var groupedUntil = 0

  private init(_ scalars: [UInt32]) {
    self.scalars = scalars
    text.units.reserveCapacity(scalars.count + 1)
    text.places.reserveCapacity(scalars.count + 1)
  }

  /// Normalises `scalars`; lines stay as they are.
  static func normalize(_ scalars: [UInt32]) -> NormalizedText {
    var normalizer = Normalizer(scalars)
    normalizer.run()
    return normalizer.text
  }

  private mutating func run() {
    var at = 0
    while at < scalars.count {
      let scalar = scalars[at]
      // A word or a number may need the space before it.
      at = Self.isPlain(scalar) && (space == nil || scalar >= 0x80) ? appendPlain(at: at) : consume(scalar, at: at)
    }
    endLine(at: at)
  }

  /// Whether `scalar` goes into the text as it is, unless white space stands before it: nearly all of a report.
  ///
  /// These are Chinese characters and the marks of their block, dashes and quotation marks, ASCII letters, digits and the
  /// marks of numbers, and of the full-width forms those that no ASCII character stands for.
  @inline(__always)
  private static func isPlain(_ scalar: UInt32) -> Bool {
    if scalar &- 0x3001 < 0x6FFF { return true }
    if scalar < 0x80 { return (scalar < 0x40 ? marks : letters) & 1 << UInt64(scalar & 63) != 0 }
    if scalar &- 0xFF00 < 0x40 { return wideMarks & 1 << UInt64(scalar & 63) != 0 }
    return scalar &- 0x2010 < 0x18
  }

  /// `%`, `-`, `.`, `/` and the digits, by their low six bits.
  private static var marks: UInt64 { 0x03FF_E020_0000_0000 }
  /// The letters.
  private static var letters: UInt64 { 0x07FF_FFFE_07FF_FFFE }
  /// ！（），：；？.
  private static var wideMarks: UInt64 { 0x8C00_1302 }

  /// Takes in a run of plain scalars and returns the offset behind it.
  @inline(__always)
  private mutating func appendPlain(at index: Int) -> Int {
    // A run at a time: asking for room at every character would cost more than the rest of the pass. There is room, since
    // no scalar gives more than one unit.
    var end = index
    text.units.append(addingCapacity: scalars.count - index) { units in
      while end < scalars.count, Self.isPlain(scalars[end]) {
        units.append(UInt16(truncatingIfNeeded: scalars[end]))
        end += 1
      }
    }
    text.places.append(addingCapacity: end - index) { places in
      for at in index..<end { places.append(Int32(truncatingIfNeeded: at)) }
    }
    space = nil
    return end
  }

  /// Takes in any scalar that is not plain and returns the offset behind what was consumed.
  private mutating func consume(_ scalar: UInt32, at index: Int) -> Int {
    switch ScalarFolding.fold(scalar) {
    case ScalarFolding.dropped:
      if scalar == 0 { text.nulCharacters += 1 }
    case .space:
      addSpace(scalar, at: index)
    case .newline:
      endLine(at: index)
      if scalar == 0x0D, index + 1 < scalars.count, scalars[index + 1] == 0x0A { return index + 2 }
    case 0x5B:
      if let end = bookmarkEnd(at: index) { return end }
      append(0x5B, at: index)
    case let unit where scalar == 0x2C || scalar == 0x3A:
      append(isInsideNumber(index) ? UInt16(scalar) : unit, at: index)
    case let unit:
      if unit.isDigit || unit.isLetter { settleSpace(before: unit, at: index) }
      append(unit, at: index)
    }
    return index + 1
  }

  @inline(__always)
  private mutating func append(_ unit: UInt16, at index: Int) {
    text.units.append(unit)
    text.places.append(Int32(truncatingIfNeeded: index))
    space = nil
  }

  private mutating func addSpace(_ scalar: UInt32, at index: Int) {
    if text.units.count == lineStart {
      indent += scalar == 0x3000 ? 2 : scalar == 0x09 ? 4 : 1
    } else if space == nil {
      space = index
    }
  }

  /// Keeps one space between two words or two numbers.
  private mutating func settleSpace(before unit: UInt16, at index: Int) {
    guard let first = space, let last = text.units.last else { return }
    if unit.isDigit, last.isDigit {
      if index < groupedUntil { return }
      if index == first + 1, let end = DigitGroups.end(of: scalars, at: index, after: text.units[lineStart...]) {
        groupedUntil = end
        return
      }
      append(.space, at: first)
    } else if unit.isLetter, last.isLetter {
      append(.space, at: first)
    }
  }

  private mutating func endLine(at index: Int) {
    if text.units.count == lineStart {
      blankLines += 1
    } else {
      let units = lineStart..<text.units.count
      let scalars = Int(text.places[units.lowerBound])..<Int(text.places[units.upperBound - 1]) + 1
      text.lines.append(
        SourceLine(units: units, scalars: scalars, indent: indent, blankLinesBefore: blankLines))
      append(.newline, at: index)
      lineStart = text.units.count
      blankLines = 0
    }
    indent = 0
    space = nil
  }

  /// Whether the comma or colon at `index` stands directly between two digits: 1,234 and 8:00.
  private func isInsideNumber(_ index: Int) -> Bool {
    guard space == nil, text.units.count > lineStart, let last = text.units.last, last.isDigit else { return false }
    return index + 1 < scalars.count && DigitGroups.isDigit(scalars[index + 1])
  }

  /// The offset behind a word processor's `[bookmark: _GoBack]` that begins at `index`.
  private func bookmarkEnd(at index: Int) -> Int? {
    guard scalars[index...].starts(with: Self.bookmark) else { return nil }
    let line = scalars[index...].prefix(80).prefix { $0 != 0x0A && $0 != 0x0D }
    return line.firstIndex(of: 0x5D).map { $0 + 1 }
  }

  private static let bookmark = "[bookmark:".unicodeScalars.map(\.value)
}
