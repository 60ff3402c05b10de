/// Things of one kind that a reader left out because they hold no text that it could read.
package struct Omission: Sendable, Equatable {
  /// What they are.
  package enum Kind: Int, Sendable, CaseIterable {
    case picture
    /// Another program's document in the document, such as a sheet.
    case object
    /// Drawings and charts whose words lie elsewhere in the file.
    case diagram
    /// What a reader wrote at the margin.
    case comment
    /// Characters of fonts that have pictures instead of letters.
    case symbol
    /// Lines that stand above or below the text of most pages.
    case runningHead
  }

  /// What they are.
  package let kind: Kind
  /// How many.
  package let count: Int

  package init(_ kind: Kind, _ count: Int) {
    self.kind = kind
    self.count = count
  }
}
