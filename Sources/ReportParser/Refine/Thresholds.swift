/// Numbers that say from when on something applies, or what it weighs.
enum Thresholds {
  private static let most = DecimalNumber(10)
  private static let share = Characters.unit("占")

  /// Whether the number is a threshold of money or of a few persons that the noun behind it has: 5万元以上合同一律审查,
  /// 坚持两名以上执法人员, 90分以上41人; 发放12万元以上 and 培训300人以上 are none.
  static func isThreshold(_ draft: FigureDraft, _ text: [UInt16], _ cues: Cues) -> Bool {
    guard let above = cues.longest(.floor, at: draft.mention.end, upTo: text.count), above.end < text.count,
      Characters.isIdeograph(text[above.end]) || (draft.group == .score && Characters.isDigit(text[above.end]))
    else { return false }
    switch draft.group {
    case .money, .score: return true
    case .person: return draft.mention.value <= most
    default: return false
    }
  }

  /// Whether the number is what something weighs in an assessment: 年终考核占5分.
  static func isWeight(_ draft: FigureDraft, _ text: [UInt16]) -> Bool {
    draft.group == .score && draft.mention.start > 0 && text[draft.mention.start - 1] == share
  }
}
