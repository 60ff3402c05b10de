import Testing

/// Wholes behind their parts, rows, kinds in sentences of their own, what is left without a word of leaving.
@Suite("totals, rows and kinds")
struct PartTotalTests {
  /// 共计, 合计 and their like close what they add up; 累计达到 holds what is new.
  @Test(arguments: [
    FigureSample(
      "村级化解纠纷161件，镇级化解23件，共计化解184件。", "disputes_resolved 161 <184", "disputes_resolved 23 <184",
      "disputes_resolved 184"),
    FigureSample(
      "一般程序罚款4210元，简易程序罚款1.86万元，共计罚款22810元。", "penalty_amount 4210 <22810",
      "penalty_amount 18600 <22810", "penalty_amount 22810"),
    FigureSample(
      "村组劝和纠纷267起，镇里受理45起，调解成功42起。合计化解纠纷309起。", "disputes_resolved 267 <309", "disputes_handled 45",
      "disputes_resolved 42 <309", "disputes_resolved 309"),
    FigureSample("新增民主法治示范村2个，累计达到7个。", "democratic_villages 2 <7", "democratic_villages 7"),
    FigureSample(
      "简易程序累计罚款11100元，普通程序罚款7900元，全年罚款总额达19000元。", "penalty_amount 11100 <19000", "penalty_amount 7900 <19000",
      "penalty_amount 19000"),
    // Sums of unlike things, and totals that add nothing up.
    FigureSample(
      "法治讲座12场、培训30期，共计发放资料42份。", "law_lectures 12", "training_sessions 30", "publicity_materials 42"),
    FigureSample(
      "新增民主法治示范村2个，累计接待群众70人次。", "democratic_villages 2", "petition_visitors 70"),
    FigureSample(
      "村级化解纠纷161件，镇级化解23件，共计化解190件。", "disputes_resolved 161", "disputes_resolved 23",
      "disputes_resolved 190"),
  ])
  func totals(_ sample: FigureSample) throws { try sample.check() }

  /// What a semicolon sets beside a part, where the nouns end alike.
  @Test(arguments: [
    FigureSample(
      "办理处罚案件216件。其中，一般程序案件8件，同比增长14%；简易程序案件22件。", "penalty_cases 216", "penalty_cases 8 <216",
      "- 14 comparison", "penalty_cases 22 <216"),
    FigureSample(
      "调解纠纷100件，其中邻里40件；办结信访30件。", "disputes_handled 100", "disputes_handled 40 <100", "petitions_closed 30"),
  ])
  func parallels(_ sample: FigureSample) throws { try sample.check() }

  /// A column that adds up to what stands above it, and 其中 that opens a row.
  @Test(arguments: [
    FigureSample(
      "执法数据如下：\n行政检查　　1216次\n其中：双随机　24次\n行政处罚　　30件\n其中：普通程序　21件\n　　　简易程序　9件", "inspections 1216",
      "inspections 24 <1216", "penalty_cases 30", "penalty_cases 21 <30", "penalty_cases 9 <30"),
    FigureSample(
      "作出处罚决定91宗，罚没38.6万元，具体如下：\n| 类型 | 宗数 | 罚款 |\n| 普通程序 | 33宗 | 35.1万元 |\n| 简易程序 | 58宗 | 3.5万元 |",
      "penalty_cases 91", "penalty_amount 386000", "penalty_cases 33 <91", "penalty_amount 351000 <386000",
      "penalty_cases 58 <91", "penalty_amount 35000 <386000"),
    FigureSample(
      "行政处罚　　30件\n普通程序　21件\n简易程序　8件", "penalty_cases 30", "penalty_cases 21", "penalty_cases 8"),
  ])
  func rows(_ sample: FigureSample) throws { try sample.check() }

  /// The kinds need not add up, and they may have kinds themselves.
  @Test(arguments: [
    FigureSample(
      "排查矛盾纠纷47起，调处成功45起，另2起正在调处。按类别分：草山边界13起、婚姻家庭11起，其余为债务。", "disputes_found 47",
      "disputes_resolved 45", "disputes_pending 2", "disputes_found 13 <47", "disputes_found 11 <47"),
    FigureSample(
      "受理纠纷674宗，化解668宗。按来源分，网格上报302宗、警情推送189宗。", "disputes_handled 674", "disputes_resolved 668",
      "disputes_handled 302 <674", "disputes_handled 189 <674"),
    FigureSample(
      "化解纠纷256宗。纠纷按层级分：屯级化解168宗，村级80宗。", "disputes_resolved 256", "disputes_resolved 168 <256",
      "disputes_resolved 80 <256"),
    FigureSample(
      "作出行政处罚156起，罚款24.3万元。分领域看：垃圾分类41起，其中对个人27起；占道经营35起、罚款750元；控烟检查63户次。", "penalty_cases 156",
      "penalty_amount 243000", "penalty_cases 41 <156", "penalty_cases 27 <41", "penalty_cases 35 <156",
      "penalty_amount 750 <243000", "inspections 63"),
    FigureSample(
      "摸排纠纷279件，化解276件。彩礼返还类66件居首，土地流转类48件次之。", "disputes_found 279", "disputes_resolved 276",
      "disputes_found 66 <279", "disputes_found 48 <279"),
    FigureSample(
      "摸排各类纠纷312起，按类型分：婚姻家庭61、邻里98、山林水利72、其他81。", "disputes_found 312", "disputes_found 61 <312",
      "disputes_found 98 <312", "disputes_found 72 <312", "disputes_found 81 <312"),
    // Nothing was counted before, or less than the kinds are.
    FigureSample("按类型分，合同纠纷13件。", "disputes_handled 13"),
    FigureSample("化解纠纷10宗。按来源分，网格上报302宗。", "disputes_resolved 10", "public_requests_received 302"),
  ])
  func kinds(_ sample: FigureSample) throws { try sample.check() }

  /// What three numbers, 其中 with two, and 中 behind persons say.
  @Test(arguments: [
    FigureSample(
      "受理纠纷164件，调解成功161件，引导起诉纠纷3件。", "disputes_handled 164", "disputes_resolved 161",
      "disputes_handled 3 <164"),
    FigureSample(
      "隐患418条，整改402条，剩余16条明确了时限。", "hazards_found 418", "hazards_rectified 402", "hazards_found 16 <418"),
    FigureSample(
      "查处焚烧秸秆19起，其中批评教育12起，罚款7起。", "penalty_cases 19", "penalty_cases 12 <19", "penalty_cases 7 <19"),
    FigureSample("综合执法中心19人中50岁以上的有7人。", "enforcement_staff 19", "enforcement_staff 7 <19"),
    FigureSample(
      "12名持证人员中学法律的仅2名。", "enforcement_certificate_holders 12", "enforcement_certificate_holders 2 <12"),
    FigureSample("执法人员11人里头学法律的只有1人。", "enforcement_staff 11", "enforcement_staff 1 <11"),
    FigureSample("12名执法人员中心组学习2名。", "enforcement_staff 12", "enforcement_staff 2"),
    FigureSample("承接执法事项119项，已启用41项。", "power_items 119", "power_items 41 <119"),
    FigureSample("社区矫正对象9人，其中今年新接收4人。", "community_corrections 9", "community_corrections 4 <9"),
    FigureSample("社区矫正对象9人，其中期满解矫4人。", "community_corrections 9", "community_corrections 4"),
    FigureSample(
      "社区矫正对象9人，其中缓刑8、假释1，今年新接收4人。", "community_corrections 9", "community_corrections 8 <9",
      "community_corrections 1 <9", "community_corrections 4"),
  ])
  func subsets(_ sample: FigureSample) throws { try sample.check() }
}
