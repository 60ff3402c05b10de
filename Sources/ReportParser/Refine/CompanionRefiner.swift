/// A second number for the same thing in another unit: 137批208人次, 63处、2874.5平方米, 培训3期260人次.
///
/// What the second counts follows from what the first counts and from the second's unit.
package enum CompanionRefiner: Refiner {
  private static let table: [(metric: MetricID, group: Units.Group, companion: MetricID)] = [
    ("village_groups", .household, "population"),
    ("communities", .household, "population"),
    ("villages", .household, "population"),
    ("population", .person, "population"),
    ("petitions_received", .person, "petition_visitors"),
    ("leader_receptions", .person, "petition_visitors"),
    ("demolitions", .area, "demolition_area"),
    ("penalty_cases", .money, "penalty_amount"),
    ("penalty_persons", .money, "penalty_amount"),
    ("penalty_amount", .money, "penalty_amount"),
    ("disputes_handled", .money, "mediation_amount"),
    ("disputes_resolved", .money, "mediation_amount"),
    ("mediation_agreements", .money, "mediation_amount"),
    ("training_sessions", .person, "training_attendance"),
    ("enforcement_training_sessions", .person, "training_attendance"),
    ("mediator_training_sessions", .person, "training_attendance"),
    ("law_literate_training_sessions", .person, "training_attendance"),
    ("law_study_sessions", .person, "law_study_attendance"),
    ("study_seminars", .person, "law_study_attendance"),
    ("court_hearings_observed", .person, "court_hearings_observed"),
    ("law_exams", .person, "exam_participants"),
    ("publicity_events", .person, "publicity_audience"),
    ("law_lectures", .person, "publicity_audience"),
    ("leader_law_classes", .person, "law_study_attendance"),
    ("household_visits", .person, "household_visits"),
    ("publicity_teams", .person, "publicity_staff"),
  ]

  /// For every metric and group (a row a metric) the companion's number, or -1.
  private static let companions: [Int16] = table.reduce(
    into: [Int16](repeating: -1, count: MetricCatalog.all.count * groupCount)
  ) { companions, row in
    guard let metric = MetricCatalog.numbers[row.metric], let companion = MetricCatalog.numbers[row.companion] else {
      return
    }
    companions[metric * groupCount + Int(row.group.rawValue)] = Int16(companion)
  }

  private static let groupCount = Units.Group.allCases.count

  private static let population = MetricCatalog.numbers["population"]

  /// Names a pair of households and persons, 4600户、1.6万人, that no word names: a population.
  private static func namePopulation(_ draftings: inout Draftings, _ number: Int) {
    let (households, persons) = (draftings.drafts[number - 1], draftings.drafts[number])
    guard let population, households.metric == nil, persons.metric == nil, !households.isOther, !persons.isOther,
      persons.mention.start - households.mention.end <= 1
    else { return }
    draftings.drafts[number - 1].settle(population, score: 60, by: .pair)
    draftings.drafts[number].settle(population, score: 60, by: .pair)
  }

  package static func refine(_ draftings: inout Draftings) {
    let companions = companions
    for number in draftings.drafts.indices.dropFirst() {
      guard let group = draftings.drafts[number].group, let previous = draftings.previous(number) else { continue }
      let before = draftings.drafts[previous].group
      if before == .household, group == .person, previous == number - 1 { namePopulation(&draftings, number) }
      if group == .money { disownContractMoney(&draftings, number, previous) }
      guard group != before, let metric = draftings.drafts[previous].metric else { continue }
      let companion = companions[metric * groupCount + Int(group.rawValue)]
      if companion >= 0 { pair(&draftings, number, previous, Int(companion)) }
    }
  }

  /// Names the second number of a pair, if it is one.
  private static func pair(_ draftings: inout Draftings, _ number: Int, _ previous: Int, _ companion: Int) {
    let (before, draft) = (draftings.drafts[previous], draftings.drafts[number])
    guard !draft.isOther, draft.metric == nil || draft.rule == .words else { return }
    let gap = draft.mention.start - draftings.drafts[number - 1].mention.end
    if previous == number - 1, gap == 0 || (gap == 1 && pairMarks.contains(draftings.text[before.mention.end])) {
      draftings.drafts[number].settle(companion, score: 95, by: .pair)
    } else if draft.place.sentence == before.place.sentence, (0...14).contains(gap),
      !draftings.text[before.mention.end..<draft.mention.start].contains(Characters.semicolon),
      (draft.score < looseScore && !isNamedByOwnNoun(draft))
        || draftings.cues.longest(.reach, at: draft.place.leftStart, upTo: draft.mention.start) != nil
    {
      draftings.drafts[number].settle(
        trainees(draft, companion, draftings) ?? companion, score: looseScore, by: .pair)
    }
  }

  private static let audience = MetricCatalog.numbers["publicity_audience"]
  private static let trainees = MetricCatalog.numbers["training_attendance"]
  private static let train = Characters.unit("训")

  /// The trained, where a verb of training leads to the number behind lectures: 举办讲座四期，培训干部520人次.
  private static func trainees(_ draft: FigureDraft, _ companion: Int, _ draftings: Draftings) -> Int? {
    guard companion == audience,
      let reach = draftings.cues.longest(
        .reach, at: draft.place.leftStart, upTo: draft.mention.start),
      draftings.text[reach.end - 1] == train
    else { return nil }
    return trainees
  }

  private static let contracts = MetricCatalog.numbers["contracts_reviewed"]
  private static let mediated = MetricCatalog.numbers["mediation_amount"]

  /// Takes its metric from an amount that belongs to contracts: 审查合同92份，涉及金额1.4亿元 is not in dispute, nor is
  /// what swindlers took.
  private static func disownContractMoney(_ draftings: inout Draftings, _ number: Int, _ previous: Int) {
    let (before, draft) = (draftings.drafts[previous], draftings.drafts[number])
    guard let contracts, draft.metric == mediated,
      before.metric == contracts || isFraud(before, draftings.text),
      before.place.sentence == draft.place.sentence,
      draft.mention.start - draftings.drafts[number - 1].mention.end <= 16
    else { return }
    draftings.drafts[number].metric = nil
    draftings.drafts[number].isOther = true
  }

  private static let swindle = Characters.unit("诈")

  private static func isFraud(_ draft: FigureDraft, _ text: [UInt16]) -> Bool {
    let words = draft.place.leftStart..<draft.mention.start
    return draft.isOther && !words.isEmpty && text[words].contains(swindle)
  }

  private static let looseScore = 78
  private static let pairMarks = UnitSet("、（")
  static let cues: CueLists = [
    // Verbs that say whom the sessions before reached.
    (.reach, "覆盖 参训 受训 培训 惠及 参加 参与人数 参加人数 参训人数 受训人数 参与人员")
  ]

  /// Whether a word within the clause, not merely 参加 or 覆盖, already names the number.
  private static func isNamedByOwnNoun(_ draft: FigureDraft) -> Bool {
    guard let words = draft.words else { return false }
    return words.count > 2 && words.lowerBound >= draft.place.leftStart
  }
}
