extension MetricDefinition {
  /// Metrics of decisions and documents.
  static let decisions: [MetricDefinition] = [
    MetricDefinition(
      "decisions_reviewed", "作过合法性审查的重大决策件数",
      "Major decisions whose legality was reviewed"),
    MetricDefinition(
      "contracts_reviewed", "审查过的合同、协议份数",
      "Contracts and agreements that were reviewed"),
    MetricDefinition(
      "legal_opinions", "法律顾问等出具的法律意见、建议",
      "Legal opinions and advice given"),
    MetricDefinition(
      "normative_documents_issued", "制定、印发的行政规范性文件件数",
      "Normative documents issued"),
    MetricDefinition(
      "normative_documents_reviewed", "作过合法性审查或备案的规范性文件件数",
      "Normative documents reviewed or put on file"),
    MetricDefinition(
      "normative_documents_cleaned", "清理过的，或清理中废止、修改的规范性文件件数",
      "Normative documents gone through, repealed or revised in a clear-up"),
    MetricDefinition(
      "legal_review_rate", "合法性审查、备案或意见采纳的百分比",
      "The percentage of matters reviewed or filed, or of opinions taken up"),
    MetricDefinition(
      "legal_advisers", "乡镇自己的法律顾问、公职律师人数或受聘机构数",
      "Legal advisers and government lawyers of the township, or firms retained"),
    MetricDefinition(
      "village_legal_advisers", "村、社区的法律顾问人数",
      "Legal advisers of villages and communities"),
    MetricDefinition(
      "decisions_taken", "领导班子集体研究决定的事项数，如“三重一大”；合法性审查另计",
      "Matters that the leadership decided as a body; reviews of their legality count apart"),
    MetricDefinition(
      "stability_assessments", "决策、项目的社会稳定风险评估件数",
      "Assessments of what decisions and projects risk for stability"),
    MetricDefinition(
      "fair_competition_reviews", "作过公平竞争审查的文件、措施件数",
      "Documents and measures reviewed for fair competition"),
    MetricDefinition(
      "village_rules_reviewed", "审查或修订的村规民约、居民公约份数",
      "Rules of villages and communities reviewed or revised"),
    MetricDefinition(
      "adviser_engagements", "法律顾问参与决策、谈判、调解、会议等事务的次数",
      "Times that legal advisers took part in decisions, talks, mediation or meetings"),
  ]
}
