/// The words that tell a part from its siblings.
enum Categories {
  private static let leads = WordIndex("其中 以及 及 和 包括 含 有")
  private static let trailing = UnitSet("为共达各计的“”")

  /// The noun of a part: what stands between the mark before it and its number, or else behind it.
  static func range(of draft: FigureDraft, in text: [UInt16]) -> Range<Int>? {
    var start = draft.place.leftStart
    var end = draft.mention.start
    while let lead = leads.longestMatch(in: text, at: start, upTo: end) { start = lead.end }
    while start < end, trailing.contains(text[end - 1]) { end -= 1 }
    if start < end, end - start <= 24 { return start..<end }
    guard start >= end, draft.mention.end < draft.place.rightEnd else { return nil }
    let right = draft.mention.end..<min(draft.place.rightEnd, draft.mention.end + 24)
    return right
  }
}
