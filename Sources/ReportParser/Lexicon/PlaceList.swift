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
}
