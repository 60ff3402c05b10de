/// The numbers of metrics by their keys.
///
/// No dictionary: what Swift has to find out before it makes one takes as long as all of this, and every run waits for it.
package struct MetricNumbers: Sendable {
  private let keys: [MetricID]
  /// The number of each key and one, hashed with linear probing; 0 is free.
  private let slots: [Int32]

  /// Of two metrics with one key the first counts.
  init(_ metrics: [Metric]) {
    keys = metrics.indices.map { metrics[$0].id }
    var bits = 4
    while 1 << bits < keys.count * 2 { bits += 1 }
    var slots = [Int32](repeating: 0, count: 1 << bits)
    for number in keys.indices {
      let slot = Self.slot(of: keys[number], slots, keys)
      if slots[slot] == 0 { slots[slot] = Int32(number + 1) }
    }
    self.slots = slots
  }

  /// The number of the metric with that key, or nil.
  package subscript(id: MetricID) -> Int? {
    let number = Int(slots[Self.slot(of: id, slots, keys)])
    return number > 0 ? number - 1 : nil
  }

  /// The slot of `id`, or the free one where it belongs.
  private static func slot(of id: MetricID, _ slots: [Int32], _ keys: [MetricID]) -> Int {
    let bytes = id.rawValue.utf8Span.span
    var hash: UInt64 = 0
    for at in bytes.indices { hash = (hash ^ UInt64(bytes[at])) &* 0x9E37_79B9_7F4A_7C15 }
    var slot = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
    while slots[slot] != 0, keys[Int(slots[slot]) - 1] != id { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
