import TestSupport
import Testing

@testable import ReportParser

/// Numbers with their units in sentences: the surface to the character, value, unit and qualifier.
@Suite("quantities")
struct QuantityRecognizerTests {
  private static let spellings = [
    QuantitySample("法治讲座⟦8场次⟧，培训⟦12期⟧。", "=8场次 =12期"),
    QuantitySample("化解矛盾纠纷⟦270件⟧，涉及⟦46人⟧⟦51000元⟧。", "=270件 =46人 =51000元"),
    QuantitySample("累计发放宣传册⟦5千余册⟧。", "≥5000册"),
    QuantitySample("争取资金⟦8余万元⟧。", "≥80000元"),
    QuantitySample("参与群众⟦两万余人次⟧，发放传单⟦2万余⟧。", "≥20000人次 ≥20000"),
    QuantitySample("服务群众⟦6万3千人次⟧。", "=63000人次"),
    QuantitySample("发放资料⟦一万四千余份⟧。", "≥14000份"),
    QuantitySample("普法宣讲⟦十余次⟧、推送信息⟦百余条⟧。", "≥10次 ≥100条"),
    QuantitySample("编发明白纸近⟦万份⟧，走访近⟦千户⟧。", "≤10000份 ≤1000户"),
    QuantitySample("排查隐患⟦1,234处⟧，整改⟦1,230处⟧。", "=1234处 =1230处"),
    QuantitySample("全年办件⟦29 757件⟧。", "=29757件"),
    QuantitySample("发现隐患⟦５１３处⟧，整改率⟦９９．１４％⟧。", "=513处 =99.14%"),
    QuantitySample("合格率⟦99.14%⟧，参考率⟦100％⟧。", "=99.14% =100%"),
    QuantitySample("调解成功率达到⟦百分之九十八点五⟧。", "=98.5%"),
    QuantitySample("覆盖率达⟦百分之百⟧，满意率⟦百分之98⟧。", "=100% =98%"),
    QuantitySample("每组配备⟦2-3名⟧信息员，每村⟦3至5人⟧。", "=2-3名 =3-5人"),
    QuantitySample("权重由⟦75%⟧调到⟦80%⟧左右。", "=75% ≈80%"),
    QuantitySample("全镇现有⟦9.6万⟧常住人口。", "=96000"),
    QuantitySample("标的额⟦1.2亿元⟧，罚没⟦294.65万元⟧。", "=120000000元 =2946500元"),
    QuantitySample("办理信访 ⟦526 余件⟧，满意率 ⟦97 %⟧。", "≥526件 =97%"),
    QuantitySample("走访企业⟦86家次⟧，出动宣传车⟦12台次⟧。", "=86家次 =12台次"),
    QuantitySample("拆除违建⟦63处⟧、⟦2874.5平方米⟧。", "=63处 =2874.5平方米"),
    QuantitySample("辖区面积⟦56.8平方公里⟧，林地⟦3200亩⟧。", "=56.8平方公里 =3200亩"),
    QuantitySample("到市上访⟦13批⟧⟦43人次⟧。", "=13批 =43人次"),
    QuantitySample("下辖⟦8个⟧行政村、⟦1个⟧社区、⟦62个⟧村民小组。", "=8个 =1个 =62个"),
    QuantitySample("聘请⟦两名⟧律师，授课⟦三场⟧。", "=2名 =3场"),
    QuantitySample("辖⟦十三个⟧村、⟦两个⟧社区，建议、提案为⟦4件⟧、⟦两件⟧。", "=13个 =2个 =4件 =2件"),
    QuantitySample("培训⟦两期⟧⟦二百人次⟧，余下⟦两件⟧正在办理，另⟦两起⟧移交。", "=2期 =200人次 =2件 =2起"),
    QuantitySample("举办⟦一期⟧培训班，聘请⟦一名⟧律师，建成⟦一处⟧公园。", "=1期 =1名 =1处"),
    QuantitySample("“每周一课”⟦47课⟧，拆除棚厦⟦22间⟧、⟦1340平⟧。", "=47课 =22间 =1340平方米"),
    QuantitySample("⟦76项⟧下沉到村，土地流转⟦48件⟧次之。", "=76项 =48件"),
    QuantitySample("一年内⟦三次⟧主持召开会议，⟦两个⟧村被命名为示范村，⟦五户⟧被评为示范户。", "=3次 =2个 =5户"),
    QuantitySample("⟦16名⟧执法人员全部持证上岗。", "=16名"),
    QuantitySample("发案数下降⟦3.2个百分点⟧。", "=3.2个百分点"),
    QuantitySample("调解“老邻居”纠纷⟦27起⟧。", "=27起"),
    QuantitySample("“六进”活动⟦32场次⟧，“法律赶大集”⟦4场⟧。", "=32场次 =4场"),
    QuantitySample("全镇划分“⟦1个⟧镇级网格、⟦4个⟧村级网格、⟦43个⟧组级网格”。", "=1个 =4个 =43个"),
    QuantitySample("全年零报告，纠错⟦0件⟧，信访⟦0起⟧。", "=0件 =0起"),
    QuantitySample("书记主任接访⟦52天⟧。", "=52天"),
    QuantitySample("学习法律法规⟦三十余部⟧，其中党内法规⟦12部⟧。", "≥30部 =12部"),
  ]

  private static let qualifiers = [
    QuantitySample("发放⟦3000余份⟧。", "≥3000份"),
    QuantitySample("发放⟦3000多份⟧。", "≥3000份"),
    QuantitySample("发放⟦10万多份⟧。", "≥100000份"),
    QuantitySample("发放近⟦3000份⟧。", "≤3000份"),
    QuantitySample("发放将近⟦3000份⟧。", "≤3000份"),
    QuantitySample("发放不足⟦300份⟧。", "≤300份"),
    QuantitySample("发放不到⟦300份⟧。", "≤300份"),
    QuantitySample("发放约⟦3000份⟧。", "≈3000份"),
    QuantitySample("发放大约⟦3000份⟧。", "≈3000份"),
    QuantitySample("发放⟦3000份⟧左右。", "≈3000份"),
    QuantitySample("发放⟦3000份⟧上下。", "≈3000份"),
    QuantitySample("发放超⟦3000份⟧。", "≥3000份"),
    QuantitySample("发放超过⟦3000份⟧。", "≥3000份"),
    QuantitySample("发放逾⟦3000份⟧。", "≥3000份"),
    QuantitySample("发放突破⟦3000份⟧。", "≥3000份"),
    QuantitySample("发放⟦3000份⟧以上。", "≥3000份"),
    QuantitySample("发放至少⟦3000份⟧。", "≥3000份"),
    QuantitySample("发放不少于⟦3000份⟧。", "≥3000份"),
    QuantitySample("发放⟦3000份⟧以内。", "≤3000份"),
    QuantitySample("发放不超过⟦3000份⟧。", "≤3000份"),
    QuantitySample("覆盖超⟦3000余人次⟧。", "≥3000人次"),
    QuantitySample("按时办结率保持在⟦98%⟧以上。", "≥98%"),
    QuantitySample("发放⟦3000份⟧，以上工作均已完成。", "=3000份"),
  ]

  /// The unit in brackets, behind a stroke or in the label before the number, and none at all.
  private static let unitForms = [
    QuantitySample("法治宣传⟦12场（次）⟧，接待⟦500人(次)⟧。", "=12场次 =500人次"),
    QuantitySample("来访⟦26批（次）⟧，走访⟦36家（次）⟧，宣讲⟦8（场）次⟧。", "=26批次 =36家次 =8场次"),
    QuantitySample("巡查⟦240余（次）⟧，调解⟦86（件）⟧。", "≥240次 =86件"),
    QuantitySample("来访⟦36批⟧/⟦88人次⟧，培训⟦12 场/次⟧。", "=36批 =88人次 =12场次"),
    QuantitySample("共计调解纠纷（件）：⟦86⟧", "=86件"),
    QuantitySample("行政复议案件数：⟦0⟧\n接访次数：⟦12⟧\n普法总量：⟦36⟧", "=0件 =12次 =36"),
    QuantitySample("普法队伍⟦36支⟧，陆续开展⟦12场⟧，参加队伍⟦三十六人⟧。", "=36支 =12场 =36人"),
    QuantitySample("行政复议纠错率、行政诉讼败诉率均为⟦0⟧。", "=0%"),
    QuantitySample("⟦12个⟧（含社区）村，⟦3个⟧（处）点位。", "=12个 =3个"),
    QuantitySample("拆除⟦3600m²⟧、⟦860m2⟧，流域⟦86.5km²⟧，幅员⟦60平方千米⟧。", "=3600m² =860m2 =86.5km² =60平方千米"),
    QuantitySample("接听⟦320余通⟧，大讲堂⟦12讲⟧，物资⟦23箱⟧、⟦6袋⟧，视频⟦4集⟧。", "≥320通 =12讲 =23箱 =6袋 =4集"),
    QuantitySample("受众⟦2.3W人次⟧，资料⟦3w份⟧。", "=23000人次 =30000份"),
    QuantitySample("合格率、持证率“双⟦100%⟧”。", "=100%"),
  ]

  /// Numbers that are more, fewer or between.
  private static let ranges = [
    QuantitySample("调解⟦20来件⟧，走访⟦三十来户⟧。", "≈20件 ≈30户"),
    QuantitySample("资料⟦3000+份⟧，普法⟦50场⟧+，接待⟦500＋人次⟧。", "≥3000份 =50场 ≥500人次"),
    QuantitySample("资料上⟦千份⟧，群众上⟦百人次⟧。", "≥1000份 ≥100人次"),
    QuantitySample("调解⟦五六十件⟧，巡查⟦七八次⟧，参加⟦两三百人⟧。", "=50-60件 =7-8次 =200-300人"),
    QuantitySample("化解率⟦98%-99%⟧，满意率⟦80%至85%⟧，用时⟦3场~5场⟧。", "=98-99% =80-85% =3-5场"),
    QuantitySample("由⟦80%⟧至⟦85%⟧。", "=80% =85%"),
    QuantitySample("全镇⟦3，268户⟧，参加⟦1，200余人次⟧。", "=3268户 ≥1200人次"),
  ]

  /// Parts without a unit, which is the whole's, and numbers of one Chinese character in lists.
  private static let lists = [
    QuantitySample("服刑人员⟦21名⟧，其中缓刑⟦18⟧、假释⟦2⟧，新接收⟦9名⟧。", "=21名 =18名 =2名 =9名"),
    QuantitySample("调解员⟦66名⟧（专职⟦5⟧、兼职⟦61⟧）。", "=66名 =5名 =61名"),
    QuantitySample("调解员⟦66名⟧（专职5、兼职60）。", "=66名"),
    QuantitySample("调委会⟦13个⟧，其中镇⟦1⟧村⟦12⟧。", "=13个 =1个 =12个"),
    QuantitySample("调委会⟦13个⟧，其中镇1村11。", "=13个"),
    QuantitySample("服刑人员⟦21名⟧，其中缓刑⟦18余人⟧、假释⟦2人⟧。", "=21名 ≥18人 =2人"),
    QuantitySample("受理⟦30批⟧，包括集体访⟦2⟧，个人访⟦28⟧。", "=30批 =2批 =28批"),
    QuantitySample("辖⟦61个⟧行政村、⟦两个⟧社区，⟦8个⟧村、⟦一个⟧居委会。", "=61个 =2个 =8个 =1个"),
    QuantitySample("下辖⟦三个⟧社区⟦12个⟧村。", "=3个 =12个"),
    QuantitySample("组织干部⟦213人⟧分⟦两期⟧集中轮训。", "=213人 =2期"),
    QuantitySample("专题听取司法所、派出所汇报各⟦一次⟧，添置电脑、打印机各⟦两台⟧。", "=1次 =2台"),
    QuantitySample("分⟦两批⟧组织干部旁听庭审。", "=2批"),
    QuantitySample("立案⟦一件⟧，结案⟦一件⟧。", "=1件 =1件"),
    QuantitySample("旧宅拆除⟦52院⟧。", "=52院"),
    QuantitySample("聘请律师⟦一名⟧、调解员⟦一名⟧。", "=1名 =1名"),
  ]

  /// Words that end with the character of a qualifier.
  private static let plain = [
    QuantitySample("附近⟦3户⟧居民搬迁。", "=3户"), QuantitySample("签约⟦12家⟧企业。", "=12家"),
  ]

  @Test(arguments: spellings)
  func spelling(_ sample: QuantitySample) throws { try expect(sample) }

  @Test(arguments: qualifiers)
  func qualifier(_ sample: QuantitySample) throws { try expect(sample) }

  @Test(arguments: unitForms)
  func unitForm(_ sample: QuantitySample) throws { try expect(sample) }

  @Test(arguments: ranges)
  func range(_ sample: QuantitySample) throws { try expect(sample) }

  @Test(arguments: lists)
  func list(_ sample: QuantitySample) throws { try expect(sample) }

  @Test(arguments: plain)
  func noQualifier(_ sample: QuantitySample) throws { try expect(sample) }

  private func expect(_ sample: QuantitySample) throws {
    let reading = try QuantityReading(sample.text.plain)
    #expect(reading.surfaces == sample.text.marks.map(\.surface))
    #expect(reading.places == sample.text.marks.map(\.range))
    #expect(reading.quantities == sample.quantities)
  }
}
