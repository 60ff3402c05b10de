import ReportAnalysis
import ReportParser

/// What stands below the tables of a year: outliers, values that are not merged, names from outside the text.
struct ComparisonNotes {
  let language: Language
  let year: Comparison.Year
  /// One a report.
  let names: [String]

  private var rows: [ComparisonRow] { year.headline + year.rows }

  /// Puts the notes on `page`.
  func write(to page: inout TextPage) {
    write(language("* 与其他乡镇相差悬殊", "* far from the other townships"), outliers, to: &page)
    write(language("† 几个数值不能合并，不排名", "† several values, neither merged nor ranked"), unmerged, to: &page)
    write(
      language("‡ 单位或所计对象与多数报告不同，不排名", "‡ counted in another unit or scope than most, not ranked"), others, to: &page)
    write(language("乡镇、县区或年度不是报告自己说的", "township, county or year are not from the text"), named, to: &page)
  }

  private func write(_ heading: String, _ lines: [String], to page: inout TextPage) {
    guard !lines.isEmpty else { return }
    page.line()
    page.line(.init("  " + heading, .strong))
    for line in lines { page.paragraph(line, indent: 4) }
  }

  private func lines(_ line: (ComparisonRow, ComparisonCell) -> String?) -> [String] {
    rows.flatMap { row in
      zip(names, row.cells).compactMap { name, cell in
        line(row, cell).map { "\(name) · \(row.label(language))" + language("：", ": ") + $0 }
      }
    }
  }

  private var outliers: [String] {
    lines { row, cell in
      guard cell.isOutlier, let value = cell.rollUp?.quantity, let median = row.median, let score = cell.score else {
        return nil
      }
      return value.text(language)
        + language("，中位数 \(median.text(.zh))，稳健 z 分数 \(score)", "; median \(median.text(.en)), robust z-score \(score)")
    }
  }

  private var unmerged: [String] {
    lines { _, cell in
      guard let rollUp = cell.rollUp, rollUp.quantity == nil else { return nil }
      return rollUp.values.map { ($0.actor.map { $0 + " " } ?? "") + $0.quantity.text(language) }
        .joined(separator: language("、", ", "))
    }
  }

  private var others: [String] {
    lines { row, cell in
      guard cell.isOfOtherScope, let rollUp = cell.rollUp, let value = rollUp.quantity else { return nil }
      let metric = ComparisonSubject.metric(rollUp.metric)
      let isNamed = ComparisonSubject.headline.contains(row.subject)
      return value.text(language) + (isNamed ? language("（\(metric.label(.zh))）", " (\(metric.label(.en)))") : "")
    }
  }

  private var named: [String] {
    zip(names, year.reports).compactMap { name, digest in
      digest.isNamedFromOutside ? "\(name) · \(digest.path)" : nil
    }
  }
}
