import Foundation
import TestSupport
import Testing

@testable import fazhi

struct StreamTests {
  private func stream(_ lines: String, _ options: String...) -> Outcome {
    fazhi(["stream"] + options, standardInput: Array(lines.utf8))
  }

  private static let text =
    #"{"id": 7, "text": "石桥镇2024年度法治政府建设情况报告\n\n一、主要工作\n全年调解矛盾纠纷120余件，开展法治宣传36场次，全部办结，群众满意，成效明显，特此说明有关情况。"}"#

  @Test func answersLineByLine() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(shortReport, to: "a.txt")
    let path = #"{"path": "\#(folder.path)/a.txt", "id": "甲\n"}"#
    let outcome = stream(Self.text + "\n" + path + "\n" + #"{"path":"\#(folder.path)/none.txt"}"#)
    let reports = try outcome.reports()
    #expect(outcome.status == .success)
    #expect(outcome.messages.isEmpty)
    #expect(reports.map(\.["id"]) == [.number("7"), .string("甲\n"), .null])
    #expect(reports.map { $0["source"]["status"].string } == ["ok", "ok", "refused"])
    #expect(reports[0]["source"]["path"].string == "-")
    #expect(reports[0]["metrics"]["disputes_handled"]["value"].integer == 120)
    #expect(reports[1]["township"].string == "石桥镇")
    #expect(reports.allSatisfy { $0["schemaVersion"].integer == 1 })
  }

  @Test func answersHoldTheSchema() throws {
    let schema = JSONSchema(try JSONValue(parsing: fazhi(["schema"]).output))
    let outcome = stream(Self.text + "\n\n[]\n", "--with-text", "--hash")
    for report in try outcome.reports() { #expect(schema.problems(of: report) == []) }
    #expect(try outcome.reports()[0]["source"]["sha256"].string?.count == 64)
    #expect(try outcome.reports()[0]["text"].string?.hasPrefix("石桥镇") == true)
  }

  /// An export of the same file differs from the answer by the id alone.
  @Test func saysWhatTheExportSays() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(shortReport, to: "a.txt")
    let path = folder.path + "/a.txt"
    let export = fazhi(["export", path]).text
    #expect(stream(#"{"id":null,"path":"\#(path)"}"#).text == "{\"id\":null," + export.dropFirst())
  }

  @Test(arguments: [
    ("", "不是 JSON"), ("石桥镇", "第 1 字节"), ("{", "不是 JSON"), (#"{"id":1,"text":"a"} x"#, "第 21 字节"),
    (#"{"text":"a","text":"b"}"#, "两次"), (#"{"id":{},"text":"a"}"#, "id 只能是"), (#"{"id":1}"#, "既无 text 也无 path"),
    (#"{"text":"a","path":"b"}"#, "只能有一个"), (#"{"text":7}"#, "须是字符串"), (#"{"path":""}"#, "须是字符串"),
    (#"{"text":"\x"}"#, "不是 JSON"), (#"{"text":"\ud8"}"#, "不是 JSON"), (#"{"id":01,"text":"a"}"#, "不是 JSON"),
    ("{\"text\":\"a\tb\"}", "不是 JSON"), (#"["text"]"#, "不是 JSON"),
    (#"{"x":"# + String(repeating: "[", count: 500) + "]}", "不是 JSON"),
  ])
  func aBadLineIsAnswered(line: String, said: String) throws {
    let outcome = stream(line + "\n" + Self.text + "\n")
    let reports = try outcome.reports()
    #expect(outcome.status == .success)
    #expect(reports.count == 2)
    #expect(reports[0]["source"]["status"].string == "refused")
    #expect(reports[0]["source"]["message"].string?.contains(said) == true)
    #expect(reports[1]["source"]["status"].string == "ok")
  }

  @Test func keepsTheIdOfALineThatCannotBeRead() throws {
    let reports = try stream(#"{"id":"x","text":7}"#).reports()
    #expect(reports[0]["id"].string == "x")
  }

  @Test func bytesThatAreNoTextAreAnswered() throws {
    let line = Array(#"{"id":1,"text":""#.utf8) + [0xFF, 0xFE] + Array("\"}\n".utf8)
    let outcome = fazhi(["stream"], standardInput: line + Array(Self.text.utf8))
    #expect(try outcome.reports().map { $0["source"]["status"].string } == ["refused", "ok"])
  }

  @Test func escapesAreRead() throws {
    let reports = try stream(
      #"{"id":1,"text":"\u77f3\u6865\u9547\u8C03\u89E3\u7eA0\u7EB79\u4EF6\ud83d\ude00\uD800\"\\\/\b"}"#, "--with-text"
    )
    .reports()
    #expect(reports[0]["text"].string == "石桥镇调解纠纷9件😀\u{FFFD}\"\\/\u{8}")
  }

  @Test func anEmptyStreamIsDone() {
    let outcome = stream("")
    #expect(outcome.status == .success)
    #expect(outcome.output.isEmpty)
  }

  @Test func jobsDoNotChangeAByte() {
    let lines = (0..<300).map { #"{"id":\#($0),"text":"石桥镇调解纠纷\#($0)件。"}"# }.joined(separator: "\n")
    let one = stream(lines, "--jobs", "1").output
    #expect(one.count { $0 == 0x0A } == 300)
    for jobs in ["2", "5"] { #expect(stream(lines, "--jobs", jobs).output == one) }
  }

  @Test func linesAreCutWhereverTheChunksAre() throws {
    for size in 1...7 {
      var rest = Array("ab\n\ncde\nf".utf8)[...]
      var reader = LineReader { _, _ throws(InputError) in
        defer { rest = rest.dropFirst(size) }
        return Array(rest.prefix(size))
      }
      var lines: [LineReader.Line] = []
      while true {
        let next = try reader.next()
        if next.isEmpty { break }
        lines += next
      }
      #expect(lines == ["ab", "", "cde", "f"].map { .bytes(Array($0.utf8)) })
    }
  }

  @Test func aLineWithoutEndIsAnsweredOnceAndPassedOver() throws {
    var sent = 0
    let chunk = [UInt8](repeating: 0x61, count: 1 << 20)
    var reader = LineReader { _, _ throws(InputError) in
      sent += 1
      return sent <= 70 ? chunk : sent == 71 ? Array("\nb\n".utf8) : []
    }
    #expect(try reader.next() == [.tooLong])
    var rest: [LineReader.Line] = []
    for _ in 0..<20 { rest += try reader.next() }
    #expect(rest == [.bytes([0x62])])
  }

  /// The sender waits for the answer before it goes on.
  @Test(.timeLimit(.minutes(1))) func answersAsSoonAsTheInputPauses() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: ProgramShell.binary)
    process.arguments = ["stream"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for number in 0..<5 {
      input.fileHandleForWriting.write(Data(#"{"id":\#(number),"text":"石桥镇调解纠纷9件"}"#.utf8 + [0x0A]))
      var answer = Data()
      while answer.last != 0x0A { answer += output.fileHandleForReading.availableData }
      #expect(String(decoding: answer, as: UTF8.self).hasPrefix(#"{"id":\#(number),"schemaVersion":1,"#))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
