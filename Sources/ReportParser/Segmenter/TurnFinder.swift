/// Finds the stretches under no heading of their own: preamble, closing, and turns of role within running text.
struct TurnFinder {
  private let outline: Outline
  private let roles: [RoleList]
  private let reader: TurnReader
  private let text: [UInt16]

  /// A stretch of running text and what it stands under.
  private struct Stretch {
    let range: Range<Int>
    let role: Role
    /// The level of the section that it is the text of.
    let level: Int
    /// The roles that the heading of its part names.
    let partRoles: RoleList
    /// Whether a heading below that part follows, so that the part goes on after the stretch.
    let partGoesOn: Bool
    /// Whether an account of what was done follows anywhere.
    let achievementsFollow: Bool
  }

  /// Reads the text under the headings of `outline`, which have `roles`.
  init(_ outline: Outline, _ roles: [RoleList]) {
    self.outline = outline
    self.roles = roles
    reader = TurnReader(text: outline.scanned, year: outline.year)
    text = outline.scanned.units
  }

  /// Where the stretches begin; in no order.
  func marks() -> [SectionMark] {
    var marks: [SectionMark] = []
    var line = 0
    let body = bodyStart()
    let firstHeading = outline.headings.first?.start ?? outline.matterEnd
    if hasText(0..<min(body, firstHeading)) { marks.append(mark(firstText(), 1, .other)) }
    if body < firstHeading {
      marks.append(mark(body, 1, .achievements))
      let stretch = Stretch(
        range: body..<firstHeading, role: .achievements, level: 1, partRoles: RoleList([]), partGoesOn: false,
        achievementsFollow: roles.contains { $0.first == .achievements })
      addTurns(stretch, from: &line, to: &marks)
    }
    for stretch in stretches() { addTurns(stretch, from: &line, to: &marks) }
    if outline.matterEnd < text.count, hasText(outline.matterEnd..<text.count) {
      marks.append(mark(outline.matterEnd, 1, .other))
    }
    // A mark on the first place of a section would leave that section without text of its own.
    return marks
  }

  private func mark(_ start: Int, _ level: Int, _ role: Role) -> SectionMark {
    SectionMark(start: start, level: level, heading: nil, role: role)
  }

  private func hasText(_ range: Range<Int>) -> Bool { range.contains { !Signs.isBlank(text[$0]) } }

  private func firstText() -> Int { text.firstIndex { !Signs.isBlank($0) } ?? 0 }

  /// Where the matter begins that stands under no heading at all; the first heading where there is none.
  ///
  /// The preamble belongs to no part. Only where the headings begin with something later than the account of what was
  /// done does that account stand before them.
  private func bodyStart() -> Int {
    let firstHeading = outline.headings.first?.start ?? outline.matterEnd
    if let first = roles.first?.first, first == .achievements || first == .leadership || first == .other {
      return firstHeading
    }
    let preamble = outline.front.preamble.filter { $0.lowerBound < outline.matterEnd }
    if let leadIn = outline.front.leadIn, let at = preamble.firstIndex(where: { $0.contains(leadIn.lowerBound) }) {
      return at + 1 < preamble.count ? preamble[at + 1].lowerBound : firstHeading
    }
    if preamble.count > 1 { return preamble[1].lowerBound }
    return outline.headings.isEmpty ? preamble.first?.lowerBound ?? firstHeading : firstHeading
  }

  /// The running text under each heading, up to the next.
  private func stretches() -> [Stretch] {
    let headings = outline.headings
    var lastAchievements = -1
    for (at, role) in roles.enumerated() where role.first == .achievements { lastAchievements = at }
    var partRoles = RoleList([])
    return headings.indices.map { at in
      if headings[at].level == 1 { partRoles = roles[at] }
      let next = at + 1 < headings.count ? headings[at + 1] : nil
      let end = max(next?.start ?? outline.matterEnd, headings[at].bodyStart)
      return Stretch(
        range: headings[at].bodyStart..<end, role: roles[at].first ?? .other, level: headings[at].level,
        partRoles: partRoles, partGoesOn: (next?.level ?? 1) > 1, achievementsFollow: lastAchievements > at)
    }
  }

  /// Adds the turns within `stretch`; no line before the one with number `next` is in it, nor any up to the one that this
  /// becomes in a later stretch.
  private func addTurns(_ stretch: Stretch, from next: inout Int, to marks: inout [SectionMark]) {
    var role = stretch.role
    var level: Int?
    var isAside = false
    while let line = nextLine(in: stretch.range, from: &next) {
      if isAside {
        // What a paragraph in the midst of the account promised ends with it.
        marks.append(mark(line.lowerBound, level ?? stretch.level + 1, stretch.role))
        (role, isAside) = (stretch.role, false)
      }
      let isOpening = line.lowerBound > stretch.range.lowerBound && opensParagraph(line.lowerBound)
      var start = line.lowerBound
      while start < line.upperBound {
        let sentence = start..<endOfSentence(start..<line.upperBound)
        start = sentence.upperBound
        let atStart = isOpening && sentence.lowerBound == line.lowerBound
        guard mayTurn(sentence, from: role), let turn = reader.turn(sentence, from: role),
          isTrusted(turn, stretch, role, atStart: atStart)
        else { continue }
        let depth = self.level(of: turn, in: stretch, current: level, atStart: atStart)
        marks.append(mark(sentence.lowerBound, depth, turn.role))
        (role, level) = (turn.role, depth)
        isAside = stretch.role != .problems && (stretch.partGoesOn || stretch.achievementsFollow)
      }
    }
  }

  /// Whether `sentence` may make a turn out of a stretch of `role`, as few do.
  private func mayTurn(_ sentence: Range<Int>, from role: Role) -> Bool {
    switch role {
    case .plan, .other: false
    case .problems: true
    case .achievements, .leadership: reader.mayOpenPlan(sentence) || reader.mayTellShortcomings(sentence)
    }
  }

  /// Whether a turn may be believed at its place.
  ///
  /// Shortcomings are told once the account is over, so one that goes on has only turned a phrase.
  private func isTrusted(_ turn: TurnReader.Turn, _ stretch: Stretch, _ role: Role, atStart: Bool) -> Bool {
    guard turn.role == .problems else { return true }
    return !stretch.achievementsFollow && (atStart || turn.firmness == .firm)
  }

  private func level(of turn: TurnReader.Turn, in stretch: Stretch, current: Int?, atStart: Bool) -> Int {
    if atStart, !stretch.partGoesOn {
      if stretch.partRoles.containsBehindFirst(turn.role) { return 2 }
      return 1
    }
    return current ?? stretch.level + 1
  }

  private func opensParagraph(_ place: Int) -> Bool {
    var at = place
    while at > 0, text[at - 1] != Signs.newline {
      guard Signs.isBlank(text[at - 1]) || Signs.decorates(text[at - 1]) else { return false }
      at -= 1
    }
    return true
  }

  /// The next line that has something in `range`, trimmed, from the one with number `next` on.
  private func nextLine(in range: Range<Int>, from next: inout Int) -> Range<Int>? {
    while next < outline.lines.count, outline.lines[next].lowerBound < range.upperBound {
      let line = outline.lines[next]
      next += 1
      let isWhole = line.lowerBound >= range.lowerBound && line.upperBound <= range.upperBound
      let part = isWhole ? line : TextScan.trimmed(text, line.clamped(to: range))
      if !part.isEmpty { return part }
    }
    return nil
  }

  /// Where the sentence ends that opens `rest`.
  private func endOfSentence(_ rest: Range<Int>) -> Int {
    outline.scanned.sentenceEnd(in: rest).map { $0 + 1 } ?? rest.upperBound
  }
}
