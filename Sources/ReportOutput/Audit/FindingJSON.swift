import DocumentText
import ReportAnalysis
import ReportParser

/// Writes findings as JSON: those of one report for the export, those of an audit with their quotes.
package struct FindingJSON: Sendable {
  private let language: Language

  /// Makes a writer whose messages are in `language`.
  package init(language: Language) {
    self.language = language
  }

  /// Writes `findings` of `report` as an array of the export's objects.
  func write(_ findings: [Finding], of report: Report?, to json: inout JSONWriter) {
    json.array { json in
      guard let report else { return }
      for at in findings.indices {
        json.object { json in write(findings[at], of: report, to: &json) }
      }
    }
  }

  /// The audit as one JSON object, ending in a line break.
  package func document(_ reports: [AuditedReport]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("schemaVersion", Tool.schemaVersion)
      json.key("tool")
      json.object { json in
        json.member("name", Tool.name)
        json.member("version", Tool.version)
      }
      json.key("reports")
      json.array { json in
        for report in reports { write(report, among: reports, to: &json) }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ finding: Finding, of report: Report, to json: inout JSONWriter) {
    let place = report.document.place(of: finding.range)
    let (message, expected) = (language.phrase(finding.message), finding.expected.map(language.phrase))
    let size =
      ByteRoom.plainRoom + ByteRoom.room(for: finding.rule) + ByteRoom.room(for: message)
      + ByteRoom.room(for: expected) + ByteRoom.room(for: finding.sum) + finding.figures.count * 24
    json.value(atMost: size) { room in
      room.append("\"rule\":")
      room.append(word: finding.rule)
      room.append(member: finding.severity)
      room.append(",\"message\":")
      room.append(message)
      room.append(",\"expected\":")
      room.append(expected)
      room.append(",\"sum\":")
      room.append(finding.sum)
      room.append(FigureList(finding.figures), of: report.figures)
      room.append(",\"start\":")
      room.append(decimal: place.lowerBound)
      room.append(",\"end\":")
      room.append(decimal: place.upperBound)
    }
  }

  private func write(_ audited: AuditedReport, among reports: [AuditedReport], to json: inout JSONWriter) {
    let (source, report) = (audited.record.source, audited.record.report)
    json.object { json in
      json.key("source")
      json.object { json in
        json.member("path", source.path)
        json.member("status", word: source.status.rawValue)
        json.member("message", source.message)
      }
      json.member("township", report?.identity.township)
      json.member("county", report?.identity.county)
      json.member("year", report?.identity.year)
      json.key("findings")
      json.array { json in
        guard let report else { return }
        let lines = LineIndex(report.document.scalars)
        for finding in audited.findings { write(finding, nil, report, lines, among: reports, to: &json) }
      }
      json.key("suppressed")
      json.array { json in
        guard let report else { return }
        let lines = LineIndex(report.document.scalars)
        for item in audited.suppressed { write(item.finding, item.reason, report, lines, among: reports, to: &json) }
      }
    }
  }

  private func write(
    _ finding: Finding, _ reason: String?, _ report: Report, _ lines: LineIndex, among reports: [AuditedReport],
    to json: inout JSONWriter
  ) {
    let quote = FindingQuote(finding.range, in: report.document, isPrivate: finding.isPrivate)
    let position = lines.position(of: quote.place.lowerBound)
    json.object { json in
      write(finding, of: report, to: &json)
      json.member("line", position.line)
      json.member("column", position.column)
      json.member("quote", quote.text)
      if let reason { json.member("reason", reason) }
      guard let other = finding.counterpart, reports.indices.contains(other.report),
        let there = reports[other.report].record.report?.document
      else { return }
      json.key("counterpart")
      json.object { json in
        let quote = FindingQuote(other.range, in: there, isPrivate: finding.isPrivate)
        json.member("path", reports[other.report].record.source.path)
        json.member("start", quote.place.lowerBound)
        json.member("end", quote.place.upperBound)
        json.member("quote", quote.text)
      }
    }
  }
}
