/// Where among things in order of place those of a stretch of text begin: an entry for every sixteen places.
struct PlaceIndex: Sendable {
  private let firstOfBlock: [Int32]
  private let count: Int

  /// Notes the places of `count` things, `start` of each in order, in a text of `length` units.
  init(length: Int, count: Int, _ start: (Int) -> Int32) {
    self.count = count
    var first = [Int32](repeating: 0, count: length >> 4 + 2)
    // How many start in each block, then how many before it.
    for number in 0..<count { first[Int(start(number)) >> 4 + 1] += 1 }
    for block in 1..<first.count { first[block] += first[block - 1] }
    firstOfBlock = first
  }

  /// The number of the first thing that starts in those sixteen places or behind them.
  @inline(__always)
  func first(inBlock block: Int) -> Int { block < firstOfBlock.count ? Int(firstOfBlock[block]) : count }

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
