/// Characters that must not reach a terminal as they are: they move the cursor, reorder text or end lines unseen.
package enum ControlScalar {
  /// Whether `scalar` is a C0 or C1 control, DEL, a bidirectional control, or a Unicode line or paragraph separator.
  @inline(__always)
  package static func contains(_ scalar: UInt32) -> Bool {
    if scalar < 0x20 || scalar == 0x7F { return true }
    if scalar < 0x80 { return false }
    if scalar < 0xA0 { return true }
    if scalar == 0x061C { return true }
    guard scalar >= 0x200E, scalar <= 0x2069 else { return false }
    return scalar <= 0x200F || (0x2028...0x202E).contains(scalar) || scalar >= 0x2066
  }
}
