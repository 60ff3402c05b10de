/// Words cut from lists, as UTF-16 units in one flat array.
///
/// A list is a string with spaces or line breaks between its words. The catalogue has thousands of words, and a string
/// of its own for each, hashed and compared by Unicode's rules, would cost more than reading a report.
package struct WordList: Sendable {
  /// The units of all words, without separators.
  package private(set) var units: [UInt16] = []
  /// Where each word ends among `units`; it begins where the one before ends.
  private var ends: [Int32] = []

  package init() {}

  /// Cuts one list.
  package init(_ list: String) {
    append(list)
  }

  /// Cuts one list and turns every word round.
  init(_ list: String, backwards: Bool) {
    append(list)
    for word in 0..<count where backwards { units[self[word]].reverse() }
  }

  /// The number of words.
  var count: Int { ends.count }

  /// The place of a word's units in `units`.
  package subscript(word: Int) -> Range<Int> {
    (word == 0 ? 0 : Int(ends[word - 1]))..<Int(ends[word])
  }

  /// A word as a string.
  func string(_ word: Int) -> String { String(decoding: units[self[word]], as: UTF16.self) }

  /// Appends the words of `list` and returns their numbers.
  @discardableResult
  package mutating func append(_ list: String) -> Range<Int> {
    let first = ends.count
    let bytes = list.utf8Span.span
    var at = 0
    while at < bytes.count {
      let unit = bytes.nextUnit(&at)
      if unit == 0x20 || unit == Characters.newline { close() } else { units.append(unit) }
    }
    close()
    return first..<ends.count
  }

  private mutating func close() {
    if units.count > Int(ends.last ?? 0) { ends.append(Int32(units.count)) }
  }
}

extension Span<UInt8> {
  /// The UTF-16 unit of the character that begins at `at` in a valid text, and `at` moved behind it.
  ///
  /// Of a character beyond the BMP 0xFFFF: there a report's text has U+FFFD, which no word of a list contains.
  @inline(__always)
  func nextUnit(_ at: inout Int) -> UInt16 {
    let start = at
    let byte = UInt16(self[start])
    if byte < 0x80 {
      at &+= 1
      return byte
    }
    at &+= byte & 0xF0 == 0xE0 ? 3 : byte < 0xE0 ? 2 : 4
    precondition(at <= count)
    // unsafe: the character ends in the text.
    let second = unsafe UInt16(self[unchecked: start &+ 1] & 0x3F)
    if byte & 0xF0 == 0xE0 {
      return unsafe byte << 12 | second << 6 | UInt16(self[unchecked: start &+ 2] & 0x3F)
    }
    return byte < 0xE0 ? byte << 6 & 0x7C0 | second : 0xFFFF
  }
}
