import ReportAnalysis
import ReportParser

/// A metric of one year as bars from zero, largest first, in a table that says the same in numbers.
struct BarChart {
  let content: PageContent
  let links: PageLinks
  let row: ComparisonRow
  let year: Comparison.Year
  /// What a bar of full length stands for.
  let scale: Double

  private struct Entry {
    let report: Int
    let cell: ComparisonCell
  }

  private var entries: [Entry] {
    zip(year.reports, row.cells).map { Entry(report: PageContent.number(of: $0), cell: $1) }
  }

  /// Writes the chart with what stands apart from it.
  func write(to html: inout HTMLWriter) {
    let ranked = entries.filter { $0.cell.rank != nil }.enumerated().sorted { one, other in
      let (left, right) = (one.element.cell.rollUp?.quantity?.value, other.element.cell.rollUp?.quantity?.value)
      guard let left, let right, left != right else { return one.offset < other.offset }
      return left > right
    }.map(\.element)
    html.element("div", .classes("chart")) { html in
      if !ranked.isEmpty {
        html.element("table", .classes("bars")) { html in
          html.element("caption") { $0.year(year.year) }
          writeHead(to: &html)
          html.element("tbody") { html in
            for entry in ranked { write(entry, to: &html) }
          }
          writeFoot(to: &html)
        }
      } else {
        html.element("p", .classes("caption")) { $0.year(year.year) }
      }
      writeApart(to: &html)
    }
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.element("thead", .classes("vh")) { html in
      html.element("tr") { html in
        for (zh, en) in [("名次", "Rank"), ("乡镇", "Township"), ("长短", "Bar"), ("数值", "Value")] {
          html.element("th", Attribute("scope", "col"), zh: zh, en: en)
        }
      }
    }
  }

  private func write(_ entry: Entry, to html: inout HTMLWriter) {
    guard let rollUp = entry.cell.rollUp, let quantity = rollUp.quantity, let rank = entry.cell.rank else { return }
    html.element("tr", .id(.cell(row.subject, entry.report))) { html in
      html.element(
        "td", .classes("rank"), text: rank.best == rank.worst ? "\(rank.best)" : "\(rank.best)–\(rank.worst)")
      html.element("th", Attribute("scope", "row")) { html in
        html.link(links.href(.report(entry.report))) { $0.text(content.names[entry.report]) }
      }
      html.element("td", .classes("bar")) { html in writeBar(quantity, to: &html) }
      html.element("td", .classes("num")) { html in
        if entry.cell.isOutlier {
          html.element("span", .classes("outlier")) { html in
            html.text("*")
            html.element("span", .classes("vh"), zh: "悬殊", en: "outlier")
          }
        }
        html.link(links.href(.figure(entry.report, rollUp.figures.first ?? 0))) { html in
          html.say { quantity.groupedText($0) }
        }
      }
    }
  }

  private func writeBar(_ quantity: Quantity, to html: inout HTMLWriter) {
    let reach = Self.reach(of: quantity)
    html.element("svg", Attribute("aria-hidden", "true")) { html in
      if reach.upper > reach.lower {
        html.element(
          "rect", .classes("doubt"), Attribute("width", percent(reach.upper)), Attribute("height", "100%")
        ) { _ in }
      }
      html.element("rect", Attribute("width", percent(reach.lower)), Attribute("height", "100%")) { _ in }
      if let median = row.median, row.rankedCount > 2 {
        let place = percent(median.value.approximation)
        html.element(
          "line", .classes("median"), Attribute("x1", place), Attribute("x2", place), Attribute("y1", "0"),
          Attribute("y2", "100%")
        ) { _ in }
      }
    }
  }

  /// The median's name under its line.
  private func writeFoot(to html: inout HTMLWriter) {
    guard let median = row.median, row.rankedCount > 2 else { return }
    let isRight = scale > 0 && median.value.approximation / scale > 0.5
    html.element("tfoot") { html in
      html.element("tr") { html in
        html.element("td", .classes("rank")) { _ in }
        html.element("th", Attribute("scope", "row")) { html in
          html.element("span", .classes("vh"), zh: "中位数", en: "Median")
        }
        html.element("td", .classes("bar")) { html in
          html.element("svg", Attribute("aria-hidden", "true")) { html in
            let place = percent(median.value.approximation)
            html.element(
              "line", .classes("median"), Attribute("x1", place), Attribute("x2", place), Attribute("y1", "0"),
              Attribute("y2", "100%")
            ) { _ in }
            for language in Language.allCases {
              html.element(
                "text", Attribute("lang", language.rawValue), Attribute("x", place), Attribute("y", "75%"),
                Attribute("dx", isRight ? "-5" : "5"), Attribute("text-anchor", isRight ? "end" : "start"),
                text: language("中位数", "median"))
            }
          }
        }
        html.element("td", .classes("num")) { html in html.say { median.groupedText($0) } }
      }
    }
  }

  /// A number as a share of the scale; CSS needs no more than a hundredth of a percent.
  private func percent(_ number: Double) -> String {
    guard scale > 0, number > 0 else { return "0%" }
    let hundredths = Int((min(1, number / scale) * 10000).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }

  /// What a quantity surely reaches to, and what 余, 近 and 约 leave open.
  static func reach(of quantity: Quantity) -> (lower: Double, upper: Double) {
    let interval = ValueInterval.usual(quantity)
    let lower = max(0, interval.lower.approximation)
    return (lower, max(lower, interval.upper?.approximation ?? lower))
  }
}

/// What stands apart from the bars: values that are not ranked, and townships that state nothing.
extension BarChart {
  fileprivate func writeApart(to html: inout HTMLWriter) {
    let unranked = entries.filter { $0.cell.rollUp != nil && $0.cell.rank == nil }
    let missing = entries.filter { $0.cell.rollUp == nil }
    guard !unranked.isEmpty || !missing.isEmpty else { return }
    html.element("dl", .classes("apart")) { html in
      if !unranked.isEmpty {
        html.element("dt", zh: "不排名", en: "Not ranked")
        for entry in unranked {
          html.element("dd", .id(.cell(row.subject, entry.report))) { html in writeUnranked(entry, to: &html) }
        }
      }
      if !missing.isEmpty {
        html.element("dt", zh: "未报（\(missing.count)）", en: "Not stated (\(missing.count))")
        html.element("dd") { html in
          for (position, entry) in missing.enumerated() {
            if position > 0 { html.say("、", ", ") }
            html.element("bdi", text: content.names[entry.report])
          }
        }
      }
    }
  }

  private func writeUnranked(_ entry: Entry, to html: inout HTMLWriter) {
    html.link(links.href(.report(entry.report))) { $0.text(content.names[entry.report]) }
    html.say("：", ": ")
    guard let rollUp = entry.cell.rollUp else { return }
    html.values(rollUp, of: entry.report, links)
    let reason: (Language) -> String = { language in
      guard entry.cell.isOfOtherScope else { return rollUp.rule.label(language) }
      let name = ComparisonSubject.headline.contains(row.subject) ? MetricCatalog.metric(rollUp.metric) : nil
      return name.map { language($0.zh, $0.en) } ?? language("单位或口径不同", "another unit or scope")
    }
    html.element("span", .classes("faint")) { html in html.say { $0("（", " (") + reason($0) + $0("）", ")") } }
  }
}
