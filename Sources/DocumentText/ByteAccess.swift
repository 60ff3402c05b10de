/// Numbers in binary files: low byte first, nil where the file ends before.
extension [UInt8] {
  /// Two bytes as an unsigned number.
  func number16(at index: Int) -> Int? {
    guard index >= 0, index < count - 1 else { return nil }
    return Int(self[index]) | Int(self[index + 1]) << 8
  }

  /// Four bytes as an unsigned number.
  func number32(at index: Int) -> Int? {
    guard index >= 0, index < count - 3 else { return nil }
    return Int(self[index]) | Int(self[index + 1]) << 8 | Int(self[index + 2]) << 16 | Int(self[index + 3]) << 24
  }

  /// Eight bytes as a number; nil also where it is too large to be a place in a file.
  func number64(at index: Int) -> Int? {
    guard let low = number32(at: index), let high = number32(at: index + 4), high < 1 << 24 else { return nil }
    return high << 32 | low
  }
}
