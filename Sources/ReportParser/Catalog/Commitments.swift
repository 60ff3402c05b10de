extension MetricCatalog {
  /// Supervision by the township itself, signed commitments, and how cases ended.
  static let commitments: [Metric] = [
    Metric(
      "law_supervisions", "法治督察", "supervisions of rule-of-law work", .flow,
      units: "次 轮 场",
      counts: "法治督察/执法监督检查/专项监督 that the township carries out; problems that others found are supervision_findings",
      heads: """
        法治督察 法治督查 专项督查 专项监督 执法监督检查 法治建设督察 执法监督 专项督察 依法行政督查 法治专项督查 行政执法监督 法治建设督查 法治督导 法治建设专项督查 法治政府建设督察 \
        行政执法监督检查 执法专项监督 法治建设督导 法治工作督查 执法督察 述法督查
        """,
      butNot: "安全生产 隐患 反馈 迎接 接受 信访 企业 检查企业",
      addition: .init(parent: nil),
      examples: [
        Example("开展法治督察⟦3次⟧，整改问题11项。"),
        Example("全年开展专项督查⟦三次⟧，推动任务落实。"),
        Example("人大主席团开展专项监督⟦4次⟧。"),
        Example("组织执法监督检查⟦6次⟧。"),
        Example("对各村（社区）法治建设督查⟦2轮⟧。"),
        Example("镇纪委开展执法监督⟦5次⟧，发现作风问题2个。"),
        Example("法治督导⟦12次⟧，通报4期。"),
        Example("围绕依法行政开展⟦4次⟧专项督察。"),
        Example("开展安全生产督查6次，发现隐患21处。"),
        Example("接受区委巡察1次。"),
        Example("督促整改安全隐患36处。"),
        Example("法治督察反馈问题7个，全部整改。"),
        Example("开展行政执法检查86次。"),
        Example("召开法治建设专题会议4次。"),
        Example("执法监督平台录入案件31件。"),
        Example("信访督办14件。"),
      ]),
    Metric(
      "responsibility_letters", "责任书承诺书", "responsibility letters signed", .flow,
      units: "份",
      counts: "签订责任书/承诺书/倡议书",
      heads: """
        责任书 目标责任书 承诺书 责任状 目标管理责任书 签订责任书 签订承诺书 诚信承诺书 签订倡议书 廉洁家庭倡议书 廉洁倡议书 法治建设责任书 平安建设责任书 门前三包责任书 签订责任状 \
        签订法治建设责任书 禁毒承诺书 守法承诺书 安全责任书 综治责任书 安全生产责任书 签订目标责任书 告知承诺书 签订安全承诺书 反诈承诺书 拒赌承诺书
        """,
      butNot: "发放 宣传 调解协议",
      addition: .init(parent: nil),
      examples: [
        Example("与村（社区）签订法治建设责任书⟦23份⟧。"),
        Example("签订“门前三包”责任书⟦420份⟧。"),
        Example("组织村民签订禁毒承诺书⟦三千二百份⟧。"),
        Example("签订廉洁家庭倡议书⟦96份⟧。"),
        Example("层层压实责任，签订目标管理责任书⟦18份⟧。"),
        Example("与企业签订安全生产责任书⟦64份⟧。"),
        Example("年初签订平安建设责任状⟦15份⟧，细化任务。"),
        Example("⟦126份⟧守法承诺书全部签订到户。"),
        Example("签订调解协议36份。"),
        Example("审查合同46份。"),
        Example("发放反诈倡议书2000份。"),
        Example("张贴宣传海报360张。"),
        Example("签订法律顾问合同13份。"),
        Example("出具法律意见书9份。"),
        Example("制作普法手册600册。"),
        Example("印发规范性文件2份。"),
      ]),
    Metric(
      "case_loss_rate", "败诉纠错率", "loss and correction rate", .rate,
      units: "%",
      counts: "败诉率/纠错率/胜诉率/维持率 of litigation and reconsideration",
      heads: """
        败诉率 纠错率 胜诉率 维持率 行政诉讼败诉率 复议纠错率 行政复议纠错率 复议维持率 被纠错率 行政诉讼胜诉率 案件败诉率 行政复议维持率 行政案件败诉率 直接纠错率 败诉发生率
        """,
      addition: .init(parent: nil),
      examples: [
        Example("行政诉讼败诉率⟦9.1%⟧。"),
        Example("全年行政诉讼胜诉率⟦91%⟧。"),
        Example("行政复议维持率达⟦100%⟧。"),
        Example("复议纠错率为⟦0⟧。"),
        Example("行政机关败诉率控制在⟦5%⟧以内。"),
        Example("办理行政应诉案件4件，败诉率⟦25%⟧。"),
        Example("行政复议纠错率⟦百分之八点五⟧。"),
        Example("连续多年实现败诉率⟦0%⟧。"),
        Example("负责人出庭应诉率100%。"),
        Example("行政诉讼败诉1件。"),
        Example("万人成讼率下降12%。"),
        Example("行政诉讼案件3件，均胜诉。"),
        Example("行政复议案件2件，维持2件。"),
        Example("司法建议回复率100%。"),
        Example("调解成功率97.5%。"),
        Example("案卷评查合格率98%。"),
      ]),
  ]
}
