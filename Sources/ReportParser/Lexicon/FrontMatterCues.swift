/// What a label in a page's front matter announces.
enum FieldKind: Sendable {
  case number
  case issuer
  case source
  /// The date on which the document was made.
  case made
  /// The date on which the page was put up.
  case published
  case title
  /// A label whose value tells nothing about the report.
  case ignored
}

/// The word tables of front matter.
enum FrontMatterCues {
  static let labels = CueIndex<FieldKind>([
    (.number, "发文字号 文号 备注/文号 文件编号 发文文号 公文文号 文件字号 公文字号"),
    (.issuer, "发布机构 发文机关 发文机构 发文单位 发布单位 制发机关 公开机构 公开主体 信息发布机构 印发机关"),
    (.source, "来源 信息来源 文章来源 稿件来源 文档来源"),
    (.made, "成文日期 成文时间 生成日期 生成时间 公文生成日期 发文日期 发文时间 印发日期 签发日期 制发日期"),
    (.published, "发布日期 发布时间 公开日期 公开时间 发表时间 发表日期 撰写时间 上传时间 日期 时间"),
    (.title, "标题 名称 文件标题 文件名称 信息名称 公文名称 信息标题 公文标题"),
    (
      .ignored,
      """
      索引号 信息索引号 主题分类 信息分类 信息类别 公开目录 体裁分类 主题词 关键词 关键字 有效性 效力状态 时效性 公文时效 公开形式 公开方式 公开范围 公开时限 公开类别 责任部门 责任科室 浏览次数
      浏览量 浏览 点击数 点击率 点击量 访问次数 阅读次数 阅读量 字体 字体大小 字号 审核程序 内容概述 组配分类 编辑 作者 审核 语种 生效日期 失效日期 废止日期 更新时间 更新日期 信息分类号
      保护视力色 打印 收藏 分享 分享到
      """
    ),
  ])

  /// Words at the start of a line that is navigation.
  static let navigation = CueIndex<Bool>([
    (true, "首页 网站首页 您当前 当前位置 您现在 您所在 您的位置 所在位置 位置 今天是 返回 无障碍 打印 字号 正文内容 语音播报 分享 关闭 点击查看 >> > ＞")
  ])

  /// Words that lead into the body.
  static let leadIns = CueIndex<Bool>([
    (true, "报告如下 汇报如下 总结如下 情况如下 公布如下 说明如下 公开如下 通报如下 自查如下")
  ])

  /// Words that open the sentence which leads into the body.
  static let announcements = CueIndex<Bool>([(true, "现将 现就 现对 现结合 现提将 现把 现报告 现汇报")])
}
