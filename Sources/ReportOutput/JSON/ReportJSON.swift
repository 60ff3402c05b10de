import DocumentText
import ReportAnalysis
import ReportParser

/// Writes a report as the object of the export.
package struct ReportJSON: Sendable {
  /// Whether the decoded text goes with it, which its offsets count in.
  package var includesText: Bool
  /// Whether every object says the version of its fields, as lines that stand alone must.
  package var includesVersion: Bool
  private let findings: FindingJSON

  /// Makes a writer of the objects that stand in a document of many; see the properties for lines that stand alone.
  ///
  /// Messages of findings are in `language`.
  package init(includesText: Bool = false, includesVersion: Bool = false, language: Language = .zh) {
    self.includesText = includesText
    self.includesVersion = includesVersion
    findings = FindingJSON(language: language)
  }

  /// Appends the object of `record`, without a line break.
  package func append(_ record: ReportRecord, to bytes: inout [UInt8]) {
    JSONWriter.append(to: &bytes, capacity: 1 << 15) { json in
      json.object { json in
        if includesVersion { json.member("schemaVersion", Tool.schemaVersion) }
        write(record.source, document: record.report?.document, to: &json)
        write(record.report?.identity ?? Identity(), to: &json)
        write(record.origin, to: &json)
        writeContent(of: record, to: &json)
      }
    }
  }

  private func write(_ source: ReportSource, document: Document?, to json: inout JSONWriter) {
    json.key("source")
    json.object { json in
      json.member("path", source.path)
      if let bytes = source.pathBytes { json.member("pathBytes", word: bytes.hexadecimal) }
      json.member("format", word: document?.source.format.rawValue)
      json.member("encoding", word: document?.source.encoding.rawValue)
      json.member("bytes", source.byteCount)
      json.member("sha256", word: source.digest?.hexadecimal)
      json.member("status", word: source.status.rawValue)
      json.member("message", source.message)
      guard let generated = document?.generated, !generated.isEmpty else { return }
      json.key("generated")
      json.array { json in
        for place in generated {
          json.object { json in
            json.member("start", place.lowerBound)
            json.member("end", place.upperBound)
          }
        }
      }
    }
  }

  private func write(_ identity: Identity, to json: inout JSONWriter) {
    json.member("kind", word: identity.kind.rawValue)
    json.member("title", identity.title)
    json.member("township", identity.township)
    json.member("county", identity.county)
    json.member("documentNumber", identity.documentNumber)
    json.member("year", identity.year)
    json.member("issuedOn", identity.issuedOn)
  }

  private func write(_ origin: IdentityOrigin, to json: inout JSONWriter) {
    json.key("identityFrom")
    json.object { json in
      json.member("township", word: origin.township?.rawValue)
      json.member("county", word: origin.county?.rawValue)
      json.member("year", word: origin.year?.rawValue)
    }
  }

  private func writeContent(of record: ReportRecord, to json: inout JSONWriter) {
    let figures = record.report?.figures ?? []
    write(record.headline, figures: figures, to: &json)
    json.key("sections")
    json.array { json in
      guard let report = record.report else { return }
      let sections = report.sections.span
      for at in sections.indices { write(sections[at], in: report.document, to: &json) }
    }
    json.key("figures")
    json.array { json in
      guard let report = record.report else { return }
      for index in figures.indices { write(figure: index, of: figures, in: report.document, to: &json) }
    }
    json.key("metrics")
    json.object { json in
      for at in record.metrics.indices {
        json.key(word: record.metrics[at].metric.rawValue)
        write(at, of: record.metrics, named: false, figures: figures, to: &json)
      }
    }
    json.key("findings")
    findings.write(record.findings, of: record.report, to: &json)
    if includesText, let document = record.report?.document {
      json.key("text")
      json.value(scalars: document.scalars[...])
    }
  }
}

extension ReportJSON {
  private func write(_ headline: Headline, figures: [Figure], to json: inout JSONWriter) {
    json.key("headline")
    json.object { json in
      json.key("disputes")
      write(headline.disputes, named: true, figures: figures, to: &json)
      json.key("trainingSessions")
      write(headline.trainingSessions, named: false, figures: figures, to: &json)
      json.key("publicityEvents")
      write(headline.publicityEvents, named: false, figures: figures, to: &json)
    }
  }

  private func write(_ rollUp: RollUp?, named: Bool, figures: [Figure], to json: inout JSONWriter) {
    if let rollUp { write(0, of: [rollUp], named: named, figures: figures, to: &json) } else { json.null() }
  }

  /// Writes the roll-up at `at` part by part where it stands, as a figure is written.
  private func write(_ at: Int, of rollUps: [RollUp], named: Bool, figures: [Figure], to json: inout JSONWriter) {
    json.object { json in
      if named { json.member("metric", word: rollUps[at].metric.rawValue) }
      // One part after the other: a quantity that is handed on is copied.
      json.member("value", rollUps[at].quantity?.value)
      if let upper = rollUps[at].quantity?.upper { json.member("upper", upper) }
      json.member(rollUps[at].quantity?.qualifier)
      json.member("unit", rollUps[at].quantity?.unit)
      write(ids: rollUps[at].figures, of: figures, to: &json)
      json.member(rollUps[at].rule)
      if rollUps[at].values.isEmpty { return }
      let values = rollUps[at].values
      json.key("values")
      json.array { json in
        for value in values.indices {
          json.object { json in
            json.member("value", values[value].quantity.value)
            if let upper = values[value].quantity.upper { json.member("upper", upper) }
            json.member(values[value].quantity.qualifier)
            json.member("unit", values[value].quantity.unit)
            json.member("actor", values[value].actor)
            write(ids: values[value].figures, of: figures, to: &json)
          }
        }
      }
    }
  }

  private func write(ids indices: [Int], of figures: [Figure], to json: inout JSONWriter) {
    json.key("figures")
    json.array { json in
      for index in indices where figures.indices.contains(index) { json.value(figure: figures[index].index) }
    }
  }

  private func write(_ section: Section, in document: Document, to json: inout JSONWriter) {
    let place = document.place(of: section.range)
    json.object { json in
      json.member("level", section.level)
      json.member("label", section.label)
      json.member("heading", section.heading)
      json.member(section.role)
      json.key("topics")
      json.array { json in
        for topic in section.topics { json.value(topic.rawValue) }
      }
      json.member("start", place.lowerBound)
      json.member("end", place.upperBound)
    }
  }

  /// Writes the figure at `index`, part by part where it stands: a copy would count half a dozen references.
  private func write(figure index: Int, of figures: [Figure], in document: Document, to json: inout JSONWriter) {
    let place = document.place(of: figures[index].range)
    // Asking the figure itself would copy it.
    let parent = figures[index].metricNumber.flatMap { MetricCatalog.all[$0].addition?.parent }
    json.object { json in
      json.key("id")
      json.value(figure: figures[index].index)
      json.member("metric", word: figures[index].metric?.rawValue)
      json.member("metricParent", word: parent?.rawValue)
      json.member("value", figures[index].quantity.value)
      if let upper = figures[index].quantity.upper { json.member("upper", upper) }
      json.member("unit", figures[index].quantity.unit)
      json.member(figures[index].quantity.qualifier)
      json.key("text")
      json.value(scalars: document.scalars[place.clamped(to: document.scalars.indices)])
      json.member("start", place.lowerBound)
      json.member("end", place.upperBound)
      json.member(figures[index].status)
      json.member("actor", figures[index].actor)
      json.key("partOf")
      if let whole = figures[index].partOf, figures.indices.contains(whole) {
        json.value(figure: figures[whole].index)
      } else {
        json.null()
      }
      json.member("category", figures[index].category)
      json.member(figures[index].role)
    }
  }
}

extension ReportJSON {
  /// What stands before the reports in a document of many.
  package static var head: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("schemaVersion", Tool.schemaVersion)
      json.key("tool")
      json.object { json in
        json.member("name", Tool.name)
        json.member("version", Tool.version)
      }
      json.key("reports")
      json.array { _ in }
    }
    // Everything but the two closing brackets, which `foot` writes behind the reports.
    return Array(json.bytes.dropLast(2))
  }

  /// What stands behind the reports.
  package static var foot: [UInt8] { Array("\n]}\n".utf8) }
}
