import ReportParser

/// The forms of a stretch of text that are compared instead of the text itself.
package struct SentenceForm: Sendable, Equatable {
  /// The words alone: without blanks, the label of a list (一是, （二）, 1.) and closing marks, quotation marks alike.
  package let normal: [UInt16]
  /// The 64-bit hash of `normal`.
  package let hash: UInt64
  /// The hash of `normal` with `#` for every number, so that sentences that differ in years and numbers only share it.
  package let maskedHash: UInt64

  /// The forms of `range` of a document's `text`.
  package init(_ text: [UInt16], _ range: Range<Int>) {
    normal = Self.normal(text, range)
    hash = Self.hash(normal)
    maskedHash = Self.hash(Self.masked(normal))
  }

  /// `normal` with one `#` for every number, 余 or 多 behind it included.
  package static func masked(_ normal: [UInt16]) -> [UInt16] {
    var masked: [UInt16] = []
    masked.reserveCapacity(normal.count)
    var at = 0
    while at < normal.count {
      if let end = NumberRun.end(in: normal, at: at) {
        masked.append(0x23)
        at = end
      } else {
        masked.append(normal[at])
        at += 1
      }
    }
    return masked
  }

  private static func normal(_ text: [UInt16], _ range: Range<Int>) -> [UInt16] {
    let range = range.clamped(to: text.indices)
    var units: [UInt16] = []
    units.reserveCapacity(range.count)
    for at in ListLabel.end(in: text, range)..<range.upperBound {
      switch text[at] {
      case 0x20, 0x0A, 0x3000: continue
      case 0x22, 0x201C, 0x201D, 0x300C, 0x300D, 0x2018, 0x2019: units.append(0x22)
      default: units.append(text[at])
      }
    }
    while let last = units.last, closing.contains(last) { units.removeLast() }
    return units
  }

  /// The marks at the end of a sentence, which are no part of what it says.
  static let closing = UnitSet("。；！？，：、…")

  /// FNV-1a over the units, stirred once more so that short texts spread too.
  package static func hash(_ units: [UInt16]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for unit in units {
      hash = (hash ^ UInt64(unit & 0xFF)) &* 0x0000_0100_0000_01B3
      hash = (hash ^ UInt64(unit >> 8)) &* 0x0000_0100_0000_01B3
    }
    hash ^= hash >> 32
    hash = hash &* 0xd6e8_feb8_6659_fd93
    return hash ^ hash >> 32
  }
}
