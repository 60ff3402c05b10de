/// What was found in a word processor's document that a reader of its text has to know.
struct WordRemarks: Equatable {
  /// Insertions that nobody accepted.
  var inserted = 0
  /// Deletions that nobody accepted.
  var deleted = 0
  /// Stretches of hidden text.
  var hidden = 0
  /// Whether there was a table of contents.
  var hasContents = false
  /// Paragraphs whose automatic number is not in the text.
  var unnumbered = 0

  /// Documents that are to be put in.
  var insertedDocuments = 0
  private var omissions: [Omission.Kind: Int] = [:]

  private var lastIsHidden = false
  private var lastIsDeleted = false
  private var lastIsInserted = false

  /// Takes in what the next character is; stretches are counted, however many runs they are cut into.
  mutating func count(isHidden: Bool, isDeleted: Bool, isInserted: Bool) {
    if isHidden, !lastIsHidden { hidden += 1 }
    if isDeleted, !lastIsDeleted { deleted += 1 }
    if isInserted, !lastIsInserted { inserted += 1 }
    (lastIsHidden, lastIsDeleted, lastIsInserted) = (isHidden, isDeleted, isInserted)
  }

  /// Counts one thing more that was left out.
  mutating func leaveOut(_ kind: Omission.Kind) { omissions[kind, default: 0] += 1 }

  /// Counts an element that was left out.
  mutating func leaveOut(_ element: WordElement) {
    switch element {
    case .altChunk: insertedDocuments += 1
    case .object: leaveOut(Omission.Kind.object)
    case .relIds, .chart: leaveOut(.diagram)
    case .commentReference: leaveOut(.comment)
    default: leaveOut(.picture)
    }
  }

  /// The same as notes.
  var notes: [ReadingNote] {
    var notes: [ReadingNote] = []
    if inserted + deleted > 0 { notes.append(.openRevisions(inserted: inserted, deleted: deleted)) }
    if hidden > 0 { notes.append(.hiddenText(hidden)) }
    if hasContents { notes.append(.contentsLeftOut) }
    if unnumbered > 0 { notes.append(.numberingLeftOut(paragraphs: unnumbered)) }
    if insertedDocuments > 0 { notes.append(.insertedDocumentsLeftOut(insertedDocuments)) }
    let omitted = Omission.Kind.allCases.compactMap { kind in omissions[kind].map { Omission(kind, $0) } }
    if !omitted.isEmpty { notes.append(.leftOut(omitted)) }
    return notes
  }
}
