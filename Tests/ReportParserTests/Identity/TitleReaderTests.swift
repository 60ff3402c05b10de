import DocumentText
import Testing

@testable import ReportParser

@Suite("titles")
struct TitleReaderTests {
  private static let body = "\n2024年，各项工作有序推进，法治政府建设取得新的进展。现将有关情况报告如下：\n一、主要工作\n普法30场。"

  private func title(_ head: String) throws -> String? {
    Outline(try .of(head + Self.body)).title?.string(try .of(head + Self.body))
  }

  @Test(arguments: [
    ("白沙镇2024年法治政府建设情况报告", "白沙镇2024年法治政府建设情况报告"),
    ("云岭县白沙镇\n2024年法治政府建设情况报告", "云岭县白沙镇2024年法治政府建设情况报告"),
    ("中共白沙镇委员会\n白沙镇人民政府\n关于2024年度法治政府建设情况的报告", "中共白沙镇委员会白沙镇人民政府关于2024年度法治政府建设情况的报告"),
    ("中共白沙镇委员会 白沙镇人民政府 关于2024年法治政府建设工作的报告", "中共白沙镇委员会 白沙镇人民政府 关于2024年法治政府建设工作的报告"),
    ("中共云岭县白沙镇委员会文件\n白发〔2025〕6号\n中共白沙镇委员会\n关于2024年度法治政府建设情况的报告", "中共白沙镇委员会关于2024年度法治政府建设情况的报告"),
    ("白沙镇2024年法治政府建设推进情况的报告\n日期：2025-03-21\n白沙镇人民政府\n关于2024年法治政府建设情况的报告", "白沙镇人民政府关于2024年法治政府建设情况的报告"),
    ("2024法治政府建设情况报告公示\n白沙镇2024年度法治政府建设情况报告\n浏览次数：", "白沙镇2024年度法治政府建设情况报告"),
    ("首页 >> 政务公开 >> 法治政府工作报告\n发布机构：\n白沙镇\n白沙镇2024年度法治政府建设工作报告\n发布时间：2025-01-26 字体：[大 中 小]", "白沙镇2024年度法治政府建设工作报告"),
    ("白沙镇法治政府建设年度报告\n（2024年度）", "白沙镇法治政府建设年度报告（2024年度）"),
    ("白沙镇2024年法治政府建设工作\n年度报告", "白沙镇2024年法治政府建设工作年度报告"),
    ("返回上一级\n字号\n打印\n2024年白沙镇法治政府建设报告\n主动公开\n2025.02.27", "2024年白沙镇法治政府建设报告"),
    ("| 标题： | 白沙镇人民政府2024年度法治政府建设情况报告 | ||\n|---|---|---|\n| 索引号： | 1137/2026-55 | 文号： | |", "白沙镇人民政府2024年度法治政府建设情况报告"),
    ("白沙镇2024年法治政府建设报告 发布时间：2025-01-30", "白沙镇2024年法治政府建设报告"),
    ("白沙镇2024年法治政府建设情况报告.docx", "白沙镇2024年法治政府建设情况报告"),
  ])
  func reads(_ head: String, _ expected: String) throws { #expect(try title(head) == expected) }

  @Test(arguments: ["", "县委、县政府：", "您当前的位置：首页 > 法治政府建设年度报告", "发布时间：2025-01-30", "白沙镇人民政府", "法治政府建设年度报告\n无障碍\n简体 繁体"])
  func findsNone(_ head: String) throws { #expect(try title(head) == nil) }

  @Test(arguments: [
    ("白沙镇2024年法治政府建设情况报告", Identity.Kind.report), ("白沙镇2024年度依法行政工作总结", .report),
    ("白沙镇2024年法治政府建设工作总结及2025年工作计划", .report), ("白沙镇党委书记2024年度述法报告", .statement),
    ("白沙镇主要负责人履行推进法治建设第一责任人职责情况的报告", .statement), ("白沙镇2024年政府信息公开工作年度报告", .other),
    ("白沙镇2024年政府工作报告", .other), ("白沙镇2024年法治政府建设实施方案", .other), ("《白沙镇2024年法治政府建设报告》政策解读", .other),
  ])
  func tellsGenres(_ head: String, _ expected: Identity.Kind) throws {
    let document = try Document.of(head + Self.body)
    #expect(IdentityReader.read(document, sections: []).kind == expected)
  }

  @Test(arguments: [
    ("2024年，我镇推进依法行政。现将法治政府建设情况报告如下：\n一、主要工作\n普法。", Identity.Kind.report),
    ("本人认真履行职责。现将个人履行推进法治建设职责情况汇报如下：\n一、履职情况\n学法。", .statement),
    ("一、总体情况\n我镇主动公开政府信息152条，收到政府信息公开申请2件。\n二、主动公开政府信息情况\n公开。", .other),
    ("一、主要工作\n推进法治政府建设，落实法治建设责任。\n二、存在问题\n依法行政能力不强。", .report),
  ])
  func tellsGenresWithoutATitle(_ text: String, _ expected: Identity.Kind) throws {
    #expect(IdentityReader.read(try .of(text), sections: []).kind == expected)
  }
}
