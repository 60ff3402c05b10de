package import ReportAnalysis
import ReportParser

/// The codebook: every column, every metric and every word of a fixed list, with what it means.
package enum CodebookTable {
  /// A row of the codebook.
  package struct Entry: Sendable {
    /// What the entry is.
    package enum Part: Sendable, CaseIterable {
      case column
      case metric
      case code
    }

    package let part: Part
    /// The tables that have the column, `metrics`, or the column that a word stands in.
    package let table: String
    /// The name in CSV and JSON.
    package let key: String
    package let name: Wording
    /// What a column holds, how the values of a metric relate, or `value` for a word.
    package let kind: String
    /// What it is counted in; empty where that is said elsewhere.
    package let unit: Wording
    package let definition: Wording
    /// The member of the export's JSON; empty where there is none.
    package let json: String
    /// The first version of the program that has it.
    package let since: String
  }

  /// Columns first, then metrics, then words.
  package static var entries: [Entry] { columns + metricEntries + codes }

  private static var columns: [Entry] {
    var order: [TableColumn] = []
    var tables: [String: [String]] = [:]
    for table in OutputTable.allCases {
      for column in table.columns {
        let identity = identity(of: column)
        if tables[identity] == nil { order.append(column) }
        if !(tables[identity]?.contains(table.rawValue) ?? false) {
          tables[identity, default: []].append(table.rawValue)
        }
      }
    }
    return order.map { column in
      Entry(
        part: .column, table: (tables[identity(of: column)] ?? []).joined(separator: " "), key: column.key,
        name: column.name, kind: column.kind.rawValue, unit: column.unit ?? Wording("", ""),
        definition: column.definition, json: column.json ?? "", since: column.since)
    }
  }

  /// Two tables may have columns of one name that mean different things.
  private static func identity(of column: TableColumn) -> String { column.key + "\n" + column.definition.en }

  private static var metricEntries: [Entry] {
    MetricCatalog.all.map { metric in
      let definition = MetricDefinition.of(metric.id)
      return Entry(
        part: .metric, table: "metrics", key: metric.id.rawValue, name: Wording("\(metric.zh)", "\(metric.en)"),
        kind: metric.kind.rawValue, unit: Wording(both: metric.units),
        definition: Wording("\(definition?.zh ?? metric.zh)", "\(definition?.en ?? metric.en)"),
        json: "metrics.\(metric.id.rawValue).value", since: definition?.since ?? Tool.version)
    }
  }

  private static var codes: [Entry] {
    CodeList.all.flatMap { list in
      list.codes.map { code in
        Entry(
          part: .code, table: list.table, key: code.key, name: code.name, kind: "value", unit: Wording("", ""),
          definition: code.definition, json: "", since: "0.1.0")
      }
    }
  }

  /// The columns of the codebook itself.
  static let headings: [TableColumn] = [
    TableColumn(
      "table", "所在", "where", .text, 26,
      Wording(
        "有这一列的表；指标为 metrics；代码为所在的列，几张表的列同名而意思不同的，前面加表名",
        "The tables that have the column; metrics; or the column of a word, with its table where columns of one name differ"
      )),
    TableColumn("key", "代码", "key", .text, 28, Wording("CSV 和 JSON 里的名称", "The name in CSV and JSON")),
    TableColumn("zh", "中文名", "Chinese", .text, 22, Wording("中文名", "The name in Chinese")),
    TableColumn("en", "英文名", "English", .text, 28, Wording("英文名", "The name in English")),
    TableColumn(
      "kind", "种类", "kind", .code, 10,
      Wording("列的类型，或指标的性质", "What a column holds, or how the values of a metric relate")),
    TableColumn("unit", "单位", "unit", .text, 18, Wording("计量单位", "What it is counted in")),
    TableColumn(
      "definition_zh", "中文说明", "definition in Chinese", .text, 60, wrapped: true,
      Wording("中文说明", "The definition in Chinese")),
    TableColumn(
      "definition_en", "英文说明", "definition in English", .text, 60, wrapped: true,
      Wording("英文说明", "The definition in English")),
    TableColumn(
      "json", "JSON 字段", "JSON member", .text, 30, Wording("导出 JSON 里的同一字段", "The member of the export's JSON")),
    TableColumn("since", "起始版本", "since", .text, 9, Wording("从哪个版本起有", "The first version that has it")),
  ]
}
