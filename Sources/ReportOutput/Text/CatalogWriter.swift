package import ReportParser

/// Writes the catalogue of metrics.
package struct CatalogWriter: Sendable {
  private let metrics: [Metric]

  /// Makes a writer of `metrics`, which stand by family.
  package init(_ metrics: [Metric] = MetricCatalog.all) {
    self.metrics = metrics
  }

  /// The catalogue by family, for people.
  package func text(_ style: TextStyle) -> [UInt8] {
    let language = style.language
    var page = TextPage(style)
    let keyWidth = metrics.map { DisplayWidth.of($0.id.rawValue) }.max() ?? 0
    var family: Metric.Family?
    for metric in metrics {
      if metric.family != family {
        if family != nil { page.line() }
        family = metric.family
        page.line(.init("\(metric.family.label(language)) (\(metric.family.rawValue))", .strong))
      }
      let name = language(metric.zh, metric.en) + language("（\(metric.units)）", " (\(metric.units))")
      page.paragraph(name, indent: keyWidth + 4, lead: .init("  " + metric.id.rawValue, .plain))
    }
    return page.bytes
  }

  /// The catalogue as one JSON object.
  package func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("schemaVersion", Tool.schemaVersion)
      json.key("metrics")
      json.array { json in
        for metric in metrics { write(metric, to: &json) }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ metric: Metric, to json: inout JSONWriter) {
    json.object { json in
      json.member("key", metric.id.rawValue)
      json.member("family", metric.family.rawValue)
      json.member("zh", metric.zh)
      json.member("en", metric.en)
      json.member("kind", metric.kind.rawValue)
      json.key("units")
      json.array { json in
        for unit in metric.units.split(separator: " ") { json.value(String(unit)) }
      }
      json.member("counts", metric.counts)
    }
  }

  /// The catalogue as CSV, a row a metric.
  package func csv() -> [UInt8] {
    var bytes: [UInt8] = []
    CSVWriter.appendRow(to: &bytes) { row in
      for name in ["key", "family", "zh", "en", "kind", "units", "counts"] { row.plain(name) }
    }
    for metric in metrics {
      CSVWriter.appendRow(to: &bytes) { row in
        row.plain(metric.id.rawValue)
        row.plain(metric.family.rawValue)
        row.text(metric.zh)
        row.text(metric.en)
        row.plain(metric.kind.rawValue)
        row.text(metric.units)
        row.text(metric.counts)
      }
    }
    return bytes
  }
}
