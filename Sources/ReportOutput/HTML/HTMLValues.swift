import ReportAnalysis
import ReportParser

extension HTMLWriter {
  /// Writes the one value of a roll-up, or all its values, each as a link to the figure that states it.
  mutating func values(_ rollUp: RollUp, of report: Int, _ links: PageLinks) {
    if let quantity = rollUp.quantity {
      return link(links.href(.figure(report, rollUp.figures.first ?? 0)), "n") { html in
        html.say { quantity.groupedText($0) }
      }
    }
    for (position, value) in rollUp.values.prefix(Self.mostValues).enumerated() {
      if position > 0 { say("、", ", ") }
      if let actor = value.actor {
        element("bdi", text: actor)
        raw(" ")
      }
      link(links.href(.figure(report, value.figures.first ?? 0)), "n") { html in
        html.say { value.quantity.groupedText($0) }
      }
    }
    if rollUp.values.count > Self.mostValues {
      say("等 \(rollUp.values.count) 个值", " and more, \(rollUp.values.count) values in all")
    }
  }

  /// Of a list that somebody made endless the beginning is shown; the report's own table has all of it.
  static var mostValues: Int { 20 }
}
