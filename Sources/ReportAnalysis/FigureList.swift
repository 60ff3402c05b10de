/// Positions of figures in a report; mostly there is one, which takes no memory of its own.
package struct FigureList: Sendable, Equatable, RandomAccessCollection, ExpressibleByArrayLiteral {
  /// The only position, or -1 where there are none or several.
  private var only: Int
  /// The positions where there are several, else empty.
  private var several: [Int]

  /// A list of one.
  package init(_ position: Int) {
    (only, several) = (position, [])
  }

  /// A list of `positions`, none of which is negative.
  package init(_ positions: [Int]) {
    (only, several) = positions.count == 1 ? (positions[0], []) : (-1, positions)
  }

  package init(arrayLiteral elements: Int...) {
    self.init(elements)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { only < 0 ? several.count : 1 }

  package subscript(place: Int) -> Int {
    if only < 0 { return several[place] }
    precondition(place == 0, "a list of one has no place \(place)")
    return only
  }

  package var count: Int { endIndex }

  /// The only position, or nil.
  package var single: Int? { only < 0 ? nil : only }

  /// Adds a position at the end.
  mutating func append(_ position: Int) {
    if only < 0, several.isEmpty { return self = FigureList(position) }
    if only >= 0 { (only, several) = (-1, [only]) }
    several.append(position)
  }
}
