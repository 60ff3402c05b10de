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
      let sections = report.sections
      for at in sections.indices { write(at, of: sections, in: report.document, to: &json) }
    }
    json.key("figures")
    json.array { json in
      guard let report = record.report else { return }
      write(figures: figures, in: report.document, to: &json)
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

  private func write(_ at: Int, of sections: [Section], in document: Document, to json: inout JSONWriter) {
    let place = document.place(of: sections[at].range)
    // No topic has more than forty letters.
    let size =
      ByteRoom.plainRoom + ByteRoom.room(for: sections[at].label) + ByteRoom.room(for: sections[at].heading)
      + sections[at].topics.count * 64
    json.value(atMost: size) { room in
      room.append("{\"level\":")
      room.append(decimal: sections[at].level)
      room.append(",\"label\":")
      room.append(orNull: sections[at].label)
      room.append(",\"heading\":")
      room.append(orNull: sections[at].heading)
      room.append(member: sections[at].role)
      room.append(",\"topics\":[")
      for (number, topic) in sections[at].topics.enumerated() {
        if number > 0 { room.append(UInt8(ascii: ",")) }
        room.append(word: topic.rawValue)
      }
      room.append("],\"start\":")
      room.append(decimal: place.lowerBound)
      room.append(",\"end\":")
      room.append(decimal: place.upperBound)
      room.append(UInt8(ascii: "}"))
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
