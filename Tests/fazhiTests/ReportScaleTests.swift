import ReportOutput
import TestSupport
import Testing

@testable import fazhi

/// From the bytes of a report to its line of JSON: time grows with the length of the text, whatever it holds.
@Suite("time of a report", .serialized)
struct ReportScaleTests {
  /// A text that no one writes.
  struct Shape: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: @Sendable () -> String

    init(_ description: String, _ text: @escaping @Sendable () -> String) {
      (testDescription, self.text) = (description, text)
    }
  }

  private static let head = "青石镇2024年法治政府建设年度报告\n"
  /// Reports one behind the other.
  private static let ordinary = String(ReportTexts.all.map(\.text).joined(separator: "\n").prefix(60_000))

  static let shapes: [Shape] = [
    Shape("one line") { ordinary.filter { !$0.isNewline } },
    Shape("a million digits") { head + String(repeating: "1234567890", count: 100_000) },
    Shape("a thousand headings") {
      head
        + (0..<1_000).map { "（\(["一", "二", "三", "四", "五", "六"][$0 % 6])）强化法治宣传教育\n我镇开展法治宣传\($0 + 1)场次。\n" }.joined()
    },
    Shape("ten thousand parts in one sentence") {
      head + "我镇调解矛盾纠纷500000件，其中" + (0..<10_000).map { "邻里纠纷\($0 % 97 + 1)件、" }.joined() + "均已办结。"
    },
    Shape("ten thousand quotation marks") { head + String(repeating: "“", count: 10_000) + "法治建设" },
    Shape("ten thousand brackets") { head + String(repeating: "（", count: 10_000) + "法治建设" },
    Shape("ten thousand names of towns") { head + String(repeating: "青石镇党委，", count: 10_000) },
    Shape("ten thousand lines of a page's head") { String(repeating: "青石县人民政府\n", count: 10_000) },
    Shape("ten thousand empty lines") { head + String(repeating: "\n", count: 10_000) + "法治建设" },
  ]

  /// A byte takes at most three times as long as in reports; twice, with room for a busy machine.
  @Test(arguments: shapes)
  func timePerByte(_ shape: Shape) {
    let ordinary = Self.timePerByte(Self.ordinary)
    let time = Self.timePerByte(shape.text())
    #expect(time < 3 * ordinary, "a byte takes \(time / ordinary) times as long as in reports")
  }

  private static func timePerByte(_ text: String) -> Double {
    let bytes = Array(text.utf8)
    let reader = ReportReader(language: .zh)
    let json = ReportJSON()
    let time = ThreadTime.least(of: 3) {
      var line: [UInt8] = []
      json.append(reader.read(.bytes(InputPath("青石镇.txt"), bytes)), to: &line)
    }
    return time / Double(bytes.count)
  }
}
