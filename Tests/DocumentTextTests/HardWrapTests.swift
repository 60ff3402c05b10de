import DocumentText
import Testing

/// Reports whose paragraphs were cut at one width, put together again.
@Suite struct HardWrapTests {
  static let paragraphs = [
    "小河镇人民政府关于2024年法治政府建设情况的报告",
    "县委、县政府：",
    "一年来，我镇坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻党的二十大精神，认真落实《法治政府建设实施纲要（2021—2025年）》，扎实推进依法行政，法治政府建设取得新进展。现将有关情况报告如下：",
    "一、主要举措和成效",
    "（一）压实工作责任。镇党委、政府把法治建设纳入重要议事日程，全年召开专题会议4次，开展会前学法46次，参学人员达2330人次，签订责任书38份，做到年初有部署、年中有检查、年末有考核。",
    "（二）化解矛盾纠纷，守护一方平安，推动基层社会治理体系和治理能力现代化水平不断提升情况",
    "全镇共排查各类矛盾纠纷526余件，化解515件，化解率97.9%，其中邻里纠纷117件、婚姻家庭纠纷203件、土地纠纷62件，兑现补偿1024.5万元，充分发挥了调解工作在维护稳定中的第一道防线作用。",
    "二、存在的问题",
    "一是部分干部依法行政意识不强，存在以言代法现象；二是执法力量不足，持证的仅12人；三是法治宣传方式传统，对外出务工人员普法存在盲区，针对性和实效性有待进一步加强，群众知晓率不高。",
    "小河镇人民政府",
    "2025年1月18日",
  ]

  struct Layout: CustomTestStringConvertible, Sendable {
    let width: Int
    /// Whether a digit takes as much of the width as a Chinese character.
    var countsCharacters = false
    let indented: Bool
    /// What stands between two paragraphs.
    let gap: String
    /// What stands between the lines of one paragraph.
    let lineEnd: String
    var testDescription: String { "\(width) characters, indented \(indented), gap \(gap.debugDescription)" }

    /// The same layout in another width.
    func with(width: Int) -> Layout {
      Layout(
        width: width, countsCharacters: countsCharacters, indented: indented, gap: gap, lineEnd: lineEnd)
    }

    /// The paragraphs cut at the width, as a word processor cuts them: no closing mark at the start of a line.
    func wrap(_ paragraphs: [String]) -> String {
      paragraphs.map { wrap(paragraph: $0) }.joined(separator: gap)
    }

    private func wrap(paragraph: String) -> String {
      let isShort =
        paragraph.hasSuffix("报告") || paragraph.hasSuffix("政府：") || !paragraph.contains { "，、。".contains($0) }
      let indent = indented && !isShort ? "　　" : ""
      var lines: [String] = []
      var line = indent
      for character in paragraph {
        if columns(line) >= 2 * width - 1, !"，。、；：）》”".contains(character) {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
      return (lines + [line]).joined(separator: lineEnd)
    }

    private func columns(_ line: String) -> Int {
      line.reduce(0) { $0 + ($1.isASCII && !countsCharacters ? 1 : 2) }
    }
  }

  static let layouts = [28, 30, 33, 35, 38, 40, 45].flatMap { width in
    [
      Layout(width: width, indented: true, gap: "\n", lineEnd: "\n"),
      Layout(width: width, countsCharacters: true, indented: true, gap: "\n", lineEnd: "\n"),
      Layout(width: width, indented: true, gap: "\r\n", lineEnd: "\r\n"),
      Layout(width: width, indented: false, gap: "\n\n", lineEnd: "\n"),
      Layout(width: width, indented: true, gap: "\n\n", lineEnd: "\n\n"),
    ]
  }

  @Test(arguments: layouts)
  func isUndone(_ layout: Layout) throws {
    let document = try DocumentReader.read(Array(layout.wrap(Self.paragraphs).utf8))
    let expected = try Self.paragraphs.map { try text(of: $0) }
    #expect(document.paragraphTexts == expected)
  }

  @Test func theNumberOnTheBreakKeepsItsPlace() throws {
    for width in 28...45 {
      let layout = Layout(width: width, indented: true, gap: "\n", lineEnd: "\n")
      let document = try DocumentReader.read(Array(layout.wrap(Self.paragraphs).utf8))
      for figure in ["2330人次", "526余件", "1024.5万元", "12人", "97.9%"] {
        let source = try #require(document.source(of: figure))
        #expect(source.filter { $0 != "\n" } == figure)
      }
    }
  }

  /// Lines of like length that are no cut text.
  @Test func listsAreNotWrappedText() throws {
    let items = (1...12).map { "第\($0)村民委员会人民调解委员会主任和全体调解员名单公示" }
    let document = try DocumentReader.read(Array(items.joined(separator: "\n").utf8))
    #expect(document.paragraphs.count == 12)
  }
}
