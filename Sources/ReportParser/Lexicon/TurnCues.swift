/// What a word in a sentence says about a turn from what was done to what is wanting, or to what is to come.
enum TurnCue: UInt8, Sendable {
  /// 虽然.
  case concession
  /// 成绩, 进步: what a concession grants.
  case praise
  /// 但.
  case contrast
  /// 仍存在: that something is still so.
  case remains
  /// 问题, 不足.
  case lack
  /// 主要表现在: a list of shortcomings follows.
  case manifest
  /// 问题主要有: shortcomings and the list of them in one phrase.
  case listing
  /// 清醒地认识到, 在看到成绩的同时.
  case insight
  /// The report's own matter: 法治政府建设, 我镇.
  case own
  /// Words of a case that was found and dealt with: 已整改.
  case settled
  /// 将, 继续: what is meant to be done.
  case intent
  /// 我镇将继续: an intent that needs no other word.
  case ownIntent
}

/// A phrase that opens a sentence about what is to come.
enum PlanOpener: UInt8, Sendable {
  /// 下一步.
  case next
  /// 针对上述问题, 为此: of weight only after shortcomings.
  case remedy
}

/// The word tables of turns without a heading.
enum TurnCues {
  /// Without one of these words no sentence turns to what is wanting.
  static var shortcomings: CueLists {
    var words = ""
    for row in rows where row.kind == .lack || row.kind == .listing { words += row.words + " " }
    return [(.shortcoming, words)]
  }

  static let rows: [(kind: TurnCue, words: String)] = [
    (.concession, "虽然 虽 尽管 虽说 固然"),
    (.praise, "成绩 成效 进展 进步 实效 成果 起色 提升 提高 新台阶 效果 好转"),
    (.contrast, "但 但是 然而 不过 可是 同时也 与此同时"),
    (
      .remains,
      """
      仍存在 还存在 依然存在 仍然存在 依旧存在 尚存在 也存在 也还存在 还是存在 仍旧存在 仍有 还有 尚有 依然有 仍然有 尚存 存在着 存在一些 存在一定 存在以下 存在如下 存在不少 存在诸多 存在许多
      存在几个 存在部分 也有
      """
    ),
    (.lack, "问题 不足 短板 差距 薄弱环节 薄弱 困难 弱项 欠缺 缺陷 不到位 不够"),
    (.manifest, "主要表现在 主要表现为 主要体现在 主要体现为 主要表现 具体表现在 具体表现为 主要存在以下 主要有以下 主要存在"),
    (
      .listing,
      """
      问题主要有 问题主要是 问题主要表现 问题主要体现 问题主要包括 不足主要有 不足主要是 不足主要表现 不足主要体现 短板主要
      差距主要 问题有： 不足有：
      """
    ),
    (
      .insight,
      """
      清醒认识 清醒地认识 清醒看到 清醒地看到 看到成绩的同时 总结成绩的同时 肯定成绩的同时 取得成绩的同时 也要看到 也应看到 也应该看到 也必须看到 应当看到 应该看到 必须看到 也认识到 也看到
      深刻认识到 也意识到
      """
    ),
    (.own, "法治政府建设 法治建设 依法行政 依法治理 法治工作 我镇 我乡 我街道 本镇 本乡 本街道 街道 全镇 全乡 工作 我们"),
    (.settled, "已整改 完成整改 已完成 督促整改 已责令 责令 排查 检查 发现 巡查 全部整改 整改到位 得到解决 已解决 已化解 予以解决 研究解决 协调解决 解决了"),
    (.intent, "将 继续 要 重点 着力 进一步 力争 计划 打算 拟 争取 做好 抓好 不断 持续 加强 加大"),
    (
      .ownIntent,
      """
      将继续 将进一步 将持续 将不断 将坚持 将以 将按照 将着力 将重点 将严格 将认真 将加强 将加大 将围绕 将聚焦 将从 将在 将深入 将全面 将切实 将紧 将立足 将采取 将结合 将积极 将努力 将抓
      将深化 将强化 将完善 将健全 将推动 将针对 将狠抓 将牢牢 将大力 将高度
      """
    ),
  ]

  /// What a sentence about what is to come begins with: a word of `openerRows`, or a year.
  static let planOpenings: UnitBitmap = {
    var words = WordList("2 二 展")
    for row in openerRows { words.append(row.words) }
    return UnitBitmap(words) { $0.lowerBound }
  }()

  static let openerRows: [(kind: PlanOpener, words: String)] = [
    (.next, "下一步 下步 下一阶段 下阶段 下一年度 下年度 下一年 明年 来年 新的一年 新一年 今后 接下来 展望未来 面向未来 在今后 在下一步 在下步 在接下来 未来一年 在新的一年 在明年 在下一年"),
    (.remedy, "针对上述 针对以上 针对存在 针对这些 针对目前 针对问题 针对不足 为此 对此 对照上述 改进措施 整改措施 工作打算 下步打算"),
  ]
}
