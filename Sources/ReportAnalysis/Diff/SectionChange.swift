package import DocumentText

/// A section that only one of two reports has, or that goes by another heading in the later one.
package struct SectionChange: Sendable, Equatable {
  /// What became of the section; the raw value is the `kind` of the output.
  package enum Kind: String, Sendable, CaseIterable {
    case added
    case removed
    case renamed
  }

  /// A heading at its place.
  package struct Heading: Sendable, Equatable {
    /// The heading without label and closing punctuation.
    package let text: String
    /// Where the section begins, as editors show it.
    package let position: TextPosition

    package init(text: String, position: TextPosition) {
      self.text = text
      self.position = position
    }
  }

  package let kind: Kind
  /// The heading in the earlier report; nil for a section that was added.
  package let old: Heading?
  /// The heading in the later report; nil for a section that was removed.
  package let new: Heading?

  package init(kind: Kind, old: Heading?, new: Heading?) {
    self.kind = kind
    self.old = old
    self.new = new
  }
}
