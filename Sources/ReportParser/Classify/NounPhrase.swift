/// Where a noun phrase ends.
enum NounPhrase {
  static let cues: CueLists = [
    (
      .phraseEnd,
      """
      均 已 开展 参加 服务 设立 聘请 签约 建成 完成 通过 有 签订 全部 组织 与 和 实现 配备 进行 被 在 为 获 全 都 担任 定期 提供 明确 受理 调解 \
      化解 整改 参与 持有 到 签 从 对 向 给 提出 出具 作出 予以 给予 逐份 逐一 逐项 系 因 属 是 共 共计 累计 主动 及时 上报
      """
    )
  ]
}
