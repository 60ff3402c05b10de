import ReportAnalysis
import ReportParser

/// Lines of what metrics were, what they are, and the difference, each below the one before.
struct DiffTable {
  private let language: Language
  /// The columns of the names with what is in front of them.
  private let nameEnd: Int
  private let oldWidth: Int
  private let newWidth: Int

  /// The columns that a difference needs at least.
  private static let leastDifference = 18
  private static let widestValue = 14

  /// A table as wide as `changes` need it to be, and not wider than `width`.
  init(language: Language, changes: [MetricChange], width: Int) {
    self.language = language
    func widest(_ rollUps: [RollUp?]) -> Int {
      min(Self.widestValue, rollUps.map { DisplayWidth.of(Self.value($0, language)) }.max() ?? 0)
    }
    oldWidth = widest(changes.map(\.old))
    newWidth = widest(changes.map(\.new))
    let names = changes.map { Self.indent(of: $0, isHeadline: false) + DisplayWidth.of($0.name(language)) }
    nameEnd = min(names.max() ?? 0, width - oldWidth - newWidth - 8 - Self.leastDifference)
  }

  /// Puts `changes` on `page`, under a heading where there is one.
  func write(_ changes: [MetricChange], to page: inout TextPage, heading: String?) {
    if let heading { page.line(.init("  " + heading, .faint)) }
    for change in changes {
      let indent = Self.indent(of: change, isHeadline: heading == nil)
      let name = TextLayout.spaces(indent) + TextLayout.fitted(change.name(language), to: nameEnd - indent)
      let lead =
        TextLayout.padded(name, to: nameEnd + 2) + aligned(change.old, to: oldWidth) + " → "
        + aligned(change.new, to: newWidth) + "  "
      let mark = change.isJump ? language("存疑 ", "doubtful ") : ""
      page.paragraph(
        mark + change.differenceText(language), indent: DisplayWidth.of(lead), lead: .init(lead, .plain),
        emphasis: change.isJump ? .mark : change.kind == .unchanged ? .faint : .plain)
      for (number, rollUp) in [change.old, change.new].enumerated() {
        guard let rollUp, rollUp.quantity == nil else { continue }
        let side = number == 0 ? language("前：", "earlier: ") : language("后：", "later: ")
        page.paragraph(side + values(rollUp), indent: nameEnd + 2, emphasis: .faint)
      }
    }
  }

  /// The one value, `–` where nothing is stated, `†` with how many there are where there are several.
  func value(_ rollUp: RollUp?) -> String { Self.value(rollUp, language) }

  private static func value(_ rollUp: RollUp?, _ language: Language) -> String {
    guard let rollUp else { return "–" }
    return rollUp.quantity?.text(language) ?? "†"
      + language("\(rollUp.values.count)个值", "\(rollUp.values.count) values")
  }

  private func aligned(_ rollUp: RollUp?, to width: Int) -> String {
    TextLayout.aligned(TextLayout.fitted(value(rollUp), to: width), to: width)
  }

  private func values(_ rollUp: RollUp) -> String {
    rollUp.values.map { ($0.actor.map { $0 + " " } ?? "") + $0.quantity.text(language) }
      .joined(separator: language("、", ", "))
  }

  /// Parts and other bodies stand further in than the metric that they are of.
  private static func indent(of change: MetricChange, isHeadline: Bool) -> Int {
    if isHeadline { return 2 }
    return change.scope.actor == nil && change.scope.category == nil ? 4 : 6
  }
}
