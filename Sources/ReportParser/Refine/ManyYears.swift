/// Flows counted over several years, which are no figures of the reporting year: “十四五”以来累计调解1260件.
///
/// What stands at a date (法律明白人66名) was reached whenever it began, and stays this year's.
enum ManyYears {
  private static let year = Characters.unit("年")
  private static let sinceMarks = UnitSet("以来至—-")

  /// Whether the draft's sentence says, before it, that it counts several years, and nothing says this year again.
  static func cover(_ draft: FigureDraft, in draftings: Draftings, _ years: EarlierYears) -> Bool {
    if draft.group == .percent { return false }
    let reach = max(draft.place.sentence.lowerBound, draft.mention.start - 80)..<draft.mention.start
    guard let end = draftings.cues.last(.manyYears, in: reach)?.end ?? sinceEarlier(draftings.text, years, reach) else {
      return false
    }
    if let metric = draft.metric, MetricCatalog.all[metric].kind == .stock { return false }
    return !draftings.cues.has(.thisYear, in: end..<draft.mention.start)
      && !namesReportingYear(draftings, end..<draft.mention.start)
  }

  /// The end of 2019年以来 or 2020年至2024年 in `range`, where the first year lies before the reporting year; or nil.
  private static func sinceEarlier(_ text: [UInt16], _ years: EarlierYears, _ range: Range<Int>) -> Int? {
    guard let at = years.first(in: range), at + 6 < text.count, sinceMarks.contains(text[at + 5]) else { return nil }
    guard text[at + 5] == 0x4EE5 || text[at + 5] == 0x6765 else {
      // 2020年至2024年: behind the second year.
      return Years.read(text, at + 6) != nil && at + 10 < range.upperBound && text[at + 10] == year ? at + 11 : nil
    }
    // 2019年以来的文件 says which documents, not when it was done.
    let next = at + 7 < text.count ? text[at + 7] : 0
    return text[at + 6] == 0x6765 && behindSince.contains(next) ? at + 7 : nil
  }

  private static let behindSince = UnitSet("，累共")

  /// Whether the reporting year is named in `range`: 2024年调解243件.
  private static func namesReportingYear(_ draftings: Draftings, _ range: Range<Int>) -> Bool {
    guard let stated = draftings.year, range.count > 4 else { return false }
    for at in range.lowerBound..<range.upperBound - 4 where draftings.text[at + 4] == year {
      if Years.read(draftings.text, at) == stated { return true }
    }
    return false
  }
}

/// Bodies of the county as the subject of a clause: 县司法局全年办理法律援助案件420件.
enum OtherSubjects {
  /// Whether a county's body opens the draft's clause and does something there that is not for this place.
  static func isExternal(_ draft: FigureDraft, in draftings: Draftings) -> Bool {
    let cues = draftings.cues
    guard let body = cues.longest(.countyBody, at: draft.place.clauseStart, upTo: draft.mention.start),
      cues.longest(.countyAct, at: body.end, upTo: draft.mention.start) != nil
    else { return false }
    return !cues.has(.forThisPlace, in: body.end..<draft.mention.start)
  }
}
