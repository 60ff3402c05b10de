/// Reads the topics of achievement sections from their headings and, where these are vague, from their text.
enum TopicReader {
  /// Words that a topic needs in the text of a section whose heading names others, or none.
  private static let enough = 5
  /// The least share of all topic words, in percent, that makes a topic the section's own.
  private static let share = 30

  /// Gives those of `sections` that tell what was done their topics; each begins at the mark of the same number.
  static func addTopics(to sections: inout [Section], _ marks: [SectionMark], _ cues: Cues) {
    for at in sections.indices where sections[at].role == .achievements {
      let hasLower = at + 1 < sections.count && sections[at + 1].level > sections[at].level
      sections[at].topics = topics(
        of: sections[at].range, heading: marks[at].heading?.words, cues, fromHeadingAlone: hasLower)
    }
  }

  private static func topics(
    of section: Range<Int>, heading: Range<Int>?, _ cues: Cues, fromHeadingAlone: Bool
  ) -> [Topic] {
    var found = TopicNumbers()
    if let heading {
      found.insertKinds(of: .topic, cues, heading)
      found.insertKinds(of: .headingTopic, cues, heading)
    }
    if !fromHeadingAlone { found.formUnion(topics(in: section, cues, atLeast: found.isEmpty ? 3 : enough)) }
    return found.isEmpty ? [] : found.topics
  }

  /// The topics that enough words of the text are on; a word inside or across the one before is not counted.
  private static func topics(in section: Range<Int>, _ cues: Cues, atLeast needed: Int) -> TopicNumbers {
    var counts = TopicCounts()
    var total = 0
    var end = 0
    cues.forEachLongest(.topic, in: section) { cue in
      guard cue.start >= end else { return true }
      counts.add(cue.kind)
      total += 1
      end = cue.end
      return true
    }
    var found = TopicNumbers()
    guard total >= needed else { return found }
    for topic in 0..<TopicCounts.size {
      let count = counts.count(topic)
      if count >= needed, count * 100 >= total * share { found.insert(topic) }
    }
    return found
  }
}

/// A set of topics by their numbers.
private struct TopicNumbers {
  private var bits: UInt32 = 0

  var isEmpty: Bool { bits == 0 }

  mutating func insert(_ number: UInt8) { bits |= 1 << UInt32(number) }

  /// Adds the kinds of the words of `set` in `range`.
  mutating func insertKinds(of set: CueSet, _ cues: Cues, _ range: Range<Int>) {
    cues.forEachLongest(set, in: range) { cue in
      insert(cue.kind)
      return true
    }
  }

  mutating func formUnion(_ other: TopicNumbers) { bits |= other.bits }

  /// The topics in the order of `Topic.allCases`.
  var topics: [Topic] {
    var rest = bits
    var topics: [Topic] = []
    topics.reserveCapacity(rest.nonzeroBitCount)
    while rest != 0 {
      topics.append(Self.all[rest.trailingZeroBitCount])
      rest &= rest - 1
    }
    return topics
  }

  private static let all = Topic.allCases
}

/// A count for every topic, without an array.
private struct TopicCounts {
  private var counts = InlineArray<24, Int32>(repeating: 0)

  /// The number of topics.
  static let size = UInt8(Topic.allCases.count)

  mutating func add(_ topic: UInt8) { counts[Int(topic)] += 1 }

  func count(_ topic: UInt8) -> Int { Int(counts[Int(topic)]) }
}
