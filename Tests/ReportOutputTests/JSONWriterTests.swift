import ReportAnalysis
import ReportParser
import TestSupport
import Testing

@testable import ReportOutput

struct JSONWriterTests {
  private func json(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("法治", #""法治""#), (#"a"b\c"#, #""a\"b\\c""#), ("\u{0}\u{1B}\u{1F}", #""\u0000\u001b\u001f""#),
    ("\t\n\r\u{8}\u{C}", #""\t\n\r\b\f""#), ("\u{7F}\u{85}", #""\u007f\u0085""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{202E}\u{2066}\u{61C}", #""\u202e\u2066\u061c""#),
    ("\u{20000}é/", "\"\u{20000}é/\""),
  ])
  func escapesStrings(string: String, written: String) throws {
    #expect(json { $0.value(string) } == written)
    #expect(json { $0.value(scalars: string.unicodeScalars.map(\.value)[...]) } == written)
    #expect(try JSONValue(parsing: written).string == string)
  }

  @Test func writesWhatIsNoScalarAsReplacement() {
    #expect(json { $0.value(scalars: [0xD800, 0x110000]) } == "\"\u{FFFD}\u{FFFD}\"")
  }

  @Test func putsCommasBetweenMembersAndElements() {
    let written = json { json in
      json.object { json in
        json.member("a", 1)
        json.key("b")
        json.array { json in
          json.array { _ in }
          json.value(nil as Int?)
          json.object { _ in }
        }
        json.member("c", nil as String?)
      }
    }
    #expect(written == #"{"a":1,"b":[[],null,{}],"c":null}"#)
  }

  @Test(arguments: [
    (850_005, 1, "85000.5"), (982, 1, "98.2"), (0, 0, "0"), (5, 3, "0.005"), (-25, 1, "-2.5"),
    (Int64.max, 0, "\(Int64.max)"),
  ])
  func writesNumbersExactly(significand: Int64, scale: Int, written: String) {
    #expect(json { $0.value(DecimalNumber(significand: significand, scale: scale)) } == written)
  }

  @Test func appendsBehindWhatIsThere() {
    var bytes: [UInt8] = []
    JSONWriter.append(to: &bytes, capacity: 100) { $0.value("x") }
    JSONWriter.append(to: &bytes) { $0.value(7) }
    #expect(bytes == Array("\"x\"7".utf8))
  }

  private func room(_ body: (inout ByteRoom) -> Void) -> String {
    var buffer = ByteBuffer()
    buffer.append(atMost: 64, body)
    return String(decoding: buffer.array, as: UTF8.self)
  }

  @Test func writesWordsAsTheirRawValues() {
    for word: Quantity.Qualifier in [.exact, .atLeast, .atMost, .about] {
      #expect(room { $0.append(member: word) } == ",\"qualifier\":\"\(word.rawValue)\"")
    }
    #expect(room { $0.append(member: nil as Quantity.Qualifier?) } == ",\"qualifier\":null")
    for word: Figure.Status in [.reported, .target, .comparison, .external] {
      #expect(room { $0.append(member: word) } == ",\"status\":\"\(word.rawValue)\"")
    }
    for word in Role.allCases { #expect(room { $0.append(member: word) } == ",\"role\":\"\(word.rawValue)\"") }
    for word: RollUp.Rule in [.single, .repeated, .total, .sumOfParts, .sumOfKinds, .several, .byActor] {
      #expect(room { $0.append(member: word) } == ",\"rule\":\"\(word.rawValue)\"")
    }
    for word in Severity.allCases {
      #expect(room { $0.append(member: word) } == ",\"severity\":\"\(word.rawValue)\"")
    }
  }
}
