package import ReportAnalysis
import ReportParser

/// The sheets of a comparison: a row a report, a row a report and subject, what was left out, and what they mean.
package enum ComparisonSheets {
  /// The whole workbook.
  package static func workbook(_ comparison: Comparison, _ language: Language) -> Workbook {
    let schemas: [SheetSchema] = [.compared, .comparison, .problems, .codebook]
    var workbook = Workbook(schemas.map { SheetLayout($0, language) }, language)
    appendSummary(comparison, to: &workbook, language)
    for year in comparison.years {
      for row in year.headline + year.rows {
        for (digest, cell) in zip(year.reports, row.cells) {
          for cells in rows(digest, cell, row, year.year, language) { workbook.append(cells, to: 1) }
        }
      }
      for paths in year.doubles {
        let problem = language(
          "同一乡镇同一年度有 \(paths.count) 份报告，各列各的", "one of \(paths.count) reports of one township and year, not merged")
        for path in paths { workbook.append([.text(path), .text(problem)], to: 2) }
      }
      if year.unshownCount > 0 {
        let problem = language(
          "\(year.unshownCount) 份不列出，名次和中位数仍含在内", "\(year.unshownCount) more are counted but not shown")
        workbook.append([.empty, .text(problem)], to: 2)
      }
    }
    for omission in comparison.omissions {
      workbook.append([.text(omission.path), .text(omission.reason.label(language))], to: 2)
    }
    workbook.appendCodebook(to: 3, language)
    return workbook
  }

  private static func appendSummary(_ comparison: Comparison, to workbook: inout Workbook, _ language: Language) {
    var lines: [(facts: [SheetCell], values: [MetricID: Quantity])] = []
    for year in comparison.years {
      for (number, digest) in year.reports.enumerated() {
        var values: [MetricID: Quantity] = [:]
        for row in year.rows {
          if let metric = row.subject.metric { values[metric.id] = row.cells[number].rollUp?.quantity }
        }
        let facts =
          [SheetCell(year.year), SheetCell(digest.identity.county), SheetCell(digest.identity.township)]
          + year.headline.map { SheetCell($0.cells[number].rollUp?.quantity) } + [SheetCell(digest.path)]
        lines.append((facts, values))
      }
    }
    let panel = MetricPanel(lines.map(\.values), language)
    workbook.setLayout(SheetLayout(.compared, language, and: panel.columns), of: 0)
    for line in lines { workbook.append(line.facts + panel.cells(line.values), to: 0) }
  }

  private static func rows(
    _ digest: ReportDigest, _ cell: ComparisonCell, _ row: ComparisonRow, _ year: Int?, _ language: Language
  ) -> [[SheetCell]] {
    let one = cell.rollUp?.quantity.map { RollUp.Value(quantity: $0, figures: []) }
    let values = one.map { [$0] } ?? cell.rollUp?.values ?? []
    let family = row.subject.metric?.family.label(language) ?? language("人人要问的三项", "headline")
    return (values.isEmpty ? [nil] : values.map(Optional.some)).map { value in
      let quantity = value?.quantity
      return [
        SheetCell(year), SheetCell(digest.identity.county), SheetCell(digest.identity.township), .text(family),
        .text(row.subject.label(language)), .text(cell.state.label(language)), SheetCell(quantity),
        SheetCell(quantity?.upper, unit: quantity?.unit), SheetCell(quantity?.unit),
        SheetCell(quantity?.qualifier.label(language)), SheetCell(cell.rank?.best), SheetCell(cell.rank?.worst),
        .integer(row.rankedCount), SheetCell(row.median), SheetCell(row.total), SheetCell(cell.score),
        SheetCell(value?.actor), SheetCell(cell.rollUp?.rule.label(language)), .text(digest.path),
        .text(row.subject.name), SheetCell(cell.rollUp?.metric.rawValue),
      ]
    }
  }
}
