import DocumentText
import Testing

@testable import ReportParser

@Suite("township and county")
struct PlaceTests {
  private func places(_ text: String) throws -> [String?] {
    let identity = IdentityReader.read(try .of(text), sections: [])
    return [identity.township, identity.county]
  }

  @Test(
    arguments: [
      ("酉阳土家族苗族自治县小河镇关于2023年法治政府建设情况的报告", "小河镇", "酉阳土家族苗族自治县"),
      ("西宁市湟中区甘河滩镇2024年法治政府建设情况报告", "甘河滩镇", "湟中区"), ("重庆市渝岭区楠木垭镇人民政府关于2024年法治政府建设情况的报告", "楠木垭镇", "渝岭区"),
      ("鲤城区人民政府金龙街道办事处关于2022年度法治政府建设情况的报告", "金龙街道", "鲤城区"),
      ("长沙市天心区坡子街街道办事处2022年法治政府建设年度报告", "坡子街街道", "天心区"), ("兴川市沙埭镇人民政府2024年度法治政府建设情况报告", "沙埭镇", "兴川市"),
      ("2024年泾棠镇法治政府建设报告", "泾棠镇", nil), ("2024年度文华街道法治政府建设情况报告", "文华街道", nil), ("黄石街2022年法治政府建设工作报告", "黄石街", nil),
      ("丰县梁寨镇2024年法治政府建设情况报告", "梁寨镇", "丰县"), ("济宁市市中区观音阁街道2024年法治政府建设报告", "观音阁街道", "市中区"),
      ("乐清市柳市镇2024年法治政府建设情况报告", "柳市镇", "乐清市"), ("镇海区庄市街道2024年法治政府建设情况报告", "庄市街道", "镇海区"),
      ("德清县新市镇2024年法治政府建设情况报告", "新市镇", "德清县"), ("四川省眉山市丹棱县顺龙彝族乡2024年法治政府建设情况报告", "顺龙彝族乡", "丹棱县"),
      ("恩施土家族苗族自治州利川市汪营镇2024年法治政府建设报告", "汪营镇", "利川市"), ("内蒙古自治区通辽市扎鲁特旗巴雅尔图胡硕镇2024年法治政府建设报告", "巴雅尔图胡硕镇", "扎鲁特旗"),
      ("浦东新区南泉镇2024年法治政府建设报告", "南泉镇", "浦东新区"), ("重庆丰都县栗子乡2025年法治政府建设报告", "栗子乡", "丰都县"),
      ("重庆市白沙镇2025年法治政府建设报告", "白沙镇", nil), ("中共汉坪县楮林坝镇委员会 楮林坝镇人民政府关于2020年度法治政府建设情况的报告", "楮林坝镇", "汉坪县"),
      ("科尔沁右翼前旗乌兰苏木2024年法治政府建设报告", "乌兰苏木", "科尔沁右翼前旗"), ("景德镇市昌江区西郊街道2024年法治政府建设报告", "西郊街道", "昌江区"),
    ] as [(String, String, String?)])
  func fromTheTitle(_ title: String, _ township: String, _ county: String?) throws {
    #expect(try places(title + "\n2024年，全镇工作扎实有序推进。现将情况报告如下：\n一、主要工作\n普法。") == [township, county])
  }

  @Test func fromTheSignature() throws {
    let text = "2024年，我镇推进法治建设。现将有关情况报告如下：\n一、主要工作\n与河东镇联合普法。\n\n云岭县白沙镇人民政府\n2025年1月8日"
    #expect(try places(text) == ["白沙镇", "云岭县"])
  }

  @Test func fromTheHeadOfTheSheet() throws {
    let text = "中共云岭县白沙镇委员会文件\n白发〔2025〕6号\n关于2024年法治政府建设情况的报告\n2024年，我镇推进法治建设。\n一、主要工作\n普法。"
    #expect(try places(text) == ["白沙镇", "云岭县"])
  }

  @Test(arguments: [
    "发布机构：\n云岭县白沙镇人民政府\n2024年，我镇推进法治建设。\n一、主要工作\n普法。",
    "| 发文日期： | 2025-01-09 | 发布机构： | 云岭县白沙镇人民政府 |\n2024年，我镇推进法治建设工作，成效明显。\n一、主要工作\n普法。",
    "[ 发布机构 ] 云岭县白沙镇人民政府 [ 有效性 ]\n2024年，我镇推进法治建设工作，成效明显。\n一、主要工作\n普法。",
  ])
  func fromTheLabels(_ text: String) throws { #expect(try places(text) == ["白沙镇", "云岭县"]) }

  @Test(arguments: [
    "2024年，白沙镇党委、政府认真学习。现将有关情况报告如下：\n一、主要工作\n普法。", "2024年以来，白沙镇坚持依法行政，各项工作有序推进。\n一、主要工作\n普法。",
    "现将白沙镇2024年法治政府建设情况报告如下。\n一、主要工作\n普法。", "在区委领导下，河东镇巡逻队支援，白沙镇坚持依法行政。白沙镇全面推进。\n一、主要工作\n白沙镇普法。",
    "2024年，我镇扎实工作，成效明显，有序推进。\n一、主要工作\n出台《白沙镇2024年法治建设要点》《白沙镇工作方案》。",
  ])
  func fromTheTextItself(_ text: String) throws { #expect(try places(text)[0] == "白沙镇") }

  @Test(arguments: [
    "2024年，我镇扎实推进法治建设工作，成效明显。\n一、主要工作\n各乡镇联合普法，全镇上下推动乡村振兴，街道两侧悬挂横幅。",
    "2024年，我街道扎实推进法治建设工作，成效明显。\n一、主要工作\n与河东镇巡逻队联合巡查，推进集镇整治、小城镇建设。",
  ])
  func saysNothing(_ text: String) throws { #expect(try places(text) == [nil, nil]) }

  @Test(
    arguments: [
      ("中共将乐县委员会，将乐县人民政府：\n", "将乐县"), ("山丹县人民政府：\n", "山丹县"), ("静澜区委、区政府：\n", "静澜区"), ("区委、区政府：\n", nil),
      ("桐溪县人民政府 发布时间：2024-01-30 10:12\n", "桐溪县"),
    ] as [(String, String?)])
  func countyFromAddresseeAndPublisher(_ head: String, _ county: String?) throws {
    #expect(try places(head + "2024年，白沙镇党委、政府认真学习。现将有关情况报告如下：\n一、主要工作\n普法。") == ["白沙镇", county])
  }

  @Test(
    arguments: [
      ("《申浦区加强法治政府建设实施意见》", "申浦区"), ("《静澜区党政主要负责人述法办法》", "静澜区"), ("《城市社区治理办法》", nil), ("《山东省行政调解办法》", nil),
      ("《关于加强市县政府依法行政的决定》", nil), ("《昆明市2025年度工作计划》", nil), ("《社区矫正法》", nil), ("《城中区2025年工作要点》", "城中区"),
    ] as [(String, String?)])
  func countyFromTheDocumentsCited(_ name: String, _ county: String?) throws {
    #expect(try places("2024年，白沙镇对照\(name)抓好落实。现将有关情况报告如下：\n一、主要工作\n普法。") == ["白沙镇", county])
  }

  @Test(
    arguments: [
      ("白沙镇地处岷原县北部川区，辖15个村。", "岷原县"), ("白沙镇在沁水县委、县政府的坚强领导下推进法治建设。", "沁水县"), ("某企业位于湟中区工业园。", nil),
      ("白沙镇按照岷原县委、县政府的安排推进法治建设。", "岷原县"), ("落实法治纲要和东海市岷原县委、县政府部署。", "岷原县"),
      ("按照县委、县政府的安排推进法治建设。", nil), ("紧扣岷原县委、县政府部署。", nil), ("落实岷海市委、市政府部署。", nil),
      ("按照省市县委、县政府的安排推进法治建设。", nil),
      ("在县委、县政府的领导下推进法治建设。", nil), ("在湟中区司法局指导下推进法治建设。", nil),
    ] as [(String, String?)])
  func countyFromTheText(_ sentence: String, _ county: String?) throws {
    #expect(try places("2024年，白沙镇党委、政府认真学习。现将有关情况报告如下：\n一、主要工作\n\(sentence)") == ["白沙镇", county])
  }

  @Test(
    arguments: [
      ("小河镇2023.txt", "小河镇", 2023), ("2023/小河镇.txt", "小河镇", 2023), ("reports/2024年度/文华街道法治政府建设报告.docx", "文华街道", 2024),
      ("酉阳土家族苗族自治县小河镇2023年报告.pdf", "小河镇", 2023), ("a/b.txt", nil, nil), ("小河镇/2022.txt", "小河镇", 2022),
      ("20231231.txt", nil, nil),
      ("重庆市渝岭区黄桷滩镇_2024.html", "黄桷滩镇", 2024),
    ] as [(String, String?, Int?)])
  func fileNames(_ path: String, _ township: String?, _ year: Int?) {
    let name = FileNameIdentity(path)
    #expect(name.township == township)
    #expect(name.year == year)
  }
}
