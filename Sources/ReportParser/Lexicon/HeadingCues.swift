/// What a word in a heading says about the part of the report that it opens.
enum HeadingCue: UInt8, Sendable {
  /// 问题, 不足: what is wanting.
  case lack
  /// 存在: that it is there.
  case exists
  /// Words straight before a lack that leave it the subject of the heading: 主要, 工作.
  case attribute
  /// Verbs that make a lack the object of work: 聚焦问题, 补齐短板.
  case target
  /// Words about a lack that is being dealt with: 问题整改, 问题导向.
  case handling
  case cause
  /// 下一步: a time to come.
  case next
  /// 打算: words that mean a plan wherever they end a heading.
  case intent
  /// Verbs that make a plan the object of work: 创新思路.
  case renewal
  /// 成效, 情况: what was done.
  case done
  /// 举措: what was done, or is to be done, as the rest of the heading says.
  case measure
  /// 第一责任人.
  case duty
  /// Other matters that have a 第一责任人 of their own.
  case otherDuty
  case leader
  /// 履职情况.
  case performance
  case other
  case previousYear
  case conjunction
}

/// The word table of headings.
enum HeadingCues {
  static let rows: [(kind: HeadingCue, words: String)] = [
    (.cause, "原因分析 成因分析 原因剖析 主要原因 存在原因"),
    (.lack, "问题 不足 短板 差距 困难 薄弱环节 薄弱方面 弱项 难点"),
    (.exists, "存在 尚存 仍存 仍有 还有"),
    (.attribute, "主要 突出 工作 工作中 建设 方面 面临 面临的 自身 当前 的 几个"),
    (.target, "针对 聚焦 围绕 紧盯 查找 查摆 解决 对照 破解 补齐 补足 补 直面 正视 瞄准 紧扣 坚持 找准 弥补 化解 排查 发现 着力 整治 纠治 攻克 处置 回应 强化 突破"),
    (.handling, "谋划推动 谋划部署 谋划推进 谋划落实 整改 导向 清单 销号 办理 台账 线索 治理 反馈 化解工作 解决机制 排查 整治 处置"),
    (.next, "下一步 下步 下一阶段 下阶段 下一年度 下年度 下一年 明年 来年 新一年 新的一年 今后 未来一年 接下来 后续工作"),
    (.intent, "打算 工作思路 思路 设想 展望 努力方向 改进方向 整改方向 工作计划 工作安排 主要安排 年度安排 年度计划 安排部署"),
    (.intent, "工作目标 目标任务 改进措施 整改措施 改进举措 整改举措 改进计划 整改计划 改进建议 对策措施 工作对策 工作谋划 谋划"),
    (.renewal, "抓好 抓实 加强 强化 注重 超前 提前 科学 精心 系统 高位 创新 理清 厘清 转变 拓宽 拓展 明确 细化 制定 落实 完善"),
    (.done, "成效 成绩 成果 回顾 总结 情况 亮点 特色 经验 进展 实效"),
    (.measure, "举措 措施 做法 主要工作 重点工作"),
    (.duty, "第一责任人 述法情况 法治建设第一责任"),
    (.otherDuty, "安全生产 消防 环保 党建 河长 防汛 信访 意识形态"),
    (.leader, "主要负责人 负责人 责任人 主要领导 主要负责同志 书记 镇长 乡长 主任 个人 本人 一把手"),
    (.performance, "履职情况 履职尽责情况 履责情况 履行职责情况"),
    (.other, "其他需要报告 其他需要说明 其他情况 其它情况 其他事项 需要说明 意见建议 意见和建议 有关建议 工作建议 附件 附表"),
    (.previousYear, "上一年度 上年度 上一年 去年"),
    (.conjunction, "和 与 及 以及 、 并 暨"),
  ]
}
