import DocumentText
import Testing

@testable import ReportParser

@Suite("year, document number, date of issue")
struct YearAndDateTests {
  private func identity(_ text: String) throws -> Identity { IdentityReader.read(try .of(text), sections: []) }

  @Test(arguments: [
    ("白沙镇2024年法治政府建设报告\n2023年以来，工作有序推进，成效明显，群众满意。\n一、2023年主要工作\n普法。", 2024),
    ("白沙镇2024法治政府建设报告\n工作有序推进，成效明显。\n一、主要工作\n普法。", 2024), ("2020度白沙镇法治政府建设报告\n一、主要工作\n普法。", 2020),
    ("白沙镇二〇二四年法治政府建设报告\n一、主要工作\n普法。", 2024), ("白沙镇2023年工作总结及2024年工作思路\n一、主要工作\n普法。", 2023),
    ("对照《实施纲要（2021-2025年）》抓落实。现将2022年度法治政府建设情况报告如下：\n一、主要工作\n普法。", 2022),
    ("2021年是开局之年，各项工作有序推进，成效明显。\n一、主要做法\n普法。", 2021), ("2024以来，本人切实履职，推动工作有序开展。\n一、履职情况\n学法。", 2024),
    ("一年来，我镇认真工作，取得新的成绩，群众满意。\n一、2019年主要工作\n普法。\n二、2020年打算\n培训。", 2019),
    ("我镇认真工作，取得新的成绩，群众十分满意。\n一、主要工作\n普法。\n二、2020年工作打算\n培训。", 2019),
    ("按照《2024年全县工作要点》，现将我镇2023年法治政府建设情况及2024年工作思路报告如下：\n一、主要工作\n普法。", 2023),
  ])
  func years(_ text: String, _ expected: Int) throws { #expect(try identity(text).year == expected) }

  @Test(arguments: [
    "****年，我镇认真工作，取得新的成绩，群众满意。\n一、主要工作\n普法。", "今年以来，对照《纲要（2021—2025年）》认真工作，成效明显。\n一、主要工作\n2016年建成广场。",
    "落实《实施纲要（20212025年）》，我镇认真工作，群众满意。\n一、主要工作\n普法。", "。",
  ])
  func noYear(_ text: String) throws { #expect(try identity(text).year == nil) }

  @Test(arguments: [
    ("中共白沙镇委员会文件\n白发〔2025〕3 号\n关于2024年法治政府建设情况的报告", "白发〔2025〕3 号"), ("发文字号：将镛委〔2025〕5号", "将镛委〔2025〕5号"),
    ("备注/文号: 将镛委〔2025〕5号\n发布机构: 白沙镇", "将镛委〔2025〕5号"), ("雷东府﹝2025﹞26号", "雷东府﹝2025﹞26号"), ("白政【2025】第8号", "白政【2025】第8号"),
    ("白政发〔2018〕96号　　　　签发人：***", "白政发〔2018〕96号"), ("白政发〔2018〕96号 签发人：", "白政发〔2018〕96号"),
    ("| 索引号： | 1137/2026-55 | 文号： | 白政发〔2025〕9号 |", "白政发〔2025〕9号"),
  ])
  func documentNumbers(_ head: String, _ expected: String) throws {
    let text = head + "\n2024年，我镇推进法治建设。现将有关情况报告如下：\n一、主要工作\n普法。"
    #expect(try identity(text).documentNumber.map(GoldOutline.tidy) == GoldOutline.tidy(expected))
  }

  @Test(arguments: [
    "", "文号：无", "文号：〔〕号", "| 索引号： | 1137/2026-55 | 文号： | |", "[ 索引号 ] 1150/2026-04 [ 发文字号 ]\n[ 主题分类 ] 公安",
    "发文字号：\n生成日期：\n2024-01-24", "2024年3号",
  ])
  func noDocumentNumber(_ head: String) throws {
    let text = head + "\n2024年，按照县府办发〔2025〕44号要求推进。现将有关情况报告如下：\n一、主要工作\n贯彻厅字〔2019〕28号。"
    #expect(try identity(text).documentNumber == nil)
  }

  @Test(arguments: [
    ("", "\n白沙镇人民政府\n2025年2月26日", "2025-02-26"),
    ("", "\n白沙镇人民政府\n2025年2月26日\n网站地图\n联系我们 电话：0558-8931187\n技术支持", "2025-02-26"),
    ("日期：2025-03-21\n", "\n白沙镇人民政府\n2025年2月6日\n", "2025-02-06"),
    ("", "\n二〇二五年一月十五日", "2025-01-15"), ("", "\n白沙镇人民政府2025年1月9日\n附件：统计表", "2025-01-09"),
    ("成文日期：2025-01-22 发布日期：2025-02-10\n", "", "2025-01-22"),
    ("发布时间：2024-01-26 09:37 来源：白沙镇\n生成日期：\n2024-01-24\n", "", "2024-01-24"),
    ("桐溪县人民政府 发布时间： 2024-01-30 10:12\n", "", "2024-01-30"), ("主动公开\n2025.02.27\n", "", "2025-02-27"),
    ("• 发布日期：2025-03-04 14:22\n", "", "2025-03-04"), ("| 发文日期： | 2026-01-09 | 发布机构： | 白沙镇 |\n", "", "2026-01-09"),
    ("撰写时间\n2024年01月12日 17:12:21\n", "", "2024-01-12"), ("时间:2023-2-8 15:36\n", "", "2023-02-08"),
    ("2024年度白沙街道法治政府建设工作报告 2024-12-12\n", "", "2024-12-12"),
  ])
  func datesOfIssue(_ head: String, _ tail: String, _ expected: String) throws {
    let text = head + "2024年，我镇推进法治建设。现将有关情况报告如下：\n一、主要工作\n普法。" + tail
    #expect(try identity(text).issuedOn == expected)
  }

  @Test(arguments: [
    ("", ""), ("", "\n2024年 月 日"), ("", "\n2025年13月40日"), ("今天是：2019年10月31日 星期四\n", ""), ("", "自2024年3月1日起施行。"),
    ("发布日期：2025-01-22\n公开日期：2025-02-10\n", ""),
  ])
  func noDateOfIssue(_ head: String, _ tail: String) throws {
    let text = head + "2024年，我镇推进法治建设。现将有关情况报告如下：\n一、主要工作\n普法。" + tail
    #expect(try identity(text).issuedOn == nil)
  }

  /// A page saved without the signs between labels and values.
  @Test func gluedLabels() throws {
    let page = """
      -
      索引号ypbsz/2026-00002
      发布机构云屏县白沙镇人民政府
      发文字号白政发〔2026〕9号
      发布日期2026-01-23
      白沙镇2025年法治政府建设情况报告
      2025年，我镇推进法治建设。现将有关情况报告如下：
      一、主要工作
      普法。
      """
    let found = try identity(page)
    #expect(found.township == "白沙镇")
    #expect(found.county == "云屏县")
    #expect(found.documentNumber == "白政发〔2026〕9号")
    #expect(found.issuedOn?.description == "2026-01-23")
  }

  /// A line under the title that says who put the page up and when.
  @Test func byline() throws {
    let title = "白沙镇2025年法治政府建设年度报告\n"
    let body = "\n2025年，白沙镇推进法治建设，各项工作平稳有序。\n一、主要工作\n普法。"
    let found = try identity(title + "云屏县白沙镇人民政府 2026-01-20 16:08" + body)
    #expect(found.issuedOn?.description == "2026-01-20")
    #expect(found.county == "云屏县")
    for line in ["白沙镇人民政府2026-01-20召开会议", "浏览次数 2026-01-20 16:08 共12次"] {
      #expect(try identity(title + line + body).issuedOn == nil)
    }
  }

  /// Lines that open with a label's word and go on as a sentence.
  @Test(arguments: ["发布日期临近，各村抓紧工作。", "发布机构改革方案", "发布时间待定"])
  func noGluedLabel(_ line: String) throws {
    let found = try identity(line + "\n白沙镇2025年法治政府建设情况报告\n一、主要工作\n普法。")
    #expect(found.issuedOn == nil)
    #expect(found.county == nil)
  }
}
