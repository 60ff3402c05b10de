import ReportParser

/// The name of a measure word as one number, so that names are held against one another in one step.
///
/// A name of up to sixteen bytes, which is every one of the units known, is its own number; of longer ones it is a hash.
/// No name at all is 0.
struct UnitCode: Hashable, Sendable, BitwiseCopyable {
  private let number: UInt128

  /// No unit.
  static let none = UnitCode(number: 0)

  private init(number: UInt128) { self.number = number }

  /// The code of a unit.
  init(_ name: String?) {
    var number: UInt128 = 0
    if let name {
      let bytes = name.utf8Span.span
      for at in 0..<bytes.count {
        number = (at < 16 ? number << 8 : number &* 0x0000_0000_0100_0000_0000_0000_0000_013B) ^ UInt128(bytes[at])
      }
    }
    self.number = number
  }

  /// A spread of the bits of the name over the high bits of the result.
  fileprivate var hash: UInt64 {
    (UInt64(truncatingIfNeeded: number) ^ UInt64(truncatingIfNeeded: number >> 64)) &* 0x9E37_79B9_7F4A_7C15
  }
}

/// What is known of measure words, by their names.
///
/// Finding a name takes a few comparisons, where hashing a string of Chinese takes hundreds of instructions.
struct UnitTable {
  private static let longestName = 16

  /// The names and their values, hashed with linear probing; `none` is free.
  private var slots: [(name: UnitCode, value: Int)]
  private let shift: UInt64

  /// A table of `entries`; of equal names the first counts, and names of more than sixteen bytes are left out.
  init(_ entries: [(name: String, value: Int)]) {
    var bits: UInt64 = 4
    while 1 << bits < entries.count * 3 { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: (.none, 0), count: 1 << bits)
    for (name, value) in entries where (1...Self.longestName).contains(name.utf8.count) {
      let slot = slot(of: UnitCode(name))
      if slots[slot].name == .none { slots[slot] = (UnitCode(name), value) }
    }
  }

  /// The value of the unit called `name`, or nil.
  func value(of name: String) -> Int? {
    name.utf8.count > Self.longestName ? nil : value(of: UnitCode(name))
  }

  /// The value of the unit with that code, or nil.
  func value(of name: UnitCode) -> Int? {
    let slot = slot(of: name)
    return slots[slot].name == .none ? nil : slots[slot].value
  }

  /// The place of `name` in `slots`, or the free one where it belongs.
  private func slot(of name: UnitCode) -> Int {
    var slot = Int(truncatingIfNeeded: name.hash >> shift)
    while slots[slot].name != name, slots[slot].name != .none { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
