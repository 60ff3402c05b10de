/// How text for people is to look: its language, its colours, and the columns that it may take.
package struct TextStyle: Sendable {
  /// The language of everything that is not quoted.
  package let language: Language
  /// Whether the text may hold escape sequences for colour.
  package let isColored: Bool
  /// The columns that a line may take.
  package let width: Int

  /// The columns where nobody says how many there are.
  package static let usualWidth = 80
  /// Below the least, tables have no room; above the most, an eye loses the line.
  package static let widths = 40...200

  /// A style; a width outside of `widths` becomes the nearest in it.
  package init(language: Language, isColored: Bool = false, width: Int = usualWidth) {
    self.language = language
    self.isColored = isColored
    self.width = min(max(width, Self.widths.lowerBound), Self.widths.upperBound)
  }
}
