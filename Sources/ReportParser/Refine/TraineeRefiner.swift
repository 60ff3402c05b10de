/// Training without an object of its own trains those who were counted just before: 调解员126名，组织业务培训2场.
package enum TraineeRefiner: Refiner {
  private static let trained: [(staff: MetricID, training: MetricID)] = [
    ("mediators", "mediator_training_sessions"),
    ("law_literate_persons", "law_literate_training_sessions"),
    ("law_literate_persons_trained", "law_literate_training_sessions"),
    ("law_backbones", "law_literate_training_sessions"),
    ("enforcement_staff", "enforcement_training_sessions"),
    ("enforcement_certificate_holders", "enforcement_training_sessions"),
  ]

  private static let trainingOf: [Int: Int] = trained.reduce(into: [:]) { map, row in
    if let staff = MetricCatalog.numbers[row.staff], let training = MetricCatalog.numbers[row.training] {
      map[staff] = training
    }
  }
  private static let general = MetricCatalog.numbers["training_sessions"]

  static let cues: CueLists = [
    // Training that says nothing of who is trained or in what.
    (.bareTraining, "培训 业务培训 轮训 集中培训 专题培训 培训了 组织培训 开展培训 举办培训 培训班"),
    // Others whom a clause names: then it is they who are trained.
    (.otherTrainee, "干部 职工 群众 党员 企业 村民 学生 网格员 志愿者 法治培训 法律"),
  ]

  package static func refine(_ draftings: inout Draftings) {
    guard let general else { return }
    for number in draftings.drafts.indices.dropFirst() where draftings.drafts[number].metric == general {
      let draft = draftings.drafts[number]
      guard draft.rule == .words, isBare(draft, draftings.cues),
        let training = lastCounted(before: number, draftings)
      else { continue }
      draftings.drafts[number].settle(training, score: draft.score, by: .carried)
    }
  }

  private static func isBare(_ draft: FigureDraft, _ cues: Cues) -> Bool {
    let around = draft.place.leftStart..<max(draft.mention.end, draft.place.rightEnd)
    return cues.has(.bareTraining, in: around) && !cues.has(.otherTrainee, in: around)
  }

  /// The training of the staff counted last in the sentence, within a few figures; nil where there is none.
  private static func lastCounted(before number: Int, _ draftings: Draftings) -> Int? {
    let sentence = draftings.drafts[number].place.sentence
    for at in stride(from: number - 1, through: max(0, number - 4), by: -1) {
      let before = draftings.drafts[at]
      guard before.place.sentence == sentence else { return nil }
      if let metric = before.metric, let training = trainingOf[metric] { return training }
    }
    return nil
  }
}
