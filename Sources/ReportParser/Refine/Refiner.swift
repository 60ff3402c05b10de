/// What refiners work on: the text, its catalogue words, and the figures found so far.
package struct Draftings {
  /// The words that the text was scanned for.
  let scanned: ScannedText
  package let text: [UInt16]
  /// The words of the cue lists in the text.
  let cues: Cues
  package let year: Int?
  /// The tables of the text.
  let tables: Tables
  /// Where 其中 stands.
  let amongs: WordPlaces
  /// Where a sentence names what it goes on to divide.
  let inThese: WordPlaces
  package var classifier: MetricClassifier
  /// In text order.
  package var drafts: [FigureDraft] = []
  /// The candidates of all drafts, those of each side by side.
  package private(set) var candidates: [MetricClassifier.Candidate] = []

  /// Starts with a text and the year that it reports on.
  package init(_ scanned: ScannedText, _ tables: Tables, year: Int?) {
    self.scanned = scanned
    text = scanned.units
    cues = scanned.cues
    self.year = year
    self.tables = tables
    amongs = scanned.cues.places(of: .among)
    inThese = scanned.cues.places(of: .inThese)
    classifier = MetricClassifier(scanned)
  }

  /// Makes room for that many drafts and what is mostly found for them.
  mutating func reserve(_ count: Int) {
    drafts.reserveCapacity(count)
    candidates.reserveCapacity(count * 3)
  }

  /// Finds what a draft counts, with `contexts` by the words of those stretches only.
  package mutating func name(_ number: Int, by contexts: [Range<Int>] = [], rule: Evidence.Rule) {
    let first = candidates.count
    classifier.candidates(
      for: drafts[number].mention, in: drafts[number].place, contexts: contexts, into: &candidates)
    drafts[number].candidates = first..<candidates.count
    drafts[number].best = first < candidates.count ? candidates[first] : nil
    drafts[number].isContested = isContested(first)
    drafts[number].settle(by: rule, metricCount: classifier.metricCount)
  }

  /// Whether the candidate with that number is weak and the next comes close.
  private func isContested(_ first: Int) -> Bool {
    first + 1 < candidates.count && candidates[first].score < Weights.clear
      && candidates[first].score - candidates[first + 1].score < Weights.leadWhereUnclear
      && candidates[first].covering != candidates[first + 1].covering
  }
}

extension Draftings {
  /// The draft before that one, sizes of changes passed over: 培训4期，同比增长12%，230人次参加; nil before the first.
  @inline(__always)
  func previous(_ number: Int) -> Int? {
    if number > 0, !isRate(number - 1) { return number - 1 }
    return lastUnchanged(before: number)
  }

  /// Of changes in a row only a few are passed over: nobody reports more, and a text may be made of nothing else.
  private static let mostChanges = 3

  private func lastUnchanged(before number: Int) -> Int? {
    for at in stride(from: number - 1, through: max(0, number - 1 - Self.mostChanges), by: -1)
    where !(isRate(at) && PartRefiner.isChange(drafts[at], cues)) {
      return at
    }
    return nil
  }

  private func isRate(_ number: Int) -> Bool { drafts[number].group == .percent || drafts[number].group == .points }
}

/// A construction of the language that says more of figures than the words next to them do.
package protocol Refiner: SendableMetatype {
  /// Adjusts the figures that stand in the construction.
  static func refine(_ draftings: inout Draftings)
}

/// The refiners in the order in which they run.
package enum Refiners {
  /// Tables first, since their cells have no sentence around them; then lists, since they say which words belong to which
  /// number; then what a number takes from its neighbours (rates that nothing has named before pairs and parts, which go by
  /// what was named; pairs, parts, what is left); what is in doubt even then is left without a metric; denials add figures of
  /// their own; status and actor only read what the others left.
  package static let all: [any Refiner.Type] = [
    TableRefiner.self, ReachRefiner.self, TurnRefiner.self, RespectivelyRefiner.self, SharedValueRefiner.self,
    CarriedNounRefiner.self, EstablishmentRefiner.self, LeaderClassRefiner.self, TraineeRefiner.self,
    AdverbialRateRefiner.self,
    CompanionRefiner.self, PartRefiner.self, ShareRefiner.self, RemainderRefiner.self,
    CompanionRefiner.self, ContestRefiner.self, DenialRefiner.self, ActorRefiner.self, StatusRefiner.self,
  ]
}
