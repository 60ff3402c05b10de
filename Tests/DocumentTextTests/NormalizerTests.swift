@testable import DocumentText
import Testing

@Suite struct NormalizerTests {
  /// What stands in the file, what recognition reads, and which part of the file a piece of it stands for.
  struct Case: CustomTestStringConvertible, Sendable {
    let given: String
    let text: String
    var words: String?
    var source: String?
    var testDescription: String { given }

    init(_ given: String, _ text: String, _ words: String? = nil, from source: String? = nil) {
      (self.given, self.text, self.words, self.source) = (given, text, words, source)
    }
  }

  static let cases: [Case] = [
    Case("整改隐患 ５１３处，达 96％", "整改隐患513处，达96%", "513处", from: "５１３处"),
    Case("３．５万人次、ＡＢＣ、ｘｙｚ", "3.5万人次、ABC、xyz", "3.5万人次", from: "３．５万人次"),
    Case("共排查526 余件", "共排查526余件", "526余件", from: "526 余件"),
    Case("关于 2024 年\t度　报告\u{A0}。", "关于2024年度报告。", "2024年", from: "2024 年"),
    Case("培训29 757件", "培训29757件", "29757件", from: "29 757件"),
    Case("培训 1 234 567 余件", "培训1234567余件", "1234567余件", from: "1 234 567 余件"),
    Case("拨付29 757.5万元", "拨付29757.5万元"),
    Case("调解4\u{2009}598个", "调解4598个"),
    Case("调解５ ０６８件", "调解5068件"),
    Case("2024 123件", "2024 123件"),
    Case("12 34件", "12 34件"),
    Case("拨打023 110 119", "拨打023 110 119"),
    Case("2024-01-30  10:12", "2024-01-30 10:12", " 10", from: "  10"),
    Case("3.5 123件", "3.5 123件"),
    Case("Windows  Server版 App 推广", "Windows Server版App推广"),
    Case("5 G 网络,A 4纸", "5G网络，A4纸"),
    Case("学法1,234人次,培训5场;讲座:3场(次)", "学法1,234人次，培训5场；讲座：3场（次）"),
    Case("上午8:00至17:30", "上午8:00至17:30"),
    Case("发放1，234份，共８：００", "发放1，234份，共8：00"),
    Case("4,5,6月, 7月", "4,5,6月，7月"),
    Case("⼀⽀队伍⾏政执法⼾⻘⻰", "一支队伍行政执法户青龙", "行政", from: "⾏政"),
    // Line breaks that were lost: behind a title, before the number of a heading.
    Case(
      "白沙镇2024年法治情况报告 2024年，汇报如下： 一、成效 （一）学法。全年学法8次。 （二）普法。",
      "白沙镇2024年法治情况报告\n2024年，汇报如下：\n一、成效\n（一）学法。全年学法8次。\n（二）普法。"),
    Case("二、存在的问题 一是人手不足。 二是经费困难。", "二、存在的问题\n一是人手不足。二是经费困难。"),
    Case("关于白沙镇2024年法治工作总结 及2025年工作计划的报告", "关于白沙镇2024年法治工作总结及2025年工作计划的报告"),
    Case("目录： 一、主要做法 二、存在问题\n三、打算。", "目录：一、主要做法二、存在问题\n三、打算。"),
    Case("事项|开展如下工作： 一、普法12场； 二、培训4期。|备注", "事项|开展如下工作：一、普法12场；二、培训4期。|备注"),
    Case("按照 一、二类 标准，详见 （一）项", "按照一、二类标准，详见（一）项"),
    Case("工作报告 摘要", "工作报告摘要"),
    Case("二○二四年〇", "二〇二四年〇"),
    Case("调\u{200B}解\u{FEFF}矛\u{AD}盾\u{200D}纠\u{2060}纷", "调解矛盾纠纷", "调解", from: "调\u{200B}解"),
    Case("调\u{1}解\u{7F}5\u{85}件", "调解5件"),
    Case("[bookmark: _GoBack]一年来，我镇", "一年来，我镇"),
    Case("一年来[bookmark:OLE_LINK1]，[我镇]", "一年来，[我镇]"),
    Case("[bookmark: 没有结尾", "[bookmark：没有结尾"),
    Case("①②第3·15节“4.15”6•26", "①②第3·15节“4.15”6•26"),
    Case("１＋Ｎ、3－5名、24／7", "1+N、3-5名、24/7"),
    Case("中括号﹝2024﹞3号，﹪｡", "中括号〔2024〕3号，%。"),
  ]

  @Test(arguments: cases)
  func line(_ example: Case) throws {
    let document = try DocumentReader.read(Array(example.given.utf8))
    #expect(document.recognized == example.text)
    if let words = example.words { #expect(document.source(of: words) == example.source) }
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}", "\n\n", "\r\n\r\n", " \n\t\r\n　"])
  func lineEnds(_ end: String) throws {
    let document = try DocumentReader.read(Array("\(end)第一段。\(end)第二段。\(end)".utf8))
    #expect(document.recognized == "第一段。\n第二段。")
    #expect(document.paragraphs == [0..<4, 5..<9])
    let scalar = document.scalars[Int(document.places[4])]
    #expect(Unicode.Scalar(scalar).map { "\n\r\u{2028}\u{2029}\u{B}\u{C}".unicodeScalars.contains($0) } == true)
  }

  @Test func groupedDigitsWithoutUnitTakeLinearTime() throws {
    let document = try DocumentReader.read(Array(String(repeating: "111 ", count: 50_000).utf8))
    #expect(document.text.count == 199_999)
  }

  @Test func `a character is folded alike in any of eight places`() {
    for scalar in Array(1..<0x3100) + Array(0x9FF0..<0xA010) + Array(0xFE00..<0x10010) as [UInt32] {
      let unit = ScalarFolding.fold(scalar)
      guard unit != ScalarFolding.dropped, unit != .space, unit != .newline, scalar != 0x5B else { continue }
      let place = Int(scalar % 8) + 3
      var scalars = [UInt32](repeating: 0x4E2D, count: 24)
      scalars[place] = scalar
      var expected = [UInt16](repeating: 0x4E2D, count: 24) + [0x0A]
      expected[place] = unit
      let text = Normalizer.normalize(scalars)
      guard text.units == expected, text.places == Array(0...24) else {
        Issue.record("\(String(scalar, radix: 16)) becomes \(text.units)")
        continue
      }
    }
  }

  @Test func `every character of the BMP is folded as the table says, whatever way it takes`() {
    for scalar: UInt32 in 1..<0x10000 where scalar &- 0xD800 >= 0x800 {
      let text = Normalizer.normalize([0x4E2D, scalar, 0x4E2D])
      let unit = ScalarFolding.fold(scalar)
      let expected: [UInt16] =
        switch unit {
        case ScalarFolding.dropped, .space: [0x4E2D, 0x4E2D, 0x0A]
        case .newline: [0x4E2D, 0x0A, 0x4E2D, 0x0A]
        default: [0x4E2D, unit, 0x4E2D, 0x0A]
        }
      guard text.units == expected else {
        Issue.record("\(String(scalar, radix: 16)) becomes \(text.units)")
        continue
      }
    }
  }
}
