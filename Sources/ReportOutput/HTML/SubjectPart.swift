import ReportAnalysis
import ReportParser

/// One metric across the townships: bars for every year, what became of it, and who does not state it.
struct SubjectPart {
  let content: PageContent
  let links: PageLinks
  let subject: ComparisonSubject

  /// Writes the part.
  func write(to html: inout HTMLWriter) {
    let heading = PageAddress.subject(subject).id + "-h"
    html.element(
      "section", .id(.subject(subject)), .classes("subject"), Attribute("aria-labelledby", heading)
    ) { html in
      html.element("h3", Attribute("id", heading)) { html in
        html.say { subject.label($0) }
        if let metric = subject.metric { html.element("code", text: metric.id.rawValue) }
      }
      html.element("p", .classes("hint")) { writeDefinition(to: &$0) }
      html.element("div", .classes("years")) { html in
        for year in content.comparison.years {
          guard let row = (year.headline + year.rows).first(where: { $0.subject == subject }) else { continue }
          BarChart(content: content, links: links, row: row, year: year, scale: scale).write(to: &html)
        }
      }
      for step in content.steps {
        ChangePart(content: content, links: links, subject: subject, step: step).write(to: &html)
      }
    }
  }

  private func writeDefinition(to html: inout HTMLWriter) {
    guard let metric = subject.metric else {
      let wording: (String, String) =
        switch subject {
        case .disputes:
          ("化解、调处、排查三项中报告最先写明的一项。", "The first of disputes resolved, handled and found that a report gives.")
        case .trainingSessions: ("各类培训场次之和。", "The training sessions of all audiences added up.")
        default: ("普法宣传活动；讲座不计入。", "Publicity events; lectures are not added.")
        }
      return html.say(wording.0, wording.1)
    }
    let units = metric.units.split(separator: " ").joined(separator: "、")
    html.say { metric.family.label($0) + " · " + metric.kind.label($0) + $0(" · 单位：", " · units: ") + units }
  }

  /// The largest value of all years, which every chart of the metric reaches to.
  private var scale: Double {
    let rows = content.comparison.years.compactMap { year in
      (year.headline + year.rows).first { $0.subject == subject }
    }
    let tops = rows.flatMap(\.cells).compactMap { cell in
      cell.rank == nil ? nil : cell.rollUp?.quantity.map { BarChart.reach(of: $0).upper }
    }
    return tops.max() ?? 0
  }
}
