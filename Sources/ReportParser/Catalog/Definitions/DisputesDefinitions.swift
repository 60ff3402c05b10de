extension MetricDefinition {
  /// Metrics of mediation and its means.
  static let disputes: [MetricDefinition] = [
    MetricDefinition(
      "dispute_screenings", "开展矛盾纠纷排查的轮次，以次、场、轮计；排查出来的件数属于排查发现矛盾纠纷",
      "Rounds of looking for disputes, counted as rounds; the disputes that they bring to light are disputes_found"),
    MetricDefinition(
      "disputes_found", "排查中发现、梳理出来的矛盾纠纷件数，不问后来是否受理或化解",
      "Disputes that screening brought to light, whatever became of them"),
    MetricDefinition(
      "disputes_prevented", "提前介入而没有发生或没有激化的纠纷件数",
      "Disputes that early action kept from breaking out or growing worse"),
    MetricDefinition(
      "disputes_handled", "受理、登记、接报或着手调解的纠纷件数，没有说调解成功；按纠纷类型或调解层级列出的是分项",
      "Disputes accepted, registered or taken into mediation, without a claim that they were settled; lists by "
        + "type of dispute or level of committee are parts"),
    MetricDefinition(
      "disputes_resolved", "化解、调解成功或办结的纠纷件数",
      "Disputes settled, mediated with success or closed"),
    MetricDefinition(
      "disputes_pending", "到报告时仍在调处、没有办结的纠纷件数",
      "Disputes still being dealt with when the report was written"),
    MetricDefinition(
      "dispute_resolution_rate", "纠纷化解或调解成功的百分比；分母由报告自定，多为受理数",
      "The percentage of disputes settled; the base is the report's own, mostly those accepted"),
    MetricDefinition(
      "agreement_fulfilment_rate", "已履行的调解协议占协议数的百分比",
      "The percentage of mediation agreements that were carried out"),
    MetricDefinition(
      "mediation_agreements", "制作或签订的书面调解协议份数；口头协议不在内，除非原文合计",
      "Written mediation agreements drawn up or signed"),
    MetricDefinition(
      "mediation_amount", "调解所涉的金额，包括协议金额和为当事人挽回的损失",
      "Money at stake in mediation: sums agreed on, and losses recovered for the parties"),
    MetricDefinition(
      "mediation_committees", "辖区内人民调解委员会的个数，不分镇级、村级",
      "People's mediation committees in the township, of all levels"),
    MetricDefinition(
      "mediators", "专职和兼职人民调解员人数",
      "People's mediators, full-time and part-time"),
    MetricDefinition(
      "mediation_rooms", "调解室、调解工作室、说事室一类场所的个数，个人调解室也算",
      "Rooms for mediation, those named after a mediator included"),
  ]
}
