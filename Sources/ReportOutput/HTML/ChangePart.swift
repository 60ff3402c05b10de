import ReportAnalysis
import ReportParser

/// What became of one metric from one year to the next: a picture of slopes, and the same as a table.
struct ChangePart {
  let content: PageContent
  let links: PageLinks
  let subject: ComparisonSubject
  let step: PageContent.Step

  private struct Entry {
    let row: PageContent.Row
    let change: MetricChange
  }

  private var entries: [Entry] {
    step.rows.compactMap { row in row.changes[subject].map { Entry(row: row, change: $0) } }
  }

  /// Writes picture and table; nothing where no township states the metric in either year.
  func write(to html: inout HTMLWriter) {
    let entries = entries
    guard !entries.isEmpty else { return }
    let id = PageAddress.subject(subject).id + "-\(step.oldYear)-\(step.newYear)"
    html.element("div", .classes("change")) { html in
      html.element(
        "h4", Attribute("id", id), zh: "\(step.oldYear)年到\(step.newYear)年的变化",
        en: "Changes from \(step.oldYear) to \(step.newYear)")
      html.element("div", .classes("pair")) { html in
        let lines = entries.compactMap(line)
        if lines.count > 1 {
          SlopeChart(lines: lines, oldYear: step.oldYear, newYear: step.newYear).write(to: &html)
        }
        html.scroller(labelledBy: id) { html in writeTable(sorted(entries), to: &html) }
      }
    }
  }

  private func line(_ entry: Entry) -> SlopeChart.Line? {
    guard entry.change.difference != nil, let old = entry.change.old?.quantity, let new = entry.change.new?.quantity
    else { return nil }
    return SlopeChart.Line(
      name: content.names[entry.row.new], old: old, new: new, kind: entry.change.kind)
  }

  /// The largest increase first; what has no difference last, in the order of the inputs.
  private func sorted(_ entries: [Entry]) -> [Entry] {
    entries.enumerated().sorted { one, other in
      switch (one.element.change.difference?.lower, other.element.change.difference?.lower) {
      case (let left?, let right?) where left != right: left > right
      case (.some, nil): true
      case (nil, .some): false
      default: one.offset < other.offset
      }
    }.map(\.element)
  }

  private func writeTable(_ entries: [Entry], to html: inout HTMLWriter) {
    html.element("table", .classes("list")) { html in
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("th", Attribute("scope", "col"), zh: "乡镇", en: "Township")
          html.element("th", Attribute("scope", "col"), .classes("num")) { $0.year(step.oldYear) }
          html.element("th", Attribute("scope", "col"), .classes("num")) { $0.year(step.newYear) }
          html.element("th", Attribute("scope", "col"), .classes("num"), zh: "增减", en: "Change")
        }
      }
      html.element("tbody") { html in
        for entry in entries { write(entry, to: &html) }
      }
    }
  }

  private func write(_ entry: Entry, to html: inout HTMLWriter) {
    html.element("tr") { html in
      html.element("th", Attribute("scope", "row")) { html in
        html.link(links.href(.report(entry.row.new))) { $0.text(content.names[entry.row.new]) }
      }
      for (rollUp, report) in [(entry.change.old, entry.row.old), (entry.change.new, entry.row.new)] {
        html.element("td", .classes("num")) { html in
          guard let rollUp else { return html.element("span", .classes("faint"), zh: "未报", en: "not stated") }
          html.values(rollUp, of: report, links)
        }
      }
      html.element("td", .classes("num \(entry.change.direction)")) { html in
        html.say { entry.change.groupedDifference($0) }
        if entry.change.isJump {
          html.element("strong", .classes("missing"), zh: " 十倍以上", en: " tenfold")
        }
      }
    }
  }
}

extension MetricChange {
  /// The class by which a change is coloured; its sign says the same.
  var direction: String {
    switch kind {
    case .increased: "up"
    case .decreased: "down"
    default: "same"
    }
  }

  /// The difference with its sign and a comma between thousands: `+1,200份（+9.1%）`.
  func groupedDifference(_ language: Language) -> String {
    guard let difference, kind != .unchanged else { return kind.label(language) }
    let isRate = scope.subject.metric?.kind == .rate
    let unit = isRate ? language("个百分点", " points") : new?.quantity?.unit ?? old?.quantity?.unit ?? ""
    let share = percentage.map { language("（\(Self.signed($0))%）", " (\(Self.signed($0))%)") } ?? ""
    return Self.signed(difference) + unit + share + (kind == .withinQualifiers ? language(" 难定", " open") : "")
  }

  private static func signed(_ interval: ValueInterval) -> String {
    func signed(_ number: DecimalNumber) -> String {
      let digits = number.grouped
      return number > .zero ? "+" + digits : digits.replacing("-", with: "−")
    }
    guard let upper = interval.upper, upper != interval.lower else { return signed(interval.lower) }
    return signed(interval.lower) + "～" + signed(upper)
  }
}
