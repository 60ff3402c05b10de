/// The words that stand only after a report's matter.
enum ClosingCues {
  /// How long a line with such a word at its start may be.
  enum Length: Sendable {
    case short
    case anyLength
  }

  /// Words that open a line of the closing.
  static let index = CueIndex<Length>([
    (.short, "特此报告 特此汇报 特此说明 专此报告 此页无正文 （此页无正文 以上报告 以上汇报 妥否 以上情况 （此件 此件公开 （联系人 联系人"),
    (.anyLength, "附件 附： 附表 抄送 抄报 主送 （联系电话 联系电话 上一篇 下一篇 上一条 下一条 相关附件 责任编辑 主办单位 版权所有 备案号 网站标识码 扫一扫"),
  ])

  /// Words of a page's tail, anywhere in a short line.
  static let tails = CueIndex<Length>([
    (.short, "请审阅 请审议 请批示 打印本页 关闭窗口 关闭本页 打印 关闭 扫一扫 二维码 分享到 责任编辑 附件下载 年月日印发 日印发")
  ])

  /// How the name of a body that signs ends.
  static let issuers = WordEndings("人民政府 委员会 办事处 党工委 街道办 镇政府 乡政府 党委 领导小组 办公室")
}
