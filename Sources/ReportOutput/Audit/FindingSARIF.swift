import DocumentText
import ReportAnalysis
import ReportParser

/// Writes the findings of an audit as SARIF 2.1.0, which editors and code hosts read.
///
/// Columns and offsets count Unicode code points. Results are known from run to run by rule and normalised sentence, as a
/// baseline knows them.
package struct FindingSARIF: Sendable {
  private let language: Language
  private let rules = CheckCatalog.all

  /// Makes a writer whose messages are in `language`.
  package init(language: Language) {
    self.language = language
  }

  /// The log of one run, ending in a line break.
  package func document(_ reports: [AuditedReport]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in writeRun(reports, to: &json) }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func writeRun(_ reports: [AuditedReport], to json: inout JSONWriter) {
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in
        json.member("name", Tool.name)
        json.member("version", Tool.version)
        json.member("language", language.rawValue)
        json.key("rules")
        json.array { json in
          for rule in rules { write(rule, to: &json) }
        }
      }
    }
    json.member("columnKind", "unicodeCodePoints")
    json.key("results")
    json.array { json in
      for audited in reports {
        guard let report = audited.record.report else { continue }
        let lines = LineIndex(report.document.scalars)
        for finding in audited.findings { write(finding, nil, audited, report, lines, reports, to: &json) }
        for item in audited.suppressed {
          write(item.finding, item.reason, audited, report, lines, reports, to: &json)
        }
      }
    }
  }

  private func write(_ rule: CheckRule, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule.id)
      text("shortDescription", language(rule.name), to: &json)
      text("fullDescription", language(rule.meaning), to: &json)
      text("help", language(rule.source), to: &json)
      json.key("defaultConfiguration")
      json.object { json in json.member("level", rule.severity.rawValue) }
      json.key("properties")
      json.object { json in
        json.key("tags")
        json.array { json in json.value(rule.group.rawValue) }
      }
    }
  }

  private func text(_ name: StaticString, _ text: String, to json: inout JSONWriter) {
    json.key(name)
    json.object { json in json.member("text", text) }
  }

  private func write(
    _ finding: Finding, _ reason: String?, _ audited: AuditedReport, _ report: Report, _ lines: LineIndex,
    _ reports: [AuditedReport], to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("ruleId", finding.rule)
      json.member("ruleIndex", rules.firstIndex { $0.id == finding.rule })
      json.member("level", finding.severity.rawValue)
      text("message", message(of: finding), to: &json)
      json.key("locations")
      json.array { json in
        write(finding.range, audited.record.source.path, report.document, lines, finding.isPrivate, to: &json)
      }
      if let other = finding.counterpart, reports.indices.contains(other.report),
        let document = reports[other.report].record.report?.document
      {
        json.key("relatedLocations")
        json.array { json in
          write(
            other.range, reports[other.report].record.source.path, document, LineIndex(document.scalars),
            finding.isPrivate, to: &json)
        }
      }
      json.key("partialFingerprints")
      json.object { json in
        json.key("sentence/v1")
        json.value(fingerprint(of: finding, in: report))
      }
      guard let reason else { return }
      json.key("suppressions")
      json.array { json in
        json.object { json in
          json.member("kind", "external")
          if !reason.isEmpty { json.member("justification", reason) }
        }
      }
    }
  }

  private func message(of finding: Finding) -> String {
    let expected = finding.expected.map { language("；预期：", "; expected: ") + language($0) } ?? ""
    let sum = finding.sum.map { language("；算式：", "; reckoning: ") + $0.text } ?? ""
    return language(finding.message) + sum + expected
  }

  private func write(
    _ range: Range<Int>, _ path: String, _ document: Document, _ lines: LineIndex, _ isPrivate: Bool,
    to json: inout JSONWriter
  ) {
    let quote = FindingQuote(range, in: document, isPrivate: isPrivate)
    let (start, end) = (lines.position(of: quote.place.lowerBound), lines.position(of: quote.place.upperBound))
    json.object { json in
      json.key("physicalLocation")
      json.object { json in
        json.key("artifactLocation")
        json.object { json in json.member("uri", Self.reference(path)) }
        json.key("region")
        json.object { json in
          json.member("startLine", start.line)
          json.member("startColumn", start.column)
          json.member("endLine", end.line)
          json.member("endColumn", end.column)
          json.member("charOffset", quote.place.lowerBound)
          json.member("charLength", quote.place.count)
          text("snippet", quote.marked, to: &json)
        }
      }
    }
  }

  private func fingerprint(of finding: Finding, in report: Report) -> String {
    let key = [finding.rule, report.identity.township ?? "", Baseline.sentence(of: finding, in: report.document)]
    return Array(SHA256.digest(Array(key.joined(separator: "\n").utf8)).prefix(16)).hexadecimal
  }

  /// The path as a relative or absolute reference (RFC 3986): everything but unreserved characters and `/` is escaped.
  static func reference(_ path: String) -> String {
    var bytes: [UInt8] = path.hasPrefix("/") ? Array("file://".utf8) : []
    for byte in path.utf8 {
      let isLetter = (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
      let isPlain = isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-._~/".utf8.contains(byte)
      if isPlain {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes += Array([byte].hexadecimal.uppercased().utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
