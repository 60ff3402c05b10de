/// Whose figure it is: a body other than the township that stands as the subject (派出所调处35件).
///
/// The body is the subject where its name opens the clause or follows 其中 or 由. Names behind 联合, 会同 or in a list
/// are partners, not subjects. It stays the subject through the sentence until the township speaks again.
package enum ActorRefiner: Refiner {
  static let cues: CueLists = [
    (
      .body,
      """
      派出所 司法所 法庭 人民法庭 人民法院 法院 公安分局 公安局 交警队 交警中队 交警大队 市场监管所 市监所 自然资源所 检察院 县司法局 区司法局 \
      市司法局 司法局 特巡警大队 消防救援站 驻镇工作站 法院工作站 县法院 区法院 市法院 公安机关 供电所 税务所
      """
    ),
    (.partner, "联合 会同 协同 配合 与 和 、 统筹 整合 依托 向 经 协助 邀请 推动 对接 及 联动 通过 同 组织 借助 加强 到 赴 在 请 共享 巡回"),
    (.ownBody, "我镇 我乡 我街道 全镇 全乡 全街道 镇村 各村 镇政府 乡政府 街道办 镇党委 乡党委 综治中心 调委会 镇综合 街道综合 村级 镇级 镇调 村调 本镇 村（社区）"),
    (.handOver, "移送 移交 转办 转来 转交 移转 推送 委托 委派 交办 非警务 长 、 和 与 等 建设 驻"),
  ]

  package static func refine(_ draftings: inout Draftings) {
    var subject: Range<Int>?
    var from = 0
    var sentence = -1
    for number in draftings.drafts.indices {
      let start = draftings.drafts[number].mention.start
      if draftings.drafts[number].place.sentence.lowerBound != sentence {
        sentence = draftings.drafts[number].place.sentence.lowerBound
        subject = nil
        from = sentence
      }
      if from < start {
        subject = latestSubject(draftings, from..<start, subject)
        from = draftings.drafts[number].mention.end
      }
      let named = draftings.drafts[number].category.flatMap { body(in: $0, draftings.cues) }
      let doer = subject.flatMap { isDone(by: $0, draftings.drafts[number]) ? $0 : nil }
      draftings.drafts[number].actor = named ?? doer
    }
  }

  /// Whether the subject, named in the clause or before it, can have done what the figure counts.
  private static func isDone(by subject: Range<Int>, _ draft: FigureDraft) -> Bool {
    guard subject.lowerBound < draft.place.clauseStart, let metric = draft.metric else { return true }
    return isCarried(MetricCatalog.all[metric].family)
  }

  /// Whether bodies other than the township go on to report it after the clause that names them.
  private static func isCarried(_ family: Metric.Family) -> Bool {
    switch family {
    case .disputes, .courts, .petitions: true
    default: false
    }
  }

  /// The body that a noun paired by 分别 names: 司法所、派出所分别调解38件、44件.
  private static func body(in category: Range<Int>, _ cues: Cues) -> Range<Int>? {
    var found: Range<Int>?
    cues.forEachLongest(.body, in: category) { body in
      if body.end == category.upperBound { found = body.range }
      return found == nil
    }
    return found
  }

  /// The subject after `range`: a body named in it, none where the township speaks, else the one before.
  private static func latestSubject(
    _ draftings: Draftings, _ range: Range<Int>, _ before: Range<Int>?
  ) -> Range<Int>? {
    let cues = draftings.cues
    guard cues.has(.body, in: range) else {
      return before == nil || speaksForItself(draftings, range) ? nil : before
    }
    var subject = before
    var at = range.lowerBound
    while at < range.upperBound {
      if let body = cues.longest(.body, at: at, upTo: range.upperBound) {
        if isSubject(draftings, body.range, range) { subject = body.range }
        at = body.end
      } else if let own = cues.longest(.ownBody, at: at, upTo: range.upperBound) {
        subject = nil
        at = own.end
      } else {
        if draftings.text[at] == Characters.semicolon { subject = nil }
        at += 1
      }
    }
    return subject
  }

  /// Whether the township speaks in `range`, or a semicolon ends what another body did.
  private static func speaksForItself(_ draftings: Draftings, _ range: Range<Int>) -> Bool {
    draftings.cues.has(.ownBody, in: range) || draftings.text[range].contains(Characters.semicolon)
  }

  private static func isSubject(_ draftings: Draftings, _ body: Range<Int>, _ range: Range<Int>) -> Bool {
    let (text, cues) = (draftings.text, draftings.cues)
    if cues.longest(.handOver, at: body.upperBound, upTo: text.count) != nil { return false }
    var start = body.lowerBound
    while start > range.lowerBound, !boundary.contains(text[start - 1]), body.lowerBound - start < 16 { start -= 1 }
    if start > 0, text[start - 1] == Characters.pause { return false }
    // 联合派出所, 由司法所和派出所: a word of partnership between the clause's start and the name.
    if cues.has(.partner, in: start..<body.lowerBound) { return false }
    return body.lowerBound - start <= 12
  }

  private static let boundary = UnitSet("，。；：、（\n")
}
