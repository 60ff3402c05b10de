/// A stretch of the report under one heading, or of one role under none.
///
/// Sections stand in text order and nest: a section spans its subsections.
package struct Section: Sendable, Equatable {
  /// 1 for 一、, 2 for what stands below it, and so on.
  package var level: Int
  /// The number of the heading as written without its punctuation (`一`, `一是`, `1`); nil where there is none.
  package var label: String?
  /// The heading without label and closing punctuation; nil for text under no heading of its own.
  package var heading: String?
  package var role: Role
  /// Topics of an achievement section, in the order of `Topic.allCases`; empty where unclear and in other roles.
  package var topics: [Topic]
  /// The section's place in the document's `text`, from its label to the end of its last subsection.
  package var range: Range<Int>

  package init(
    level: Int, label: String?, heading: String?, role: Role, topics: [Topic] = [], range: Range<Int>
  ) {
    self.level = level
    self.label = label
    self.heading = heading
    self.role = role
    self.topics = topics
    self.range = range
  }
}
