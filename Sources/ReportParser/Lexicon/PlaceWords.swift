/// The words by which names of places are told from other words.
enum PlaceWords {
  /// What keeps a stretch before 镇 or 县 from being a name.
  enum Block: Sendable {
    /// Words that no name contains.
    case never
    /// Words of running text that a title doesn't have, so that a name in a title may contain them.
    case inProse
  }

  /// The characters that the suffixes of all units begin with, of townships too.
  static let suffixes = UnitBitmap("省州盟地县区市旗镇乡街苏")

  static let blocks = CueIndex<Block>([
    (.never, "关于 法治 年度 政府 报告 推进 党委 党政 党工委 办事处 委员会 社区 依法 我 县委 区委 市委"),
    (
      .inProse,
      """
      的 了 在 是 被 把 本 各 每 该 使 让 从 向 由 于 与 及 或 对 以 为 等 按 并 不 有 所 全镇 全乡 全街 全市 全区 全县 建设 工作 组织 推动 加强 开展 坚持 指导 督促 要求
      针对 围绕 深入 依托 结合 联合 实现 促进 打造 根据 通过 利用 发挥 落实 完善 建立 成立 制定 聘请 强化 提升 切实 积极 认真 中心 重点 参与 涉及 覆盖 支持 服务 进入 其中 以及 现将
      地址 走访 前往 赴 派驻 本局 立足 聚焦 紧扣 扎根 人大 政协 代表 协助 配合 确保 带领 召开 协调 统筹 邀请 法律 辖区 基层 多个 一个 全体 上下 相邻 两个 三个 乡镇 村镇 城镇 集镇 小城
      """
    ),
  ])

  /// Stems that make a kind of place out of 镇 or 街道, not a name.
  static let kinds = WordIndex(
    """
    乡 村 集 城 小城 街 场 圩 建制 我 本 全 各 该 每 两 县 区 市 特色 中心 重点 各乡
    县城 老 新 所在 强 名 古 大 全县各 全区各 试点 示范
    """)

  /// What may not follow 镇, 乡 or 街 where it ends a name.
  static let continuations = CueIndex<Bool>([
    (true, "市 县 区 镇 乡 村 街道 道 域 情 江 贤 愁 土 里 间 上 级 属 风 亲 干部 振兴 面 头 定 静 守 痛 长")
  ])

  /// Municipalities, which are no county-level units.
  static let municipalities = WordIndex("北京市 上海市 天津市 重庆市")

  /// Short names of provinces, which stand before a county without 省: 重庆丰都县.
  static let provinces = WordIndex(
    """
    北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 陕西 甘肃 青海 宁夏 新疆 西藏 内蒙古
    """)

  /// How a word ends that only looks like the name of a district: 社区, 园区.
  static let falseEndings = WordIndex(
    """
    社区 园区 景区 辖区 校区 小区 地区 牧区 灾区 片区 战区 郊区 厂区 居民区 自治区 保护区
    开发区 专区 街区 市县 全县 各县 全区 各区 全市 各市 超市 夜市 上市 门市
    """)

  /// Words that only look like the name of a district, though a real name may end as they do: 鲤城区, 房山区.
  static let falseUnits = WordIndex(
    """
    城区 主城区 老城区 中心城区 山区 市区 城市 大城市 林区 农区 矿区 库区 特区 新区 院区
    都市 贫困山区 农贸市 集市
    """)
}
