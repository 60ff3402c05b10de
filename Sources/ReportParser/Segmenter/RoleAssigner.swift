import DocumentText

/// Gives every heading the roles that it stands for.
struct RoleAssigner {
  private let text: [UInt16]
  private let outline: Outline

  /// Reads the headings of `outline`.
  init(_ document: Document, _ outline: Outline) {
    text = document.text
    self.outline = outline
  }

  /// For each heading, the roles that it names, its section's first; none is empty.
  func roles() -> [[Role]] {
    let headings = outline.headings
    let named = headings.map { heading in
      HeadingRole.named(text, heading.words, isTop: heading.level == 1, year: outline.year)
    }
    var roles: [[Role]] = []
    var open: [[Role]] = []
    var seen: Set<Role> = []
    for (at, heading) in headings.enumerated() {
      if heading.level == 1 || open.isEmpty {
        let own = named[at].isEmpty ? [topicRole(at, named, seen)] : named[at]
        open = [own]
        seen.formUnion(own)
      } else {
        open.removeSubrange(min(heading.level - 1, open.count)...)
        open.append(lower(named[at], below: open.last ?? [.achievements]))
      }
      roles.append(open.last ?? [.achievements])
    }
    return roles
  }

  /// The role of a part whose heading is a topic: what its first sentence says, else what is due at its place.
  private func topicRole(_ at: Int, _ named: [[Role]], _ seen: Set<Role>) -> Role {
    let reader = TurnReader(text: text, year: outline.year)
    let headings = outline.headings
    let isLast = headings.indices.allSatisfy { later in
      later <= at || headings[later].level > 1 || [.problems, .plan, .other].contains(named[later].first)
    }
    if isLast, at > 0 {
      if reader.shortcomings(firstSentence(at)) != nil { return .problems }
      if reader.opensPlan(firstSentence(at), afterProblems: false) { return .plan }
    }
    if seen.contains(.plan) { return .other }
    return seen.contains(.problems) ? .plan : .achievements
  }

  private func firstSentence(_ at: Int) -> Range<Int> {
    let headings = outline.headings
    let end = at + 1 < headings.count ? headings[at + 1].start : outline.matterEnd
    var start = min(headings[at].bodyStart, end)
    while start < end, Signs.isBlank(text[start]) { start += 1 }
    let stop = text[start..<end].firstIndex { Signs.endsSentence($0) || $0 == Signs.newline } ?? end
    return start..<stop
  }

  /// The roles of a heading below another: its own where it says something that the upper part leaves open.
  private func lower(_ named: [Role], below upper: [Role]) -> [Role] {
    let role = upper.first ?? .achievements
    guard let own = named.first else { return [role] }
    switch (role, own) {
    case (.achievements, .leadership), (.other, .leadership): return [.leadership]
    case (.achievements, .problems), (.leadership, .problems), (.achievements, .plan), (.leadership, .plan),
      (.problems, .plan):
      return named
    case (.plan, .problems) where upper.contains(.problems): return named
    default: return [role]
    }
  }
}
