extension MetricDefinition {
  /// Metrics of supervision and liability.
  static let accountability: [MetricDefinition] = [
    MetricDefinition(
      "reconsideration_cases", "以乡镇为被申请人的行政复议案件；写明未发生时为0",
      "Administrative reconsideration against the township; 0 where it is denied in words"),
    MetricDefinition(
      "litigation_cases", "以乡镇为被告的行政诉讼案件；写明未发生时为0",
      "Administrative litigation against the township; 0 where it is denied in words"),
    MetricDefinition(
      "cases_lost", "复议被纠错、诉讼败诉的案件数；写明没有时为0",
      "Cases corrected in reconsideration or lost in court; 0 where they are denied in words"),
    MetricDefinition(
      "court_appearance_rate", "行政机关负责人出庭应诉的百分比",
      "The percentage of cases in which a leader appeared in court"),
    MetricDefinition(
      "court_appearances", "行政机关负责人出庭应诉的次数",
      "Times that a leader appeared in court"),
    MetricDefinition(
      "proposals_handled", "办理的人大代表建议、政协提案件数",
      "Proposals of deputies and committee members that were dealt with"),
    MetricDefinition(
      "recommendations_received", "收到的司法建议、检察建议件数",
      "Recommendations received from courts and procuratorates"),
    MetricDefinition(
      "supervision_findings", "巡察、督察、检查反馈给乡镇的问题数，整改了的也算",
      "Problems that supervision from above pointed out, those put right included"),
    MetricDefinition(
      "law_supervisions", "乡镇自己开展的法治督察、执法监督次数；别人反馈的问题另计",
      "Supervision that the township carried out itself; problems pointed out by others count apart"),
    MetricDefinition(
      "responsibility_letters", "签订的责任书、承诺书份数",
      "Letters of responsibility and commitment signed"),
    MetricDefinition(
      "case_loss_rate", "复议、诉讼中的败诉、纠错百分比；维持率、胜诉率也归在这里，看原文分清方向",
      "The percentage of cases lost or corrected; rates of cases won or upheld are here too, so look at the "
        + "text for the direction"),
  ]
}
