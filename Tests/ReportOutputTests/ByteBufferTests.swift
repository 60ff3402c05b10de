import Testing

@testable import ReportOutput

struct ByteBufferTests {
  private func bytes(capacity: Int = 0, _ body: (inout ByteBuffer) -> Void) -> [UInt8] {
    var buffer = ByteBuffer(capacity: capacity)
    body(&buffer)
    #expect(buffer.count == buffer.array.count)
    return buffer.array
  }

  @Test func isEmptyAtFirst() {
    #expect(bytes { _ in } == [])
    #expect(bytes(capacity: 1000) { _ in } == [])
    #expect(bytes { $0.append([UInt8]().span) } == [])
  }

  @Test(arguments: [0, 1, 63, 64, 65, 4096, 100_000])
  func growsOverEverySize(size: Int) {
    let expected = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    #expect(bytes { buffer in for byte in expected { buffer.append(byte) } } == expected)
    #expect(bytes { $0.append(expected.span) } == expected)
    #expect(bytes(capacity: size) { $0.append(expected.span) } == expected)
  }

  @Test func growsInTheMiddleOfEveryKindOfPart() {
    // Parts of all lengths meet the end of the room at all of their bytes.
    for offset in 0..<80 {
      let start = [UInt8](repeating: UInt8(ascii: "."), count: offset)
      let written = bytes { buffer in
        buffer.append(start.span)
        buffer.append(name: "name", afterComma: true)
        buffer.append(quoted: Array("法治".utf8).span, afterComma: false)
        buffer.append(literal: "null")
        buffer.append(atMost: 16) { room in
          for scalar: UInt32 in [0x41, 0xE9, 0x6CD5, 0xFF0C, 0x20000] { room.append(scalar: scalar) }
        }
        buffer.append(decimal: 12_345)
      }
      #expect(String(decoding: written.dropFirst(offset), as: UTF8.self) == ",\"name\":\"法治\"nullAé法，\u{20000}12345")
    }
  }

  @Test func appendsBehindWhatIsThere() {
    var buffer = ByteBuffer()
    buffer.append(literal: "bc")
    var bytes = Array("a".utf8)
    buffer.append(to: &bytes)
    #expect(bytes == Array("abc".utf8))
  }

  @Test(arguments: [0, 1, 63, 64, 65, 127, 128, 129, 100_000])
  func makesAnArrayWithAndWithoutRoom(size: Int) {
    let expected = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    for capacity in [0, 64, size, size + 1] {
      let made = ByteBuffer.array(capacity: capacity) { buffer in for byte in expected { buffer.append(byte) } }
      #expect(made == expected)
      #expect(ByteBuffer.array(capacity: capacity) { $0.append(expected.span) } == expected)
    }
  }

  @Test(arguments: [
    0, 7, 9, 10, 99, 100, 101, 909, 990, 999, 1000, 1001, 9009, 9999, 10_000, 12_345, -1, -10, -9999, .max, .min,
  ])
  func writesIntegers(integer: Int) {
    #expect(bytes { $0.append(decimal: integer) } == Array("\(integer)".utf8))
  }

  @Test func writesEverySmallInteger() {
    for integer in 0..<10_100 { #expect(bytes { $0.append(decimal: integer) } == Array("\(integer)".utf8)) }
  }
}
