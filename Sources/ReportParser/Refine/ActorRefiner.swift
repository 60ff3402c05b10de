/// Whose figure it is: a body other than the township that stands as the subject (派出所调处35件).
///
/// The body is the subject where its name opens the clause or follows 其中 or 由. Names behind 联合, 会同 or in a list
/// are partners, not subjects. It stays the subject through the sentence until the township speaks again.
package enum ActorRefiner: Refiner {
  private static let bodies = words(
    """
    派出所 司法所 法庭 人民法庭 人民法院 法院 公安分局 公安局 交警队 交警中队 交警大队 市场监管所 市监所 自然资源所 检察院 县司法局 区司法局 \
    市司法局 司法局 特巡警大队 消防救援站 驻镇工作站 法院工作站 县法院 区法院 市法院 公安机关 供电所 税务所
    """)
  private static let partners = words("联合 会同 协同 配合 与 和 、 统筹 整合 依托 向 经 协助 邀请 推动 对接 及 联动 通过 同 组织 借助 加强 到 赴 在 请 共享 巡回")
  private static let ownSubjects = words(
    "我镇 我乡 我街道 全镇 全乡 全街道 镇村 各村 镇政府 乡政府 街道办 镇党委 乡党委 综治中心 调委会 镇综合 街道综合 村级 镇级 镇调 村调 本镇 村（社区）")
  private static let passedOn = words("移送 移交 转办 转来 转交 移转 推送 委托 委派 交办 非警务 长 、 和 与 等 建设 驻")

  private static func words(_ list: String) -> WordIndex {
    WordIndex(list)
  }

  package static func refine(_ draftings: inout Draftings) {
    var subject: Range<Int>?
    var from = 0
    var sentence = -1
    for number in draftings.drafts.indices {
      let draft = draftings.drafts[number]
      if draft.place.sentence.lowerBound != sentence {
        sentence = draft.place.sentence.lowerBound
        subject = nil
        from = sentence
      }
      if from < draft.mention.start {
        subject = latestSubject(draftings.text, from..<draft.mention.start, subject)
        from = draft.mention.end
      }
      draftings.drafts[number].actor =
        body(in: draft.category, draftings.text) ?? (isDoneBy(subject, draft) ? subject : nil)
    }
  }

  /// Whether the subject, named in the clause or before it, can have done what the figure counts.
  private static func isDoneBy(_ subject: Range<Int>?, _ draft: FigureDraft) -> Bool {
    guard let subject, subject.lowerBound < draft.place.clauseStart, let metric = draft.metric else { return true }
    return carried.contains(MetricCatalog.all[metric].family)
  }

  /// What bodies other than the township go on to report after the clause that names them.
  private static let carried: Set<Metric.Family> = [.disputes, .courts, .petitions]

  /// The body that a noun paired by 分别 names: 司法所、派出所分别调解38件、44件.
  private static func body(in category: Range<Int>?, _ text: [UInt16]) -> Range<Int>? {
    guard let category else { return nil }
    for at in category {
      if let body = bodies.longestMatch(in: text, at: at, upTo: category.upperBound), body.end == category.upperBound {
        return body.start..<body.end
      }
    }
    return nil
  }

  /// The subject after `range`: a body named in it, none where the township speaks, else the one before.
  private static func latestSubject(_ text: [UInt16], _ range: Range<Int>, _ before: Range<Int>?) -> Range<Int>? {
    var subject = before
    var at = range.lowerBound
    while at < range.upperBound {
      if let body = bodies.longestMatch(in: text, at: at, upTo: range.upperBound) {
        if isSubject(text, body.start..<body.end, range) { subject = body.start..<body.end }
        at = body.end
      } else if let own = ownSubjects.longestMatch(in: text, at: at, upTo: range.upperBound) {
        subject = nil
        at = own.end
      } else {
        if text[at] == Characters.semicolon { subject = nil }
        at += 1
      }
    }
    return subject
  }

  private static func isSubject(_ text: [UInt16], _ body: Range<Int>, _ range: Range<Int>) -> Bool {
    if passedOn.longestMatch(in: text, at: body.upperBound, upTo: text.count) != nil { return false }
    var start = body.lowerBound
    while start > range.lowerBound, !boundary.contains(text[start - 1]), body.lowerBound - start < 16 { start -= 1 }
    if start > 0, text[start - 1] == Characters.pause { return false }
    // 联合派出所, 由司法所和派出所: a word of partnership between the clause's start and the name.
    for at in start..<body.lowerBound where partners.longestMatch(in: text, at: at, upTo: body.lowerBound) != nil {
      return false
    }
    return body.lowerBound - start <= 12
  }

  private static let boundary = UnitSet("，。；：、（\n")
}
