/// Where the words of a list begin in a text, in order.
struct PlaceList: Sendable {
  /// The places.
  private(set) var places: [Int] = []

  /// The places of the words of `set`.
  init(of set: CueSet, in text: ScannedText) {
    guard text.cues.present & set.bit != 0 else { return }
    text.cues.forEachLongest(set, in: text.units.indices) { cue in
      places.append(cue.start)
      return true
    }
  }

  /// Whether one of them is in `range`.
  func has(in range: Range<Int>) -> Bool {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] < range.upperBound
  }
}
