extension PartRefiner {
  static let cues: CueLists = [
    (.among, "其中"),
    // 受理纠纷中， and 按来源分，: the sentence opens with what is divided, or by what.
    (
      .inThese,
      """
      中， 来源分， 类型分， 渠道分， 类别分， 领域分， 层级分， 性质分， 来源看， 类型看， 渠道看， 类别看， 领域看， 层级看， 性质看， 种类看， 结构看， 程序看， 类型划分， 领域划分， 程序分， 内容看， 级别分，
      """
    ),
    // They count who came or went, not who is there.
    (.movement, "入矫 解矫 新接收 解除 期满 注销"),
    (
      .outcome,
      """
      办结 审结 已结 已审结 已办结 维持 撤回 终止 驳回 未结 未审结 整改 完成整改 整改到位 整改完成 整改落实 即办件 答复 已答复 结转 其余 剩余 尚未 正在 \
      均维持 撤诉 胜诉 办理完毕 按时办结 按期办结 采纳 被采纳 销号 已销号 已整改 已办理 已完成 完成 退回修改 退回 纠正问题 纠正 全程网办 已反馈 已落实 落实 \
      结案 已结案 现已结案 判决 已判决 未判决 协调撤回 经协调撤回 调解撤回 经调解撤回
      """
    ),
    // They stand right before the number, whatever leads to them: 当场办结, 经协调撤诉, “一窗”可办.
    (
      .outcomeEnd,
      """
      办结 审结 结案 撤诉 胜诉 撤回 行使 可办 能办 可网办 代办 帮办 网办 销号 驳回 终止 废止 失效 继续有效 处罚决定 不满意 不满意件 不满意工单 重办件 重复件 重复信访件 重复信访 重复访 问题合同 瑕疵合同
      """
    ),
    // What is left of a number when others are taken from it.
    (.rest, "其余 其余的 剩余 剩余的 剩下 剩下的 剩 余下 余下的 其他 其它 另 另有 另外 还有 尚有 仍有 尚余 仍余 尚剩 还剩 仅剩 只剩 目前还有 目前尚有 目前仍有 未"),
  ]
}
