/// Reads from a sentence without a heading that the report turns to its shortcomings or to its plan.
///
/// Precision comes first: 问题, 进一步 and 持续 stand in every account of what was done, so no single word turns a role.
struct TurnReader {
  /// How firmly a sentence turns.
  enum Firmness: Int, Comparable {
    /// Enough at the start of a paragraph.
    case plain
    /// Enough in the middle of one.
    case firm

    static func < (left: Firmness, right: Firmness) -> Bool { left.rawValue < right.rawValue }
  }

  /// The role that a sentence turns to.
  struct Turn: Equatable {
    let role: Role
    let firmness: Firmness
  }

  /// The text that the sentences stand in.
  let scanned: ScannedText
  /// The year reported on, or nil where the text doesn't say.
  let year: Int?

  private let text: [UInt16]

  init(text: ScannedText, year: Int?) {
    scanned = text
    self.text = text.units
    self.year = year
  }

  /// Whether `sentence` opens like one that speaks of what is to come.
  func mayOpenPlan(_ sentence: Range<Int>) -> Bool { TurnCues.planOpenings.contains(text[sentence.lowerBound]) }

  /// Whether `sentence` names a shortcoming.
  func mayTellShortcomings(_ sentence: Range<Int>) -> Bool {
    scanned.cues.sets(near: sentence.prefix(Self.reach)) & CueSet.shortcoming.bit != 0
  }

  /// A list of a thousand items is one sentence; what turns stands in its first clauses.
  private static let reach = 160

  /// The turn that `sentence` makes out of a stretch of `role`, or nil where it goes on as before.
  func turn(_ sentence: Range<Int>, from role: Role) -> Turn? {
    switch role {
    case .plan, .other: return nil
    case .problems: return opensPlan(sentence, afterProblems: true) ? Turn(role: .plan, firmness: .firm) : nil
    case .achievements, .leadership:
      if opensPlan(sentence, afterProblems: false) { return Turn(role: .plan, firmness: .firm) }
      return shortcomings(sentence).map { Turn(role: .problems, firmness: $0) }
    }
  }

  /// Whether `sentence` begins to speak of what is to come.
  func opensPlan(_ sentence: Range<Int>, afterProblems: Bool) -> Bool {
    let start = sentence.lowerBound
    let window = start..<min(sentence.upperBound, start + 100)
    if let opener = scanned.cues.longest(.planOpener, at: start, upTo: window.upperBound) {
      switch PlanOpener(rawValue: opener.kind) {
      case nil: break
      case .next: return intends(opener.end..<window.upperBound) || isTitle(opener.end..<sentence.upperBound)
      case .remedy: return afterProblems && intends(opener.end..<window.upperBound)
      }
    }
    if let year, let coming = comingYear(window), coming.value == year + 1 {
      return intends(coming.end..<window.upperBound)
    }
    guard afterProblems else { return false }
    return says(.ownIntent, in: start..<min(window.upperBound, start + 24))
  }

  private func comingYear(_ window: Range<Int>) -> YearScan.Year? {
    guard let first = window.first else { return nil }
    let isOutlook = text[first] == 0x5C55 && TextScan.has("展望", in: text, at: first, upTo: window.upperBound)
    let at = isOutlook ? first + 2 : first
    guard let found = YearScan.year(in: text, at: at, upTo: window.upperBound), found.hasUnit else { return nil }
    // 2025年1月，… tells of a day, whatever year the report is on.
    if found.end < window.upperBound, Signs.digit(text[found.end]) != nil { return nil }
    return found
  }

  private func intends(_ window: Range<Int>) -> Bool {
    says(.intent, or: .ownIntent, in: window)
  }

  /// Whether a word of `kind`, or of the `other` one, is the longest at its place in `window`.
  private func says(_ kind: TurnCue, or other: TurnCue? = nil, in window: Range<Int>) -> Bool {
    var isSaid = false
    scanned.cues.forEachLongest(.roleTurn, in: window) { cue in
      isSaid = cue.kind == kind.rawValue || cue.kind == other?.rawValue
      return !isSaid
    }
    return isSaid
  }

  /// Whether a colon follows soon, as in 下一步工作打算：.
  private func isTitle(_ rest: Range<Int>) -> Bool {
    rest.prefix(14).contains { Signs.isColon(text[$0]) }
  }

  /// How firmly `sentence` speaks of shortcomings, or nil where it doesn't.
  func shortcomings(_ sentence: Range<Int>) -> Firmness? {
    let window = sentence.prefix(Self.reach)
    var state = SentenceState()
    var firmness: Firmness?
    scanned.cues.forEachLongest(.roleTurn, in: window) { cue in
      firmness = state.take(cue)
      return firmness == nil
    }
    return firmness
  }
}

/// What the words of a sentence have said so far, while they are read for shortcomings.
private struct SentenceState {
  private var conceded = false
  private var praised = false
  private var settled = false
  private var isOwn = false
  private var contrastEnd: Int?
  private var remainsEnd: Int?
  private var insightEnd: Int?
  private var manifestEnd: Int?
  private var lackEnd: Int?

  /// Takes the next word; the firmness of the sentence once it is plain that it speaks of shortcomings.
  mutating func take(_ cue: Cues.Cue) -> TurnReader.Firmness? {
    switch TurnCue(rawValue: cue.kind) {
    case .concession: conceded = true
    case .praise: praised = true
    case .contrast: contrastEnd = cue.end
    case .remains: remainsEnd = cue.end
    case .insight: insightEnd = cue.end
    case .own: isOwn = true
    case .settled: settled = true
    case .manifest:
      manifestEnd = cue.end
      if near(lackEnd, cue.start, 12), !settled { return .plain }
    case .listing: return isOwn && !settled ? .plain : nil
    case .lack:
      lackEnd = cue.end
      return weigh(lackAt: cue.start)
    case .intent, .ownIntent, nil: break
    }
    return nil
  }

  private func weigh(lackAt place: Int) -> TurnReader.Firmness? {
    if settled { return nil }
    if near(insightEnd, place, 60) { return .firm }
    if near(contrastEnd, place, 60), praised { return near(remainsEnd, place, 40) || conceded ? .firm : .plain }
    if near(contrastEnd, place, 40), near(remainsEnd, place, 30), isOwn { return .firm }
    if near(remainsEnd, place, 30), isOwn { return .plain }
    if near(manifestEnd, place, 30), isOwn { return .plain }
    return nil
  }

  private func near(_ end: Int?, _ place: Int, _ distance: Int) -> Bool {
    guard let end else { return false }
    return end <= place && place - end <= distance
  }
}
