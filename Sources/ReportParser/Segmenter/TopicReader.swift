import DocumentText

/// Reads the topics of achievement sections from their headings and, where these are vague, from their text.
enum TopicReader {
  /// Words that a topic needs in the text of a section whose heading names others, or none.
  private static let enough = 5
  /// The least share of all topic words, in percent, that makes a topic the section's own.
  private static let share = 30

  /// `sections` with the topics of those that tell what was done.
  static func withTopics(_ sections: [Section], _ document: Document) -> [Section] {
    sections.enumerated().map { at, section in
      var section = section
      guard section.role == .achievements else { return section }
      let hasLower = at + 1 < sections.count && sections[at + 1].level > section.level
      section.topics = topics(of: section, document, fromHeadingAlone: hasLower)
      return section
    }
  }

  private static func topics(of section: Section, _ document: Document, fromHeadingAlone: Bool) -> [Topic] {
    var found: Set<Topic> = []
    if let heading = section.heading {
      let units = Array(heading.utf16.filter { !Signs.isBlank($0) })
      for cue in TopicWords.index.cues(in: units, range: units.indices) { found.insert(cue.kind) }
      for cue in TopicWords.headingWords.cues(in: units, range: units.indices) { found.insert(cue.kind) }
    }
    if !fromHeadingAlone {
      var counts: [(topic: Topic, count: Int)] = []
      var total = 0
      var end = 0
      let (words, text) = (TopicWords.index, document.text)
      for place in section.range where place >= end {
        guard let cue = words.longest(in: text, at: place, upTo: section.range.upperBound)
        else { continue }
        if let known = counts.firstIndex(where: { $0.topic == cue.kind }) {
          counts[known].count += 1
        } else {
          counts.append((cue.kind, 1))
        }
        total += 1
        end = cue.end
      }
      let needed = found.isEmpty ? 3 : enough
      for (topic, count) in counts where count * 100 >= total * share && count >= needed { found.insert(topic) }
    }
    return Topic.allCases.filter(found.contains)
  }
}
