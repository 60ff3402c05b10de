/// Reads the topics of achievement sections from their headings and, where these are vague, from their text.
enum TopicReader {
  /// Words that a topic needs in the text of a section whose heading names others, or none.
  private static let enough = 5
  /// The least share of all topic words, in percent, that makes a topic the section's own.
  private static let share = 30

  /// `sections` with the topics of those that tell what was done; `headings` has the place of each one's heading.
  static func withTopics(_ sections: [Section], headings: [Range<Int>?], _ cues: Cues) -> [Section] {
    sections.enumerated().map { at, section in
      var section = section
      guard section.role == .achievements else { return section }
      let hasLower = at + 1 < sections.count && sections[at + 1].level > section.level
      section.topics = topics(of: section.range, heading: headings[at], cues, fromHeadingAlone: hasLower)
      return section
    }
  }

  private static func topics(
    of section: Range<Int>, heading: Range<Int>?, _ cues: Cues, fromHeadingAlone: Bool
  ) -> [Topic] {
    var found = TopicNumbers()
    if let heading {
      for set in [CueSet.topic, .headingTopic] {
        cues.forEachLongest(set, in: heading) { cue in
          found.insert(cue.kind)
          return true
        }
      }
    }
    if !fromHeadingAlone { found.formUnion(topics(in: section, cues, atLeast: found.isEmpty ? 3 : enough)) }
    return found.isEmpty ? [] : Topic.allCases.filter { found.contains($0.number) }
  }

  /// The topics that enough words of the text are on; a word inside or across the one before is not counted.
  private static func topics(in section: Range<Int>, _ cues: Cues, atLeast needed: Int) -> TopicNumbers {
    var counts = [Int](repeating: 0, count: Topic.allCases.count)
    var total = 0
    var end = 0
    cues.forEachLongest(.topic, in: section) { cue in
      guard cue.start >= end else { return true }
      counts[Int(cue.kind)] += 1
      total += 1
      end = cue.end
      return true
    }
    var found = TopicNumbers()
    for (topic, count) in counts.enumerated() where count >= needed && count * 100 >= total * share {
      found.insert(UInt8(topic))
    }
    return found
  }
}

/// A set of topics by their numbers.
private struct TopicNumbers {
  private var bits: UInt32 = 0

  var isEmpty: Bool { bits == 0 }

  mutating func insert(_ number: UInt8) { bits |= 1 << UInt32(number) }

  mutating func formUnion(_ other: TopicNumbers) { bits |= other.bits }

  func contains(_ number: UInt8) -> Bool { bits & 1 << UInt32(number) != 0 }
}
