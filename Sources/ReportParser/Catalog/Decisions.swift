extension MetricCatalog {
  /// Legal review of decisions, contracts and normative documents; legal advisers.
  static let decisions: [Metric] = [
    Metric(
      "decisions_reviewed", "重大决策审查", "major decisions reviewed", .flow,
      units: "项 件 次 个",
      counts: "重大行政决策 合法性审查",
      heads: """
        重大决策 重大行政决策 决策事项 重大事项 重大决策事项 行政决策 决策审查 议题合法性审核 重大行政决策事项 \
        决策合法性审查 重大行政决策合法性审查 重大决策合法性审查 重大决策审查 审查重大行政决策 议题 重大项目 重大政策 \
        镇级决策 合法性审查 合法性审核 法制审核 审查事项 涉法事项 合法性审查事项 重点事项 三重一大
        """,
      of: "decision",
      actions: "审查 审核 合法性审查 合法性审核 评估 论证",
      butNot: "合同 协议 规范性文件 审查意见 执法决定 率 处罚",
      examples: []),
    Metric(
      "contracts_reviewed", "合同审查", "contracts reviewed", .flow,
      units: "份 件 项 次",
      counts: "合同/协议 审查/审核/修改",
      heads: """
        合同 协议 合同审查 合同协议 审查合同 合同文书 村级合同 审核合同 合同合法性审查 协议审查 合同审核 行政合同 \
        政府合同 招商合同 经济合同 镇级合同 合同协议书 审查各类合同 重大合同 各类合同 合同法制审核 民事合同 合同文本 \
        协议合同 招投标合同 采购合同 租赁合同 工程合同 审查协议
        """,
      of: "contract",
      actions: "审查 审核 修改 把关",
      butNot: "纠纷 调解协议 协议书 书面协议 调解 委托协议",
      examples: []),
    Metric(
      "legal_opinions", "法律意见", "legal opinions given", .flow,
      units: "份 条 件 次",
      counts: "出具/提供法律意见(建议)",
      heads: """
        法律意见 法律意见书 审查意见 修改意见 法律建议 意见建议 审核意见 修改建议 出具意见 提出意见 法律审查意见 \
        合法性审查意见 法制审核意见 书面意见 法律意见建议 意见 合法性审查意见书 法律意见和建议 出具审查意见 提出修改意见 \
        提出法律意见 审查意见书 风险提示 法律风险提示 法律风险点 书面法律意见 建议 法律参考意见 合理化建议
        """,
      butNot: "群众 诉求 立法 代表建议 检察建议 司法建议 人大代表 征求意见",
      examples: []),
    Metric(
      "normative_documents_issued", "制发规范性文件", "normative documents issued", .flow,
      units: "件 份 个 部",
      counts: "制定/印发规范性文件",
      heads: "制定规范性文件 印发规范性文件 出台规范性文件 制发规范性文件 制定行政规范性文件 制发行政规范性文件 规范性文件制定 发布规范性文件 规范性文件",
      of: "normative",
      actions: "制定 印发 出台 制发 发布 新制定 下发 公布",
      butNot: "审查 备案 清理 废止 审核 失效",
      denied: "规范性文件",
      examples: []),
    Metric(
      "normative_documents_reviewed", "规范性文件审查备案", "normative documents reviewed or filed", .flow,
      units: "件 份 次",
      counts: "审查/备案规范性文件",
      heads: """
        审查规范性文件 备案规范性文件 规范性文件审查 规范性文件备案 规范性文件合法性审查 审核规范性文件 \
        规范性文件合法性审核 规范性文件备案审查 报备规范性文件 行政规范性文件合法性审核 规范性文件审核 文件合法性审查
        """,
      of: "normative",
      actions: "审查 审核 备案 报备 评估 报送备案 合法性审查 合法性审核 备案审查",
      examples: []),
    Metric(
      "normative_documents_cleaned", "清理规范性文件", "normative documents cleared", .flow,
      units: "件 份",
      counts: "清理/废止",
      heads: "清理规范性文件 规范性文件清理 废止规范性文件 清理行政规范性文件 废止文件 清理文件 清理已失效文件 清理政策文件 清理废止 失效文件",
      of: "normative",
      actions: "清理 废止 失效 宣布失效 继续有效 修改 宣布废止 继续执行 拟修改",
      examples: []),
    Metric(
      "legal_review_rate", "合法性审查率", "legal review rate", .rate,
      units: "%",
      counts: "审查率/审核率/备案率/采纳率",
      heads: """
        审查率 审核率 备案率 采纳率 合法性审查率 合法性审核率 审查覆盖率 合规率 法制审核率 审查通过率 合同审查率 \
        意见采纳率 发文合法性审核率 报备率 审核通过率 合法性审核覆盖率 合法性审查覆盖率
        """,
      of: "review",
      actions: "通过率 覆盖率 合格率",
      examples: []),
    Metric(
      "legal_advisers", "法律顾问", "legal advisers of the township", .stock,
      units: "名 人 位 家 个",
      counts: "镇/政府法律顾问, 公职律师",
      heads: """
        法律顾问 公职律师 律师 律师事务所 顾问律师 法律顾问单位 镇法律顾问 政府法律顾问 聘请法律顾问 常年法律顾问 \
        法律顾问团队 法律顾问团 执业律师 镇政府法律顾问 专业律师 专职律师 值班律师
        """,
      of: "adviser",
      actions: "聘请 聘任 续聘 聘用 聘有",
      butNot: "村 社区 村居 驻村 村级",
      examples: []),
    Metric(
      "village_legal_advisers", "村居法律顾问", "legal advisers of the villages", .stock,
      units: "名 人 位 个",
      counts: "村(社区)法律顾问",
      heads: """
        村法律顾问 村居法律顾问 村（社区）法律顾问 社区法律顾问 一村一法律顾问 驻村法律顾问 村级法律顾问 村（居）法律顾问 \
        村社区法律顾问 村社法律顾问 一村（社区）一法律顾问 一村一顾问 村务法律顾问 居法律顾问 村居（社区）法律顾问 \
        一社区一法律顾问
        """,
      of: "adviser",
      actions: "驻村 村（社区） 社区 行政村 居民区",
      examples: []),
  ]
}
