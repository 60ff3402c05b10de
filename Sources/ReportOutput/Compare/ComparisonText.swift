package import ReportAnalysis
import ReportParser

/// Writes townships side by side for people, the headline first.
package struct ComparisonText: Sendable {
  private let style: TextStyle
  private var language: Language { style.language }
  private static let missing = "–"

  /// Makes a writer of comparisons.
  package init(_ style: TextStyle) {
    self.style = style
  }

  /// The whole comparison.
  package func bytes(_ comparison: Comparison) -> [UInt8] {
    var page = TextPage(style)
    for (number, year) in comparison.years.enumerated() {
      if number > 0 { page.line() }
      write(year, to: &page)
    }
    let omissions = OmissionText(language: language, omissions: comparison.omissions)
    if !comparison.omissions.isEmpty, !comparison.years.isEmpty { page.line() }
    omissions.write(to: &page)
    return page.bytes
  }

  private func write(_ year: Comparison.Year, to page: inout TextPage) {
    let names = ReportNames(year.reports).names
    writeTitle(year, names, to: &page)
    page.line()
    write([(nil, year.headline)], names, to: &page)
    var families: [(Metric.Family, [ComparisonRow])] = []
    for row in year.rows {
      guard let family = row.subject.metric?.family else { continue }
      if families.last?.0 != family { families.append((family, [])) }
      families[families.count - 1].1.append(row)
    }
    if !families.isEmpty {
      page.line()
      write(families.map { ($0.0.label(language), $0.1) }, names, to: &page)
    }
    ComparisonNotes(language: language, year: year, names: names).write(to: &page)
  }

  private func writeTitle(_ year: Comparison.Year, _ names: [String], to page: inout TextPage) {
    let counties = Set(year.reports.compactMap(\.identity.county))
    let count = year.reports.count + year.unshownCount
    let parts: [String?] = [
      year.year.map { language("\($0)年", "\($0)") } ?? language("年度不详", "year unknown"),
      counties.count == 1 ? counties.first : nil, language("\(count) 份报告", "\(count) reports"),
    ]
    page.paragraph(parts.compactMap(\.self).joined(separator: " · "), emphasis: .strong)
    page.list(ComparisonLegend(language: language, year: year).items, separator: language("；", "; "), emphasis: .faint)
    if count == 1 { page.paragraph(language("只有一份报告，没有可比的", "there is one report and nothing to compare it with")) }
    if year.unshownCount > 0 {
      page.paragraph(
        language("另有 \(year.unshownCount) 份不列出，名次和中位数仍含在内", "\(year.unshownCount) more are counted but not shown"))
    }
    for paths in year.doubles {
      page.paragraph(
        language("同一乡镇同一年度有 \(paths.count) 份报告，各列各的：", "\(paths.count) reports of one township and year, not merged: ")
          + paths.joined(separator: language("、", ", ")), emphasis: .mark)
    }
  }

  /// Townships stand beside one another where all of them fit, else below one another with the metrics beside them.
  private func write(_ groups: [(String?, [ComparisonRow])], _ names: [String], to page: inout TextPage) {
    // Of very many townships nobody needs to measure a table.
    if names.count < page.width / 4 {
      let across = tableAcross(groups, names)
      if across.fits(page.width, indent: 2) { return across.write(to: &page, indent: 2) }
    }
    writeDown(groups, names, to: &page)
  }

  /// Metrics below one another, townships beside one another.
  private func tableAcross(_ groups: [(String?, [ComparisonRow])], _ names: [String]) -> TextTable {
    var labels: [String] = []
    var headings: Set<Int> = []
    var rows: [ComparisonRow?] = []
    for (heading, members) in groups {
      if let heading {
        headings.insert(labels.count)
        labels.append(heading)
        rows.append(nil)
      }
      let indent = heading == nil ? "" : "  "
      labels += members.map { indent + $0.label(language) }
      rows += members.map { $0 }
    }
    var columns = names.enumerated().map { number, name in
      TextTable.Column(
        heading: name,
        cells: rows.map { row in row.map { cell($0.cells[number], in: $0, withUnit: true) } ?? .empty })
    }
    if names.count > 2 {
      columns += summaries(of: rows.compactMap(\.self)).map { summary in
        TextTable.Column(heading: summary.0, cells: rows.map { $0.flatMap(summary.1).map { cell($0) } ?? .empty })
      }
    }
    return TextTable(labels: labels, headings: headings, columns: columns)
  }

  /// Townships below one another, the metrics of a family beside one another.
  private func writeDown(_ groups: [(String?, [ComparisonRow])], _ names: [String], to page: inout TextPage) {
    for (number, (heading, rows)) in groups.enumerated() {
      if number > 0 { page.line() }
      if let heading { page.line(.init("  " + heading, .faint)) }
      let summaries = summaries(of: rows)
      let columns = rows.map { row in
        let unit = commonUnit(of: row)
        let values = row.cells.map { cell($0, in: row, withUnit: unit == nil) }
        let ends = summaries.map { $0.1(row).map { cell($0, withUnit: unit == nil) } ?? .empty }
        return TextTable.Column(
          heading: row.label(language), unit: unit.map { language("（\($0)）", " (\($0))") } ?? "", cells: values + ends)
      }
      TextTable(
        labels: names + summaries.map(\.0), summaries: Set(summaries.indices.map { names.count + $0 }), columns: columns
      ).write(to: &page, indent: 2)
    }
  }

  /// What sums up `rows`; rates have no total.
  private func summaries(of rows: [ComparisonRow]) -> [(String, (ComparisonRow) -> Quantity?)] {
    [(language("中位数", "median"), { $0.median }), (language("合计", "total"), { $0.total })]
      .filter { summary in rows.contains { summary.1($0) != nil } }
  }

  /// The unit of every value of `row`, or nil where they differ; a zero in words has any.
  private func commonUnit(of row: ComparisonRow) -> String? {
    let quantities = row.cells.flatMap { cell in
      (cell.rollUp?.quantity).map { [$0] } ?? cell.rollUp?.values.map(\.quantity) ?? []
    }
    let units = Set(quantities.filter { $0.value != .zero || $0.unit != nil }.map { $0.unit ?? "" })
    return units.count == 1 ? units.first.flatMap { $0.isEmpty ? nil : $0 } : nil
  }

  private func cell(_ quantity: Quantity, withUnit: Bool = true) -> TextTable.Cell {
    .init(number: quantity.digits(language), suffix: quantity.plus + (withUnit ? quantity.unit ?? "" : ""))
  }

  private func cell(_ cell: ComparisonCell, in row: ComparisonRow, withUnit: Bool) -> TextTable.Cell {
    guard let rollUp = cell.rollUp else { return .init(number: "–", emphasis: .faint) }
    guard let quantity = rollUp.quantity else {
      let values = rollUp.values.map { $0.quantity.number(language) }.joined(separator: language("、", ", "))
      let isShort = DisplayWidth.of(values) <= 10
      let count = language("\(rollUp.values.count)个值", "\(rollUp.values.count) values")
      return .init(number: "†" + (isShort ? values : count), emphasis: .mark, isFree: true)
    }
    guard let rank = cell.rank else {
      return .init(
        number: "‡" + quantity.digits(language), suffix: quantity.plus + (quantity.unit ?? ""), emphasis: .mark)
    }
    var text = self.cell(quantity, withUnit: withUnit)
    if cell.isOutlier { (text.number, text.emphasis) = ("*" + text.number, .mark) }
    let place = rank.best == rank.worst ? "\(rank.best)" : "\(rank.best)-\(rank.worst)"
    if row.rankedCount > 1 { text.rank = "(\(place))" }
    return text
  }
}
