/// The measure words that make a number a quantity.
package enum Units {
  /// Units that can stand for one another in front of the same noun.
  package enum Group: UInt8, Sendable, CaseIterable {
    case session, incident, person, visit, copy, item, household, money, percent, points, area, length, score, duration
  }

  /// A measure word with its group.
  package struct Unit: Sendable {
    package let name: String
    package let group: Group
  }

  /// The table, a line a group; longer words win over the shorter ones that they begin with.
  private static let table: [(Group, String)] = [
    (.session, "次 场 场次 期 堂 轮 回 节 批次 趟 台次 课 课次 班次 车次 讲 轮次"),
    (.incident, "件 起 宗 例 桩 件次 单 笔 案 起次 通 例次 宗次"),
    (.person, "人 名 位 口人 人次 名次"),
    (.visit, "批"),
    (.copy, "份 本 册 张 套 幅 部 篇 首 卷 封 集"),
    (
      .item,
      """
      个 项 条 类 处 家 支 块 面 座 所 间 栋 家次 点次 处次 种 组 对 辆 台 艘 只 头 株 棵 眼 顶 盏 把 副 枚 部次 条次 个次 寨次 村次 组次 店次 企次 站次 幢 \
      根 间次 栋次 场所 口 院 箱 袋 盒 瓶 桶 筐 捆
      """
    ),
    (.household, "户 户次"),
    (.money, "元"),
    (.percent, "% ‰"),
    (.points, "个百分点 百分点"),
    (.area, "平方米 ㎡ 平方公里 亩 公顷 平米 平方 平方千米 m² m2 km² km2"),
    (.length, "米 延米 公里 千米 吨 公斤 千克 斤"),
    (.score, "分"),
    (.duration, "天 人天"),
  ]

  /// Every unit; a unit's number is its position.
  package static let all: [Unit] = table.flatMap { group, names in
    names.utf8.split(separator: 0x20).map { Unit(name: String(Substring($0)), group: group) }
  }

  /// The group of every unit, by its number.
  package static let groups = all.map(\.group)

  package static let index = WordIndex(table.reduce(into: WordList()) { $0.append($1.1) })

  /// The units and the words that spoil them.
  static let withSpoilers = UnitTable(units: table.map(\.1), spoilers: spoilers)

  /// The number of the unit called `name`, or nil.
  package static func number(of name: some StringProtocol) -> Int? {
    index.word(String(name))
  }

  /// The numbers of the units in a list with spaces between them; what is none is left out.
  package static func numbers(of list: String) -> [Int] {
    var numbers: [Int] = []
    index.forEachWord(of: list) { numbers.append($0) }
    return numbers
  }

  package static let percent = number(of: "%") ?? 0

  /// Endings that make a unit part of another word: 3部门, 2个月, 4期间, 5名单.
  private static let spoilers =
    """
    分钟 分别 分类 分局 分中心 分管 分公司 分工 分级 分析 分布 分散 分片 分批 分组 分解 分步 分期 分会 分流 分院 分之 分账 分配 分发 \
    个坚持 个一批 个意识 个自信 个维护 个确立 个一律 个必须 个到位 个不准 个严禁 个结合 个统筹 个零 节气 \
    部门 部分 部署 部队 部委 个月 个工作日 个小时 个季度 个学时 个课时 个多月 个星期 个周 个点 个年度 期间 期满 期刊 名单 名义 名称 \
    人口 员工 户籍 户口 位数 位于 位置 类型 类似 条例 条件 条款 点位 次日 次月 次年 次要 场镇 场所 场景 家庭 家园 家具 口径 口头 \
    组织 组成 组长 对于 对照 对接 对外 对标 项下的 项下设 面对 面向 张榜 处于 处理 处室 处置 所有 所属 间接 间隔 单位 单元 单独 单一 案件 案例 课程 课堂 课时 课题 课件 课后 课本 课外 课间 课余 \
    把关 把握 把手 把准 首先 首次 首问 本级 本地 本镇 本乡 卷入 支持 支撑 支队 支部 头雁 头脑 台账 例外 例行 件件 件大事 人转 人台 天内 天候 天天 点一线 \
    位一体 元化 元钱一 期工程 条龙 条心 块钱 座谈 回头 回访 轮换 轮候 轮岗 节日 节点 节约 种类 种植 封闭 级 副职 副书记 副镇长 组别 面貌 笔试 米级 吨级 根据 根治 根本 口碑 口号 \
    通过 通报 通知 通道 通告 通车 通电 通水 通行 通信 通路 通气 讲话 讲座 讲解 讲师 讲堂 讲述 讲好 讲法 讲课 讲授 讲评 集中 集体 集市 集镇 集团 集约 集贸 集聚 集合 箱子 袋装 \
    盒子 瓶颈 捆绑 院落 院子 院校 院士 院长 院坝 院内 院外 院前 院感 院系
    """
}
