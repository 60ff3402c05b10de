import Foundation
import TestSupport
import Testing

@testable import DocumentText

@Suite struct PageLayoutReaderTests {
  private func lines(_ layout: String) throws -> [String] {
    let document = try DocumentReader.read(pageLayout: Array(layout.utf8), byteCount: 1)
    return document.string(0..<document.scalars.count).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  @Test func theTabBehindANumberPartsNoCells() throws {
    #expect(
      try lines("1.      项一\n（一）    组织领导\n③     普法    3 场\n20件     30件\n") == [
        "1. 项一", "（一） 组织领导", "③ 普法 | 3场", "20件 | 30件",
      ])
  }

  @Test func runningHeadsAreLeftOutAndTold() throws {
    let pages = (1...4).map { number in
      "      平川镇法治政府建设报告        第 \(number) 页\n\n  第\(number)项，调解纠纷 \(number) 件。\n  同样的话。\n"
    }
    let layout = pages.joined(separator: "\u{C}") + "\u{C}      平川镇法治政府建设报告        第 5 页\n"
    let document = try DocumentReader.read(pageLayout: Array(layout.utf8), byteCount: 1)
    #expect(!document.recognized.contains("平川镇"))
    #expect(document.recognized.contains("第4项，调解纠纷4件。"))
    // A sentence is no head, wherever it stands.
    #expect(document.recognized.components(separatedBy: "同样的话").count == 5)
    // The last page has nothing but its head.
    #expect(document.source.notes == [.pagesWithoutText([5]), .leftOut([Omission(.runningHead, 5)])])
    // Two pages may begin alike by chance.
    #expect(try lines(pages[...1].joined(separator: "\u{C}")).count { $0.hasPrefix("平川镇") } == 2)
  }

  private let indented = """
           平川镇人民政府
       2024 年度法治政府建设情况报告
    县人民政府：
      2024 年，平川镇深入学习贯彻习近平法治思想，坚持法治为民
    执法为公，各项工作稳中有进，全年排查矛盾纠纷 126 件，化
    解 124 件。
      一、主要举措
      （一）强化学法。镇党委理论学习中心组学法 12 次，开展法

                             — 1 —
    \u{C}治培训 3 期，培训 320 人次，组织旁听庭审 1 次，发放宣传
    资料 3000 余份。
      类型      受理      调处
      邻里      12 件     11 件
      二、下一步打算

                             — 2 —
    \u{C}
    """

  @Test func paragraphsComeBack() throws {
    #expect(
      try lines(indented) == [
        "平川镇人民政府", "2024年度法治政府建设情况报告", "县人民政府：",
        "2024年，平川镇深入学习贯彻习近平法治思想，坚持法治为民执法为公，各项工作稳中有进，全年排查矛盾纠纷126件，化解124件。",
        "一、主要举措", "（一）强化学法。镇党委理论学习中心组学法12次，开展法治培训3期，培训320人次，组织旁听庭审1次，发放宣传资料3000余份。",
        "类型 | 受理 | 调处", "邻里 | 12件 | 11件", "二、下一步打算",
      ])
  }

  @Test func emptyLinesPartParagraphsThatAreNotIndented() throws {
    let layout = """
      县人民政府：

      2024 年，平川镇深入学习贯彻习近平法治思想，坚持法治为民
      执法为公，各项工作稳中有进，全年排查矛盾纠纷 126 件，化
      解 124 件。

      一、镇党委理论学习中心组学法 12 次，开展法治培训共 3 期；
      二、镇党委理论学习中心组学法 12 次，开展法治培训共 3 期

      全年开展法治宣传 36 场次。
      """
    #expect(try lines(layout).count == 5)
  }

  @Test func pagesWithoutTextAreNamed() throws {
    let layout = "\u{C}第一页文字\n\n  2\n\u{C}\n 3\n\u{C}末页文字\n\u{C}"
    let document = try DocumentReader.read(pageLayout: Array(layout.utf8), byteCount: 1)
    #expect(document.source.notes == [.pagesWithoutText([1, 3])])
    #expect(throws: DocumentError.noText(format: "pdf")) {
      try DocumentReader.read(pageLayout: Array("\n  1\n\u{C}\u{C}".utf8), byteCount: 1)
    }
    #expect(throws: DocumentError.noText(format: "pdf")) { try DocumentReader.read(pageLayout: [], byteCount: 1) }
  }

  @Test(arguments: [
    ("— 3 —", true), ("-12-", true), ("3/8", true), ("第3页 共8页", true), ("2024", true), ("3件", false), ("—", false),
    ("第一页", false), ("", false),
  ])
  func pageNumbers(line: String, isNumber: Bool) {
    #expect(PageLine.isPageNumber(line.unicodeScalars.map(\.value)[...]) == isNumber)
  }
}
