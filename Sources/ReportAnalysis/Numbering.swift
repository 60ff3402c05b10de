/// Numbers for different elements, from 0 in the order of their first mention.
///
/// What a roll-up compares are two to five figures nearly always: to look through them costs less than one hash of the
/// text in them. From the twentieth element on they are hashed, so that a hostile list takes linear time too.
struct Numbering<Element: Hashable> {
  /// The different elements by their number.
  private(set) var elements: [Element] = []
  private var numbers: [Element: Int] = [:]
  private static var few: Int { 20 }

  init() {}

  /// Numbers all of `elements`.
  init(_ elements: some Sequence<Element>) {
    for element in elements { _ = number(of: element) }
  }

  /// The number of `element`, a new one where it has none.
  mutating func number(of element: Element) -> Int {
    if let number = find(element) { return number }
    let number = elements.count
    if number == 0 { elements.reserveCapacity(8) }
    elements.append(element)
    if elements.count == Self.few {
      for (number, element) in elements.enumerated() { numbers[element] = number }
    } else if elements.count > Self.few {
      numbers[element] = number
    }
    return number
  }

  /// Whether `element` has a number.
  func contains(_ element: Element) -> Bool { find(element) != nil }

  private func find(_ element: Element) -> Int? {
    elements.count < Self.few ? elements.firstIndex(of: element) : numbers[element]
  }
}
