/// A canonical Huffman code of up to fifteen bits, as deflate has them.
struct HuffmanCode {
  /// For the next ten bits, the symbol in the upper bits and the length of its code in the lower four; 0 where the code
  /// is longer or there is none.
  private(set) var fast = [UInt16](repeating: 0, count: 1 << fastBits)
  /// How many codes there are of each length.
  private var counts = [Int](repeating: 0, count: 16)
  /// The symbols in order of their codes.
  private var symbols: [UInt16]

  /// The bits that `fast` is indexed with.
  static let fastBits = 10

  /// The code whose symbols have these lengths, 0 for symbols that have no code; nil where no code has them.
  ///
  /// Codes that leave combinations of bits unused are let through, for deflate has them where there is one distance.
  init?(lengths: ArraySlice<UInt8>) {
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var left = 1
    var code = 0
    var next = [Int](repeating: 0, count: 16)
    var offsets = [Int](repeating: 0, count: 17)
    for length in 1...15 {
      left = left << 1 - counts[length]
      guard left >= 0 else { return nil }
      code = (code + counts[length - 1]) << 1
      next[length] = code
      offsets[length + 1] = offsets[length] + counts[length]
    }
    symbols = [UInt16](repeating: 0, count: offsets[16])
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let length = Int(length)
      symbols[offsets[length]] = UInt16(symbol)
      offsets[length] += 1
      if length <= Self.fastBits { fill(symbol, code: next[length], length: length) }
      next[length] += 1
    }
  }

  /// Enters a code, whose first bit is the lowest here, with everything that may follow it.
  private mutating func fill(_ symbol: Int, code: Int, length: Int) {
    var reversed = 0
    for bit in 0..<length where code >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
    for index in stride(from: reversed, to: 1 << Self.fastBits, by: 1 << length) {
      fast[index] = UInt16(symbol << 4 | length)
    }
  }

  /// The symbol whose code begins `bits`, lowest bit first, with the code's length; nil where there is none.
  func slowSymbol(_ bits: UInt64) -> (symbol: Int, length: Int)? {
    var (code, first, index) = (0, 0, 0)
    for length in 1...15 {
      code |= Int(bits >> UInt64(length - 1) & 1)
      let count = counts[length]
      if code - first < count { return (Int(symbols[index + code - first]), length) }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    return nil
  }
}
