/// The word lists that the whole text is searched for once, together with the catalogue's words.
///
/// A list's words stand where they are used, in the `cues` of its file; `Lexicon` gathers them.
package enum CueSet: UInt8, Sendable, CaseIterable {
  // What a figure's clause says of its status.
  case bound, intent, weighting, plan, frequency, change, comparison, origin, turn, earlierYear, abroad, rank, ownPlace
  case future, floor, fulfilment, demand, peer, amongPeers, manyYears, thisYear, countyBody, countyAct,
    forThisPlace
  // Whose figure it is.
  case body, partner, ownBody, handOver
  // Zeros in words.
  case denial, cause
  // Parts and pairs.
  case outcome, outcomeEnd, rest, movement, reach, among, inThese, respectively
  // Nouns and who takes part.
  case phraseEnd, participationLead, participation, emptyWord
  case bareTraining, otherTrainee, village, community, villageGroup, villagePart, subjectVerb, placeStaff, fullReach
  case reachVerb, doneTo, etCetera
  // Where a place lies.
  case situation, countyCommittee
  // Sentences without which no account turns to what is wanting.
  case shortcoming
  // Sorted into kinds: what sentences and headings say of roles and topics.
  case topic, headingTopic, roleTurn, planOpener, headingCue

  /// The list's bit in a word's set of lists.
  @inline(__always)
  var bit: UInt64 { 1 << UInt64(rawValue) }

  /// Where the number of the word's kind stands among the kinds of all lists, or nil where the list has none.
  @inline(__always)
  var kindShift: UInt64? {
    rawValue < Self.topic.rawValue ? nil : UInt64(rawValue - Self.topic.rawValue) * 8
  }
}

/// Word lists with the set that each belongs to.
typealias CueLists = [(set: CueSet, words: String)]
