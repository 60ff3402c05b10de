package import ReportAnalysis
import ReportParser

/// Writes townships side by side for people, the headline first.
package struct ComparisonText: Sendable {
  private let language: Language
  private let isColored: Bool

  /// Up to that many townships stand beside one another; more stand below one another, with metrics beside them.
  private static let mostColumns = 5
  private static let missing = "–"

  /// Makes a writer of comparisons.
  package init(language: Language, isColored: Bool) {
    self.language = language
    self.isColored = isColored
  }

  /// The whole comparison.
  package func bytes(_ comparison: Comparison) -> [UInt8] {
    var page = TextPage(isColored: isColored)
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
    page.paragraph(
      language(
        "括号内为名次，从大到小；– 未报，不是零；526+ 即余、多、以上；* 悬殊；† 不合并；‡ 口径不同",
        "(rank) from large to small; – not stated, which is not zero; 526+ at least; * outlier; † several values; "
          + "‡ another scope"),
      emphasis: .faint)
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

  private func write(_ groups: [(String?, [ComparisonRow])], _ names: [String], to page: inout TextPage) {
    names.count > Self.mostColumns ? writeDown(groups, names, to: &page) : writeAcross(groups, names, to: &page)
  }

  /// Metrics below one another, townships beside one another.
  private func writeAcross(_ groups: [(String?, [ComparisonRow])], _ names: [String], to page: inout TextPage) {
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
        heading: name, cells: rows.map { row in row.map { cell($0.cells[number], in: $0, withUnit: true) } ?? "" })
    }
    if names.count > 2 {
      columns += summaries.map { summary in
        TextTable.Column(
          heading: summary.0, cells: rows.map { row in row.map { summary.1($0)?.text(language) ?? "" } ?? "" })
      }
    }
    TextTable(labels: labels, headings: headings, columns: columns).write(to: &page, indent: 2)
  }

  /// Townships below one another, the metrics of a family beside one another.
  private func writeDown(_ groups: [(String?, [ComparisonRow])], _ names: [String], to page: inout TextPage) {
    for (number, (heading, rows)) in groups.enumerated() {
      if number > 0 { page.line() }
      if let heading { page.line(.init("  " + heading, .faint)) }
      let columns = rows.map { row in
        let unit = commonUnit(of: row)
        let values = row.cells.map { cell($0, in: row, withUnit: unit == nil) }
        let ends = summaries.map { $0.1(row).map { unit == nil ? $0.text(language) : $0.number(language) } ?? "" }
        return TextTable.Column(
          heading: row.label(language) + (unit.map { language("（\($0)）", " (\($0))") } ?? ""), cells: values + ends)
      }
      TextTable(labels: names + summaries.map(\.0), columns: columns).write(to: &page, indent: 2)
    }
  }

  private var summaries: [(String, (ComparisonRow) -> Quantity?)] {
    [(language("中位数", "median"), { $0.median }), (language("合计", "total"), { $0.total })]
  }

  /// The unit of every value of `row`, or nil where they differ; a zero in words has any.
  private func commonUnit(of row: ComparisonRow) -> String? {
    let quantities = row.cells.flatMap { cell in
      (cell.rollUp?.quantity).map { [$0] } ?? cell.rollUp?.values.map(\.quantity) ?? []
    }
    let units = Set(quantities.filter { $0.value != .zero || $0.unit != nil }.map { $0.unit ?? "" })
    return units.count == 1 ? units.first.flatMap { $0.isEmpty ? nil : $0 } : nil
  }

  private func cell(_ cell: ComparisonCell, in row: ComparisonRow, withUnit: Bool) -> String {
    guard let rollUp = cell.rollUp else { return Self.missing }
    guard let quantity = rollUp.quantity else {
      let values = rollUp.values.map { $0.quantity.number(language) }.joined(separator: language("、", ", "))
      return DisplayWidth.of(values) <= 10
        ? "†" + values : "†" + language("\(rollUp.values.count)个值", "\(rollUp.values.count) values")
    }
    let value = withUnit ? quantity.text(language) : quantity.number(language)
    guard let rank = cell.rank else { return "‡" + quantity.text(language) }
    let mark = cell.isOutlier ? "*" : ""
    guard row.rankedCount > 1 else { return mark + value }
    let place = rank.best == rank.worst ? "\(rank.best)" : "\(rank.best)-\(rank.worst)"
    return mark + value + " (\(place))"
  }
}
