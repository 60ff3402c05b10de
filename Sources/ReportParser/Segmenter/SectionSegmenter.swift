package import DocumentText

/// Splits a document into sections by its headings and, where there are none, by its words.
package enum SectionSegmenter {
  /// The sections of `document` in text order.
  package static func segment(_ document: Document) -> [Section] { segment(document, Outline(document)) }

  /// The sections of `document`, whose frame is `outline`.
  static func segment(_ document: Document, _ outline: Outline) -> [Section] {
    let roles = RoleAssigner(outline).roles()
    var marks = merged(TurnFinder(outline, roles).marks(), outline.headings, roles)
    carryPlan(&marks)
    var sections = sections(marks, document)
    TopicReader.addTopics(to: &sections, marks, outline.scanned.cues)
    return sections
  }

  /// The marks of turns and headings in order of place and level.
  ///
  /// Of two marks at one place and level the first would have no text: a heading stays, else what was found last, as where
  /// the account is back from an aside and turns away at once.
  private static func merged(_ turns: [SectionMark], _ headings: [Heading], _ roles: [RoleList]) -> [SectionMark] {
    let turns = turns.sorted { ($0.start, $0.level) < ($1.start, $1.level) }
    var marks: [SectionMark] = []
    marks.reserveCapacity(turns.count + headings.count)
    var next = 0
    func add(_ mark: SectionMark) {
      if let last = marks.last, last.start == mark.start, last.level == mark.level { marks.removeLast() }
      marks.append(mark)
    }
    for (heading, role) in zip(headings, roles) {
      while next < turns.count, (turns[next].start, turns[next].level) <= (heading.start, heading.level) {
        add(turns[next])
        next += 1
      }
      add(SectionMark(start: heading.start, level: heading.level, heading: heading, role: role.first ?? .other))
    }
    for turn in turns[next...] { add(turn) }
    return marks
  }

  /// Gives the headings behind a turn to the plan its role: in 存在的问题及下步安排, those after 2026年，我镇将….
  private static func carryPlan(_ marks: inout [SectionMark]) {
    var part: Role?
    var hasTurned = false
    for at in marks.indices {
      if marks[at].level == 1, marks[at].heading != nil {
        (part, hasTurned) = (marks[at].role, false)
      } else if marks[at].heading == nil {
        hasTurned = hasTurned || (part == .problems && marks[at].role == .plan)
      } else if hasTurned, marks[at].role == .problems {
        marks[at].role = .plan
      }
    }
  }

  /// The sections that begin at `marks`, each up to the next one that isn't below it.
  private static func sections(_ marks: [SectionMark], _ document: Document) -> [Section] {
    var sections: [Section] = []
    sections.reserveCapacity(marks.count)
    // The numbers and levels of the sections that are not closed yet.
    var open: [(number: Int, level: Int)] = []
    open.reserveCapacity(8)
    for (number, mark) in marks.enumerated() {
      while let last = open.last, last.level >= mark.level {
        sections[last.number].range = range(document, from: marks[last.number].start, to: mark.start)
        open.removeLast()
      }
      open.append((number, mark.level))
      let label = mark.heading?.label.map { TextScan.line(of: document, $0) }
      let heading = mark.heading.map { TextScan.line(of: document, $0.words) }
      sections.append(
        Section(level: mark.level, label: label, heading: heading, role: mark.role, range: mark.start..<mark.start))
    }
    for (number, _) in open {
      sections[number].range = range(document, from: marks[number].start, to: document.text.count)
    }
    return sections
  }

  /// The stretch without the blanks at its end.
  private static func range(_ document: Document, from start: Int, to end: Int) -> Range<Int> {
    var end = end
    while end > start, Signs.isBlank(document.text[end - 1]) { end -= 1 }
    return start..<end
  }
}

/// A place where a section begins.
struct SectionMark {
  let start: Int
  let level: Int
  /// The heading, or nil where the role changes without one.
  let heading: Heading?
  var role: Role
}
