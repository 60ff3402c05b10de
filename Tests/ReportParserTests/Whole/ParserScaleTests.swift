import DocumentText
import TestSupport
import Testing

@testable import ReportParser

/// Reading takes time that grows with the length of the text.
@Suite("time of the parser", .serialized)
struct ParserScaleTests {
  private static let head = "青石镇2024年法治政府建设年度报告\n"

  /// Four times the text takes at most eight times as long: four, with room for a busy machine.
  @Test(arguments: [
    "全镇上下同心协力", "调解8件，", "其中调解8件，", "（调解8件", "“调解8件”、", "《调解", "较上年8件，", "未发生", "参考率、", "派出所、", "由8件降至", "8件）", "8",
    "十",
    "1,234", "调解8件。", "一是调解8件；", "每季度8件，", "全县8件，", "调解8件、", "2023年调解8件、", "合格率、参考率均达100%、", "无行政诉讼、", "百分之",
    "8-9件", "8万", "“", "《“", "法“", "，", "\n", "青石镇", "调解|8件|", "其中：",
  ])
  func timeIsLinear(_ piece: String) throws {
    let growth = try Self.growth(of: piece, length: 2_500)
    #expect(growth < 8, "4 times the text takes \(growth) times as long")
  }

  /// The same of longer texts, for what looks back over what it has seen.
  @Test(arguments: ["同比增长12%，", "100%办结，", "“法制", "|8|件", "件|8\n", "街道办事处", "“法”8件，", "两个村、", "8件和"])
  func timeOfLongTextsIsLinear(_ piece: String) throws {
    let growth = try Self.growth(of: piece, length: 16_000)
    #expect(growth < 8, "4 times the text takes \(growth) times as long")
  }

  private static func growth(of piece: String, length: Int) throws -> Double {
    try time(piece, length * 4) / time(piece, length)
  }

  /// The shortest of three readings, in seconds.
  private static func time(_ piece: String, _ length: Int) throws -> Double {
    let text = head + String(repeating: piece, count: length / piece.unicodeScalars.count)
    let document = try DocumentReader.read(Array(text.utf8))
    return ThreadTime.least(of: 3) { _ = ReportParser.parse(document) }
  }
}
