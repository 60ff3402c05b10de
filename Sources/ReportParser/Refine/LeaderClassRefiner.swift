/// Lectures in the part on what the leaders did themselves are theirs: 第一责任人 …带头开展调研5次，讲法治课2次.
package enum LeaderClassRefiner: Refiner {
  private static let lectures = MetricCatalog.numbers["law_lectures"]
  private static let classes = MetricCatalog.numbers["leader_law_classes"]
  private static let verbs = WordIndex("讲法治课 讲授法治课 上法治课 讲法治党课 讲法治专题课 讲法律课 作法治讲座 宣讲法治课")

  package static func refine(_ draftings: inout Draftings) {
    guard let lectures, let classes else { return }
    for number in draftings.drafts.indices where draftings.drafts[number].metric == lectures {
      let draft = draftings.drafts[number]
      guard draft.role == .leadership, verbs.occurs(in: draftings.text, draft.place.leftStart..<draft.mention.start)
      else { continue }
      draftings.drafts[number].settle(classes, score: draft.score, by: .carried)
    }
  }
}
