/// The scalars of a file in one assumed encoding, and how well the bytes bore the assumption out.
struct DecodedText {
  /// How the bytes were read.
  var encoding: SourceFile.Encoding
  /// The decoded text without a byte order mark.
  var scalars: [UInt32] = []
  /// Invalid sequences, each standing in `scalars` as one U+FFFD.
  var replaced = 0
  /// C0 controls and DEL, apart from tabs and line ends: text has few.
  var controls = 0
  /// Valid sequences of three and more bytes: what Chinese text is made of in UTF-8, and rare by chance.
  var longSequences = 0
  /// Whether a byte order mark was left out.
  var hasByteOrderMark = false

  init(_ encoding: SourceFile.Encoding, reserving capacity: Int) {
    self.encoding = encoding
    scalars.reserveCapacity(capacity)
  }

  /// Whether an ASCII character is a control that text has no use for.
  @inline(__always)
  static func isControl(_ byte: UInt8) -> Bool { (byte < 0x20 && !(0x09...0x0D).contains(byte)) || byte == 0x7F }

  /// Adds an ASCII character and counts it where it is a control.
  @inline(__always)
  mutating func append(ascii byte: UInt8) {
    if Self.isControl(byte) { controls += 1 }
    scalars.append(UInt32(byte))
  }

  /// Adds U+FFFD for one invalid sequence.
  mutating func appendReplacement() {
    replaced += 1
    scalars.append(0xFFFD)
  }
}
