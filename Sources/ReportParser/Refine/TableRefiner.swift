/// Numbers in the cells of a table: named by what the row's first cell and the column's head say.
///
/// Only where the number is all that its cell holds; a cell of prose is read as prose.
package enum TableRefiner: Refiner {
  package static func refine(_ draftings: inout Draftings) {
    if draftings.tables.isEmpty { return }
    for number in draftings.drafts.indices {
      guard let place = place(of: draftings.drafts[number], in: draftings) else { continue }
      let contexts = [draftings.tables.label(of: place), draftings.tables.head(of: place)].compactMap { $0 }
        .filter { !$0.isEmpty }
      if contexts.isEmpty { continue }
      let own = draftings.drafts[number]
      draftings.name(number, by: contexts, rule: .table)
      if draftings.drafts[number].metric == nil { draftings.drafts[number] = own }
    }
  }

  /// Whether the head of the draft's column or the year of its row makes its number a comparison: 2023年 in a report on
  /// 2024, 上年, 同比增长.
  static func isComparison(_ draft: FigureDraft, in draftings: Draftings, _ years: EarlierYears) -> Bool {
    guard !draftings.tables.isEmpty, let place = place(of: draft, in: draftings) else { return false }
    if let reported = draftings.year, let year = draftings.tables.year(of: place, in: draftings.text), year < reported {
      return true
    }
    guard let head = draftings.tables.head(of: place), !head.isEmpty else { return false }
    if head.count == 4, let reported = draftings.year, let year = Years.read(draftings.text, head.lowerBound) {
      return year < reported
    }
    return years.first(in: head) != nil || draftings.cues.has(.earlierYear, in: head)
      || draftings.cues.has(.comparison, in: head) || (draft.group == .percent && draftings.cues.has(.change, in: head))
  }

  /// The place of the cell that the draft's number fills, or nil.
  private static func place(of draft: FigureDraft, in draftings: Draftings) -> Tables.Place? {
    draftings.tables.place(filledBy: draft.mention.start..<draft.mention.end)
  }
}
