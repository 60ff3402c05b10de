/// The units by their first characters, so that the one character which most units are needs one look.
struct UnitTable: Sendable {
  /// What is known of words by their first character; of equal hashes each has the next free place.
  private struct Entry: Sendable, BitwiseCopyable {
    /// The character; 0 is free.
    var first: UInt16 = 0
    /// The number of the unit that it is alone, or -1.
    var unit: Int16 = -1
    /// A bit for every second character of a longer word.
    var seconds: UInt64 = 0
  }

  private var entries = [Entry](repeating: Entry(), count: 1 << 9)
  private let index: WordIndex
  private let unitCount: Int

  /// Makes a table of `units` and of the words that spoil them: a longer one that begins like a unit.
  init(units: [String], spoilers: String) {
    var words = WordList()
    for list in units { words.append(list) }
    unitCount = words.count
    words.append(spoilers)
    index = WordIndex(words)
    for word in 0..<words.count {
      let place = words[word]
      let slot = slot(words.units[place.lowerBound])
      entries[slot].first = words.units[place.lowerBound]
      if place.count > 1 {
        entries[slot].seconds |= Self.bit(words.units[place.lowerBound + 1])
      } else if word < unitCount, entries[slot].unit < 0 {
        entries[slot].unit = Int16(word)
      }
      // Quotation marks are stepped over inside a word.
      for mark in Characters.quotationMarks { entries[slot].seconds |= Self.bit(mark) }
    }
  }

  /// The place of the entry for `first`, or the free one where it belongs.
  @inline(__always)
  private func slot(_ first: UInt16) -> Int {
    var slot = Int((UInt32(first) &* 0x9E37_79B1) >> 23)
    while entries[slot].first != first, entries[slot].first != 0 { slot = (slot + 1) & (entries.count - 1) }
    return slot
  }

  @inline(__always)
  private static func bit(_ second: UInt16) -> UInt64 { 1 << UInt64((second >> 2) & 63) }

  /// The unit that starts at `start`, and the longest word that spoils it, or nil where there is none.
  @inline(__always)
  func unit(in text: Span<UInt16>, at start: Int) -> (unit: WordIndex.Match, spoiler: WordIndex.Match?)? {
    guard start < text.count, text[start] != 0 else { return nil }
    let entry = entries[slot(text[start])]
    if start + 1 < text.count, entry.seconds & Self.bit(text[start + 1]) != 0 { return longest(in: text, at: start) }
    return entry.unit < 0 ? nil : (WordIndex.Match(word: Int(entry.unit), start: start, end: start + 1), nil)
  }

  private func longest(in text: Span<UInt16>, at start: Int) -> (unit: WordIndex.Match, spoiler: WordIndex.Match?)? {
    var (unit, spoiler): (WordIndex.Match?, WordIndex.Match?)
    index.forEachMatch(in: text, at: start, upTo: text.count) {
      if $0.word < unitCount { unit = $0 } else { spoiler = $0 }
    }
    return unit.map { ($0, spoiler) }
  }
}
