extension StatusRefiner {
  static let cues: CueLists = [
    // A bound right before the number: 不少于4次.
    (.bound, "不少于 不低于 至少 不超过 最少 不得少于 不得低于 不高于"),
    // A bound behind it: 4场以上.
    (.floor, "以上"),
    // A verb of intent before the number in its clause.
    (
      .intent,
      """
      力争 确保 预计 目标为 目标是 拟新建 拟开展 拟组织 争取新增 争取实现 争取达到 争取在 \
      争取年内 争取完成 争取打造 争取创 努力实现 原则上 满分 必须达到 要求达到 要求在 将开展 将举办 将组织 将新建 将打造 年内再 应达到 \
      今年目标 年度目标 目标化解 力求 拟于 拟在 拟建 拟创建 拟新增 拟培养 拟打造 拟举办 争取明年 争取到年底 有望 到明年 要达到 须达到 需达到 应不低于 任务数 目标任务 目标值 \
      考核目标 补助标准 奖补标准 按要求每 按每 按照每 将建成 将配备 将培养 计划到 目标数 指标数 任务指标 占比提高到 占比提升到 占比提升至 占比提高至 权重提高到 权重提升至 分值提高到
      """
    ),
    // What an assessment weighs, in the whole clause: 权重由3%提高到5%.
    (.weighting, "权重 分值"),
    // Before a word of intent they say that it was met: 完成年度目标任务98件.
    (.fulfilment, "完成 超额完成 实现 达到 达成 超出 超过 对照 围绕"),
    // A demand that opens the clause, where a bound is set: 要求各村开展4场以上.
    (.demand, "要求 要求各 明确要求 明确各 规定 明确规定"),
    // Intent too, unless it is a noun; see `hasPlanVerb`.
    (.plan, "计划"),
    // Words of frequency, quota and tariff: 每季度1次, 每村至少3名, 每件200元.
    (
      .frequency,
      """
      每年 每季度 每季 每月 每周 每半年 每村 每个 每名 每人 每天 每两月 每日 每年度 每户 每两个月 每社区 每所 每支 每次 每半月 每旬 每两周 各村至少 \
      每件 每案 每起 每宗 每笔 每场 每期 每篇 每例 每卷 每处 每辆 每条
      """
    ),
    (
      .change,
      """
      增长 下降 上升 减少 提升 提高 增加 降低 同比 环比 增幅 降幅 分别下降 分别上升 分别增长 下降了 上升了 增长了 减少了 提高了 提升了 增加了 \
      降低了 高出 回落 压降 同比下降 同比上升 同比增长 多 少 增 降 缩减 压减 涨 减少约 下降约 增长约 分别减少 分别增加 下降近 增长近 约占上年 压缩 缩短 \
      同比减少 同比增加 增加近 减少近 提升近 提高近
      """
    ),
    (
      .comparison,
      """
      较 比上 比去 比同 比20 比前 比年初 相比 与上年 与去年 同期 上年的 去年的 平均水平 人均 户均 月均 年均 日均 案均罚款 案均金额 件均金额 件均罚款 单案 平均每 相较 \
      占全县 占全区 占全市 占全省 办理时长 平均用时 平均办理时长 平均办结时长
      """
    ),
    (.origin, "由 从 自"),
    (.earlierYear, "去年 上年 上年度 去年同期 上一年 上一年度 上年同期 前年 往年"),
    (.abroad, "全县 全区 全市 全省 全国 全州 全盟 全旗 县域 全县共 我县 我区 我市 县级层面"),
    (.rank, "位列 名列 排名 排第 位居 列全 居全 列第 排在 排全 居第"),
    // Places that a rank is held among: 16个镇街中位居第3, 10个试点镇街之一.
    (.peer, "镇街 乡镇 街道 镇 街镇 部门 单位 试点 示范 乡镇街道"),
    (.amongPeers, "位列 名列 排名 排第 位居 列第 排在 居第 之一"),
    (.ownPlace, "我镇 我乡 我街道 本镇 本乡 本街道 全镇 全乡 全街道 街道"),
    (.future, "下一步 下步 明年 下年度 下一年 下一年度 今后"),
    // Several years at once; 今年 and what stands in `.thisYear` ends it.
    (
      .manyYears,
      """
      十四五以来 十三五以来 三年来 五年来 两年来 四年来 六年来 近三年 近五年 近两年 近四年 八五普法以来 八五普法期间 七五普法以来 七五普法期间 \
      八五普法实施以来 七五普法实施以来 三年共 五年共 三年累计 五年累计 近三年来 近五年来 近两年来 历年来 历年累计
      """
    ),
    (.thisYear, "今年 本年 本年度 其中 全年 年内 当年 年度内 目前 现有"),
    // Bodies of the county that act for themselves, with what they do.
    (
      .countyBody,
      """
      县司法局 区司法局 市司法局 县信访局 区信访局 市信访局 县法院 区法院 市法院 县检察院 区检察院 县公安局 区公安分局 县法律援助中心 区法律援助中心 县委依法治县办 \
      区委依法治区办 市委依法治市办 依法治县办 依法治区办 县普法办 区普法办 县纪委监委 区纪委监委 县人大 区人大 县政府 区政府 县委 区委 市局 县局 区局 上级部门 县直部门 区直部门
      """
    ),
    (.countyAct, "组织 开展 举办 通报 抽查 抽取 全年 共 办理 受理 累计 组织开展 全年共 全年办理 全年受理 今年 统一组织"),
    // Where it acts for this place, the figure is of this place.
    (.forThisPlace, "在我 为我 对我 到我 来我 指导我 给我 赴我 我镇 我乡 我街道 本镇 本乡 镇内 辖区 在镇 来镇 到镇 在乡 来乡 到乡"),
  ]
}
