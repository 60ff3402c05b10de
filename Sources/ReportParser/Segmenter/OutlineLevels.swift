/// Gives headings their levels by the order in which the systems of numbering open below one another.
enum OutlineLevels {
  /// `headings`, which are in text order, with their levels.
  static func assign(_ headings: [Heading], _ text: ScannedText) -> [Heading] {
    let isOutlined = headings.contains { isTop($0.system) }
    var open: [HeadingNumber.System] = []
    open.reserveCapacity(HeadingNumber.System.allCases.count)
    var nested: Nesting?
    var part: Heading?
    return headings.enumerated().map { at, heading in
      var heading = heading
      if heading.system == .unnumbered {
        nested = nil
        let isWithin = part.map { names(heading, partOf: $0, text) } ?? false
        open = isWithin ? [.ideographic, .unnumbered] : [.unnumbered]
        heading.level = open.count
        if !isWithin { part = heading }
        return heading
      }
      if heading.system == .ideographic {
        nested = Nesting.next(nested, before: at > 0 ? headings[at - 1] : nil, heading, text)
      }
      heading.level = level(of: heading.system, &open, isOutlined: isOutlined)
      if heading.level == 1 { part = heading }
      if let nested, heading.start > nested.start { heading.level += 1 }
      return heading
    }
  }

  /// Whether `part` already names what a line without a number names: 存在的问题 under 存在的问题及下一步打算.
  private static func names(_ heading: Heading, partOf part: Heading, _ text: ScannedText) -> Bool {
    let own = HeadingRole.named(text, heading.words, isTop: true, year: nil).first
    return own.map { HeadingRole.named(text, part.words, isTop: true, year: nil).contains($0) } ?? false
  }

  private static func isTop(_ system: HeadingNumber.System) -> Bool { system == .ideographic || system == .part }

  private static func level(
    of system: HeadingNumber.System, _ open: inout [HeadingNumber.System], isOutlined: Bool
  ) -> Int {
    if let depth = open.firstIndex(of: system) {
      open.removeLast(open.count - depth - 1)
    } else if system == .part {
      open.removeAll(keepingCapacity: true)
      open.append(system)
    } else if system == .ideographic {
      open.removeLast(open.first == .part ? open.count - 1 : open.count)
      open.append(system)
    } else {
      // A number below 一、 whose own 一、 was lost still stands below it.
      if open.isEmpty, isOutlined { open = [.ideographic] }
      open.append(system)
    }
    return open.count
  }

  /// 一、 written for both the part and the sections in it: 一、2022年主要措施 and straight below it 一、强化领导责任.
  private struct Nesting {
    /// The start of the heading that the others stand below.
    let start: Int

    static func next(_ open: Nesting?, before: Heading?, _ heading: Heading, _ text: ScannedText) -> Nesting? {
      if open != nil { return HeadingRole.opensPart(text, heading.words) ? nil : open }
      guard let before, before.system == .ideographic, before.value == 1, heading.value == 1,
        heading.start - before.bodyStart <= 2, HeadingRole.opensPart(text, before.words)
      else { return nil }
      return Nesting(start: before.start)
    }
  }
}
