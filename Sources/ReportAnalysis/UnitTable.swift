import ReportParser

/// What is known of measure words, by their names.
///
/// A name of up to sixteen bytes, which is every one, is one number: finding it takes a few comparisons, where hashing a
/// string of Chinese takes hundreds of instructions.
struct UnitTable {
  private let names: [UInt128]
  private let values: [Int]

  /// A table of `entries`; of equal names the first counts.
  init(_ entries: [(name: String, value: Int)]) {
    let known = entries.compactMap { entry in Self.number(entry.name).map { (name: $0, value: entry.value) } }
    let sorted = known.enumerated().sorted { ($0.element.name, $0.offset) < ($1.element.name, $1.offset) }
    names = sorted.map(\.element.name)
    values = sorted.map(\.element.value)
  }

  /// The value of the unit called `name`, or nil.
  func value(of name: String) -> Int? {
    guard let number = Self.number(name) else { return nil }
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low] == number ? values[low] : nil
  }

  private static func number(_ name: String) -> UInt128? {
    let bytes = name.utf8Span.span
    guard bytes.count <= 16 else { return nil }
    var number: UInt128 = 0
    for at in bytes.indices { number = number << 8 | UInt128(truncatingIfNeeded: bytes[at]) }
    return number
  }
}
