/// What the build of a clause says of the words around a number.
struct ClauseGrammar {
  static let cues: CueLists = [
    // They lead to the verb of 对…: 对36份合同进行审查.
    (.doneTo, "进行 开展 予以 给予 处以 作出 逐一"),
    // What stands before it are examples of what stands behind: 合同审查、风险研判等专项法律服务8次.
    (.etCetera, "等"),
  ]

  /// What stands before the first number of the clause; empty where a mark stands inside a number before (3，268户).
  let opening: Range<Int>
  /// The stretch behind the number where the verb of 对… stands, or nil.
  let verbBehind: Range<Int>?
  /// Where the examples before 等 end, or nil where 等 does not stand before another noun.
  let examplesEnd: Int?
  /// Where they end if the number itself parts 等 from the noun: 专家论证等5项程序.
  let examplesBeforeNumber: Int?

  private static let towards = Characters.unit("对")
  private static let joined = UnitSet("级待候额于同效次份")
  private static let reach = 60

  /// What the words around `mention` say.
  static func read(
    _ text: [UInt16], _ cues: Cues, _ mention: Mention, _ place: ClauseMap.Surroundings
  ) -> ClauseGrammar {
    let end = min(place.clauseEnd, mention.end + reach)
    let verb = cues.last(.doneTo, in: mention.end..<max(mention.end, end))
    let opening = max(place.clauseStart, place.listStart - reach)..<max(place.clauseStart, place.listStart)
    let examples = cues.last(.etCetera, in: min(place.leftStart, mention.start)..<mention.start)
    return ClauseGrammar(
      opening: opening, verbBehind: verb.flatMap { text[opening].contains(towards) ? $0.start..<end : nil },
      examplesEnd: examples.flatMap { mention.start - $0.end >= 2 && !joined.contains(text[$0.end]) ? $0.start : nil },
      examplesBeforeNumber: examples.flatMap { $0.end == mention.start ? $0.start : nil })
  }
}
