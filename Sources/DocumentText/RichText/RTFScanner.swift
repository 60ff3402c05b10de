/// Takes RTF apart into groups, control words and bytes of text.
struct RTFScanner {
  /// What was found.
  enum Event {
    case groupStart
    case groupEnd
    /// A control word with its number.
    case word(String, Int?)
    /// A control symbol other than those that stand for a byte.
    case symbol(UInt8)
    /// A byte of text.
    case byte(UInt8)
    case finished
  }

  private let bytes: [UInt8]
  private var at = 0

  /// A scanner of a whole file.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Passes over bytes that are no RTF.
  mutating func skip(_ count: Int) {
    at = min(at + max(count, 0), bytes.count)
  }

  /// Reads the next event.
  mutating func next() -> Event {
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case 0x7B: return .groupStart
      case 0x7D: return .groupEnd
      case 0x5C: if let event = readControl() { return event }
      case 0x0A, 0x0D, 0x00: break
      default: return .byte(byte)
      }
    }
    return .finished
  }

  private mutating func readControl() -> Event? {
    guard at < bytes.count else { return nil }
    let first = bytes[at]
    guard (first | 0x20) &- 0x61 < 26 else {
      at += 1
      return readSymbol(first)
    }
    var word = ""
    while at < bytes.count, (bytes[at] | 0x20) &- 0x61 < 26 {
      if word.utf8.count < 24 { word.unicodeScalars.append(Unicode.Scalar(bytes[at])) }
      at += 1
    }
    let isNegative = at < bytes.count && bytes[at] == 0x2D
    if isNegative { at += 1 }
    var number: Int?
    while at < bytes.count, bytes[at] &- 0x30 < 10 {
      number = min((number ?? 0) * 10 + Int(bytes[at]) - 0x30, 1 << 40)
      at += 1
    }
    if at < bytes.count, bytes[at] == 0x20 { at += 1 }
    return .word(word, isNegative ? number.map { -$0 } : number)
  }

  private mutating func readSymbol(_ symbol: UInt8) -> Event? {
    switch symbol {
    case 0x27:
      guard at + 1 < bytes.count, let high = Self.digit(bytes[at]), let low = Self.digit(bytes[at + 1]) else {
        return nil
      }
      at += 2
      return .byte(high << 4 | low)
    case 0x5C, 0x7B, 0x7D: return .byte(symbol)
    default: return .symbol(symbol)
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
