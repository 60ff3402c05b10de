/// What a legal review covers: 合法性审查58件，其中规范性文件2件、重大决策5件、行政协议51件.
///
/// Each kind has a metric of its own, so a kind is no part of the total, which stands for decisions.
enum ReviewedKinds {
  private static let kinds: [Int] =
    ["contracts_reviewed", "normative_documents_reviewed", "decisions_reviewed"].compactMap {
      MetricCatalog.numbers[$0]
    }
  private static let decisions = MetricCatalog.numbers["decisions_reviewed"]
  private static let ofEnforcement = MetricCatalog.numbers["enforcement_reviews"]
  private static let issued = MetricCatalog.numbers["normative_documents_issued"]
  private static let reviewed = MetricCatalog.numbers["normative_documents_reviewed"]
  /// Own evidence from here on names a kind.
  private static let ownName = 60

  /// Whether `part` is a kind of its own within the reviews that `whole` counts.
  static func keepsOwn(_ part: FigureDraft, of whole: FigureDraft) -> Bool {
    guard let own = part.metric, let total = whole.metric, kinds.contains(total), own != total, own != decisions else {
      return false
    }
    return (kinds.contains(own) || (own == ofEnforcement && total != decisions)) && part.score >= ownName
  }

  /// Whether `whole` counts reviews, whose kinds have metrics of their own.
  static func divide(_ whole: FigureDraft) -> Bool { whole.metric == decisions }

  private static let beside = ["contracts_reviewed", "decisions_reviewed", "enforcement_reviews"].compactMap {
    MetricCatalog.numbers[$0]
  }
  private static let issuing = WordIndex("制定 制发 印发 出台 发布 下发 公布 新制定 新出台")

  /// Whether documents stand in a list with other things that were reviewed and nothing says that they were issued:
  /// 审核重大决策3项、规范性文件1件、合同47件.
  private static func isListed(_ number: Int, _ draftings: Draftings) -> Bool {
    let draft = draftings.drafts[number]
    let neighbours = [number - 1, number + 1].filter { draftings.drafts.indices.contains($0) }
    let isBeside = neighbours.contains {
      let other = draftings.drafts[$0]
      return other.place.sentence == draft.place.sentence && other.metric.map { beside.contains($0) } == true
    }
    return isBeside && !issuing.occurs(in: draftings.text, draft.place.sentence.lowerBound..<draft.mention.start)
  }

  /// Names documents among reviews as reviewed, not as issued.
  static func nameDocuments(_ draftings: inout Draftings) {
    guard let reviewed, let issued else { return }
    for number in draftings.drafts.indices.dropFirst() where draftings.drafts[number].metric == issued {
      let draft = draftings.drafts[number]
      if isListed(number, draftings) {
        draftings.drafts[number].settle(reviewed, score: draft.score, by: .carried)
        continue
      }
      var at = number - 1
      while at >= 0, number - at <= 3, draftings.drafts[at].place.sentence == draft.place.sentence {
        let before = draftings.drafts[at]
        if before.metric == decisions, before.mention.end <= draft.mention.start,
          draftings.cues.has(.among, in: before.mention.end..<draft.mention.start)
        {
          draftings.drafts[number].settle(reviewed, score: draft.score, by: .carried)
        }
        at -= 1
      }
    }
  }
}
