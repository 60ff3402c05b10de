/// Properties of characters or paragraphs in a Word file, one after the other.
struct PropertyList: Sequence {
  /// The list that a paragraph is in; 0 for none.
  static let listNumber = 0x460B

  private let bytes: [UInt8]
  private let range: Range<Int>

  /// The properties in `range`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range.clamped(to: 0..<bytes.count)
  }

  /// The first two bytes of the value of the last property with this code, or nil where there is none.
  func value(of code: Int) -> Int? {
    var value: Int?
    for property in self where property.code == code { value = bytes.number16(at: property.place) }
    return value
  }

  /// Goes through the properties: their codes, and where their values begin.
  func makeIterator() -> AnyIterator<(code: Int, place: Int)> {
    var at = range.lowerBound
    return AnyIterator {
      guard at + 2 < range.upperBound, let code = bytes.number16(at: at) else { return nil }
      let place = at + 2
      at = place + size(of: code, at: place)
      return (code, place)
    }
  }

  /// The size of a value, which the upper bits of the code tell or the value itself.
  private func size(of code: Int, at place: Int) -> Int {
    switch code >> 13 {
    case 0, 1: 1
    case 2, 4, 5: 2
    case 3: 4
    case 7: 3
    default: code == 0xD608 ? 1 + (bytes.number16(at: place) ?? 0) : 1 + Int(bytes[place])
    }
  }
}
