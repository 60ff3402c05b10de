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
    var named = headings.map { heading in
      HeadingRole.named(outline.scanned, heading.words, isTop: heading.level == 1, year: outline.year)
    }
    if let profile = profile(named) { named[profile] = [.other] }
    let turned = turnedTopics(named)
    var roles: [[Role]] = []
    var open: [[Role]] = []
    var seen: Set<Role> = []
    for (at, heading) in headings.enumerated() {
      if heading.level == 1 || open.isEmpty {
        let own = named[at].isEmpty ? [turned[at] ?? topicRole(after: seen)] : named[at]
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

  /// The first part where it only introduces the place and the account stands in the next: 一、基本情况, 二、主要工作.
  private func profile(_ named: [[Role]]) -> Int? {
    let tops = outline.headings.indices.filter { outline.headings[$0].level == 1 }
    guard tops.count > 1, named[tops[1]].first == .achievements, tops[1] == tops[0] + 1 else { return nil }
    let words = outline.headings[tops[0]].words
    let isBare = words.count <= 8 && ["基本情况", "总体情况", "概况"].contains { TextScan.ends(text, words, with: $0) }
    return isBare ? tops[0] : nil
  }

  /// The roles of parts whose heading is a topic but whose first sentence turns to shortcomings or plan.
  ///
  /// Such parts end a report (坚持问题导向，打通“中梗阻”), so no account of what was done may follow them.
  private func turnedTopics(_ named: [[Role]]) -> [Int: Role] {
    let reader = TurnReader(text: outline.scanned, year: outline.year)
    var turned: [Int: Role] = [:]
    for at in outline.headings.indices.reversed() where outline.headings[at].level == 1 {
      if let role = named[at].first {
        if role == .achievements { break }
        continue
      }
      let sentence = firstSentence(at)
      if at > 0, reader.shortcomings(sentence) != nil {
        turned[at] = .problems
      } else if at > 0, reader.opensPlan(sentence, afterProblems: false) {
        turned[at] = .plan
      } else {
        break
      }
    }
    return turned
  }

  /// The role that is due to a topic by what came before it.
  private func topicRole(after seen: Set<Role>) -> Role {
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
