/// Positions of figures in a report; mostly there is one, which takes no memory of its own.
///
/// Inlinable, since the writers of other targets go through them one by one.
package struct FigureList: Sendable, Equatable, RandomAccessCollection, ExpressibleByArrayLiteral {
  /// The only position, or -1 where there are none or several.
  @usableFromInline var only: Int
  /// The positions where there are several, else empty.
  @usableFromInline var several: [Int]

  /// A list of one.
  @inlinable package init(_ position: Int) {
    (only, several) = (position, [])
  }

  /// A list of `positions`, none of which is negative.
  @inlinable package init(_ positions: [Int]) {
    (only, several) = positions.count == 1 ? (positions[0], []) : (-1, positions)
  }

  @inlinable package init(arrayLiteral elements: Int...) {
    self.init(elements)
  }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { only < 0 ? several.count : 1 }

  @inlinable package subscript(place: Int) -> Int {
    if only < 0 { return several[place] }
    precondition(place == 0, "a list of one has no place \(place)")
    return only
  }

  @inlinable package var count: Int { endIndex }

  /// The only position, or nil.
  @inlinable package var single: Int? { only < 0 ? nil : only }

  /// Adds a position at the end.
  mutating func append(_ position: Int) {
    if only < 0, several.isEmpty { return self = FigureList(position) }
    if only >= 0 { (only, several) = (-1, [only]) }
    several.append(position)
  }
}
