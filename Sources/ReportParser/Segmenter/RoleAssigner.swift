/// Gives every heading the roles that it stands for.
struct RoleAssigner {
  private let scanned: ScannedText
  private let headings: [Heading]
  private let year: Int?
  private let matterEnd: Int

  private var text: [UInt16] { scanned.units }

  /// Reads the headings of `outline`.
  init(_ outline: Outline) {
    scanned = outline.scanned
    headings = outline.headings
    year = outline.year
    matterEnd = outline.matterEnd
  }

  /// For each heading, the roles that it names, its section's first; none is empty.
  func roles() -> [RoleList] {
    var named = headings.map { HeadingRole.named(scanned, $0.words, isTop: $0.level == 1, year: year) }
    if let profile = profile(named) { named[profile] = RoleList(.other) }
    let turned = turnedTopics(named)
    var roles: [RoleList] = []
    roles.reserveCapacity(headings.count)
    // The roles of the headings that the next one stands below; there is always one.
    var open: [RoleList] = []
    open.reserveCapacity(8)
    var seen = (plan: false, problems: false)
    for (at, heading) in headings.enumerated() {
      if heading.level == 1 || open.isEmpty {
        let own = named[at].isEmpty ? RoleList(turned[at] ?? topicRole(after: seen)) : named[at]
        open.removeAll(keepingCapacity: true)
        open.append(own)
        seen = (seen.plan || own.contains(.plan), seen.problems || own.contains(.problems))
      } else {
        open.removeLast(max(open.count - heading.level + 1, 0))
        open.append(lower(named[at], below: open.last ?? RoleList(.achievements)))
      }
      roles.append(open.last ?? RoleList(.achievements))
    }
    return roles
  }

  /// The first part where it only introduces the place and the account stands in the next: 一、基本情况, 二、主要工作.
  private func profile(_ named: [RoleList]) -> Int? {
    guard let top = headings.firstIndex(where: { $0.level == 1 }), top + 1 < headings.count,
      headings[top + 1].level == 1, named[top + 1].first == .achievements
    else { return nil }
    let words = headings[top].words
    let isBare = words.count <= 8 && ["基本情况", "总体情况", "概况"].contains { TextScan.ends(text, words, with: $0) }
    return isBare ? top : nil
  }

  /// The roles of parts whose heading is a topic but whose first sentence turns to shortcomings or plan.
  ///
  /// Such parts end a report (坚持问题导向，打通“中梗阻”), so no account of what was done may follow them.
  private func turnedTopics(_ named: [RoleList]) -> [Int: Role] {
    let reader = TurnReader(text: scanned, year: year)
    var turned: [Int: Role] = [:]
    for at in headings.indices.reversed() where headings[at].level == 1 {
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
  private func topicRole(after seen: (plan: Bool, problems: Bool)) -> Role {
    if seen.plan { return .other }
    return seen.problems ? .plan : .achievements
  }

  private func firstSentence(_ at: Int) -> Range<Int> {
    let end = at + 1 < headings.count ? headings[at + 1].start : matterEnd
    var start = min(headings[at].bodyStart, end)
    while start < end, Signs.isBlank(text[start]) { start += 1 }
    let stop = scanned.firstSign(in: start..<end) { Signs.endsSentence($0) || $0 == Signs.newline } ?? end
    return start..<stop
  }

  /// The roles of a heading below another: its own where it says something that the upper part leaves open.
  private func lower(_ named: RoleList, below upper: RoleList) -> RoleList {
    let role = upper.first ?? .achievements
    guard let own = named.first else { return RoleList(role) }
    switch (role, own) {
    case (.achievements, .leadership), (.other, .leadership): return RoleList(.leadership)
    case (.achievements, .problems), (.leadership, .problems), (.achievements, .plan), (.leadership, .plan),
      (.problems, .plan):
      return named
    case (.plan, .problems) where upper.contains(.problems): return named
    default: return RoleList(role)
    }
  }
}
