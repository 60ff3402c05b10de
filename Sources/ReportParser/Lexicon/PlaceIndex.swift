/// Where among things in order of place those of a stretch of text begin: an entry for every sixteen places.
struct PlaceIndex: Sendable {
  private let firstOfBlock: [Int32]
  private let count: Int

  /// Notes the places of `count` things, `start` of each in order, in a text of `length` units.
  init(length: Int, count: Int, _ start: (Int) -> Int32) {
    self.count = count
    var first = [Int32](repeating: 0, count: length >> 4 + 2)
    var number = 0
    for block in first.indices {
      while number < count, Int(start(number)) >> 4 < block { number += 1 }
      first[block] = Int32(truncatingIfNeeded: number)
    }
    firstOfBlock = first
  }

  /// The number of the first thing that starts at or behind `place`.
  @inline(__always)
  func first(from place: Int, _ start: (Int) -> Int32) -> Int {
    guard place > 0 else { return 0 }
    guard place >> 4 < firstOfBlock.count else { return count }
    var number = Int(firstOfBlock[place >> 4])
    while number < count, Int(start(number)) < place { number += 1 }
    return number
  }
}
