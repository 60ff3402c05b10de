/// A rate that stands as an adverb before its verb: 信访件100%办结, 执法人员100%持证上岗, 重大执法决定100%法制审核.
///
/// The verb says which rate it is, with what the sentence speaks of where several rates share the verb. Only a percentage
/// that nothing else names, and only a verb that follows at once, 按时 and its like apart: 98%的纠纷在村化解 is a share.
package enum AdverbialRateRefiner: Refiner {
  /// A verb before 率, with the words of its object; any of them has to be in the sentence, where there are some.
  private struct Rate: Sendable {
    let metric: Int?
    let verbs: WordIndex
    let objects: WordIndex?
    /// Whether the object has to stand in the clause, not only in the sentence.
    let isOfClause: Bool

    init(_ metric: MetricID, _ verbs: String, of objects: String? = nil, inClause isOfClause: Bool = false) {
      self.isOfClause = isOfClause
      self.metric = MetricCatalog.numbers[metric]
      self.verbs = WordIndex(verbs)
      self.objects = objects.map { WordIndex($0) }
    }

    /// Where its object is spoken of last in `range`, or nil; with a verb of its own it needs none.
    func object(in text: [UInt16], _ range: Range<Int>) -> Int? {
      guard let objects else { return range.upperBound }
      return range.last { objects.longestMatch(in: text, at: $0, upTo: range.upperBound) != nil }
    }
  }

  private static let rates = [
    Rate("certificate_rate", "持证 取得执法证 取得执法资格 取证", of: "执法"),
    Rate("court_appearance_rate", "出庭", of: "负责人 应诉 诉讼 行政机关 镇长 乡长 主任"),
    Rate("agreement_fulfilment_rate", "履行", of: "协议 调解"),
    Rate("exam_pass_rate", "通过 合格 及格", of: "考试 测试 考法 测评", inClause: true),
    Rate("exam_participation_rate", "参加 参考 完成 参与 参学", of: "考试 测试 考法 测评", inClause: true),
    Rate("legal_review_rate", "审查 审核 合法性审查 合法性审核 法制审核"),
    Rate("petition_closure_rate", "办结 办理 答复 回复 化解", of: "信访 来信 来访 积案"),
    Rate("public_request_closure_rate", "办结 办理 答复 回复 办复 处置 反馈", of: "12345 热线 工单 诉求 留言 信箱"),
    Rate("dispute_resolution_rate", "化解 调处 调解 调结", of: "纠纷 矛盾"),
    Rate("rectification_rate", "整改 整治到位 销号", of: "隐患 问题"),
  ]
  /// How far back the object is looked for.
  private static let reach = 80
  /// What may stand between the percentage and its verb.
  private static let adverbs = WordIndex("以上 按时 及时 按期 全部 依法 规范 实现 得到 予以 已 均 经 进行 有效 妥善 就地 一次性 完成")

  package static func refine(_ draftings: inout Draftings) {
    for number in draftings.drafts.indices where draftings.drafts[number].group == .percent {
      let draft = draftings.drafts[number]
      guard draft.metric == nil, !draft.isOther else { continue }
      if let (metric, verb) = rate(of: draft, draftings.text) {
        draftings.drafts[number].settle(metric, score: Weights.clear, by: .rate)
        draftings.drafts[number].words = verb
      }
    }
  }

  /// The rate and the place of its verb, or nil.
  private static func rate(of draft: FigureDraft, _ text: [UInt16]) -> (metric: Int, verb: Range<Int>)? {
    var at = draft.mention.end
    let end = draft.place.clauseEnd
    while at < end {
      let sentence = max(draft.place.sentence.lowerBound, draft.mention.start - reach)..<end
      var found: (metric: Int, verb: Range<Int>)?
      var nearest = -1
      for rate in rates {
        guard let verb = rate.verbs.longestMatch(in: text, at: at, upTo: end), let metric = rate.metric,
          let object = rate.object(in: text, rate.isOfClause ? draft.place.clauseStart..<end : sentence),
          object > nearest
        else { continue }
        (found, nearest) = ((metric, at..<verb.end), object)
      }
      if let found { return found }
      guard let adverb = adverbs.longestMatch(in: text, at: at, upTo: end) else { return nil }
      at = adverb.end
    }
    return nil
  }
}
