/// The words that titles end with, and those that tell genres apart.
enum TitleWords {
  /// How the title of a report, or of a document beside it, ends.
  static let endings = WordEndings("报告 报告书 总结 汇报 情况 年报 白皮书 方案 通知 要点 计划 意见 解读 规划 思路 安排 打算 材料")

  /// How a line ends that only tells of a document.
  static let notices = WordEndings("公示 公告 公开")

  /// How the name of an issuer ends that stands above 关于….
  static let issuerEndings = WordEndings("人民政府 委员会 办事处 党工委 镇政府 乡政府 管委会")

  /// What a report is called anywhere in its title.
  static let reports = CueIndex<Bool>([(true, "报告 总结 汇报 情况 年报")])

  /// What the title of a document about a report has.
  static let notes = CueIndex<Bool>([(true, "解读 通知")])

  /// What a title or a text says of its genre.
  enum Genre: Sendable {
    case ruleOfLaw
    case statement
    /// Words that, standing last in a title, name another genre.
    case otherEnding
    case other
  }

  static let genres = CueIndex<Genre>([
    (.statement, "述法 述职述法 第一责任人职责情况 第一责任人职责的报告 第一责任人情况"),
    (.ruleOfLaw, "法治政府 法治建设 依法行政 依法治镇 依法治乡 依法治街 法治镇 法治乡 法治街道 法治工作 依法治理"),
    (.other, "信息公开 政务公开 政府工作报告 预算 决算 权责清单 政策解读 培训 讲座 督察方案"),
    (.otherEnding, "方案 通知 要点 计划 意见 解读 规划 办法 规则"),
  ])
}
