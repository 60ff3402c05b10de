/// The places of a few words in a text, in order.
struct WordPlaces: Sendable {
  let words: [Range<Int>]

  init(words: [Range<Int>]) { self.words = words }

  /// Where the last word in `range` starts, or nil.
  func last(in range: Range<Int>) -> Int? {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].lowerBound < range.upperBound { low = middle + 1 } else { high = middle }
    }
    while low > 0, words[low - 1].lowerBound >= range.lowerBound {
      if words[low - 1].upperBound <= range.upperBound { return words[low - 1].lowerBound }
      low -= 1
    }
    return nil
  }
}
