import DocumentText
import ReportAnalysis
import ReportParser
import TestSupport
import Testing

@testable import ReportOutput

struct ReportJSONTests {
  private let schema: JSONSchema

  init() throws {
    schema = JSONSchema(try JSONValue(parsing: ExportSchema.text))
  }

  private func line(_ record: ReportRecord, withText: Bool = false) throws -> JSONValue {
    var bytes: [UInt8] = []
    ReportJSON(includesText: withText, includesVersion: true).append(record, to: &bytes)
    #expect(!bytes.contains(0x0A))
    return try JSONValue(parsing: bytes)
  }

  /// The room for a figure is asked for once, and every byte is checked against it in debug builds: the longest of every
  /// part fit in, under every metric.
  @Test func theLongestFiguresFitInTheirRoom() throws {
    let document = try DocumentReader.read(Array("共8平方千米。\n".utf8))
    let widest = try #require(DecimalNumber(significand: -.max, scale: Int(DecimalNumber.largestScale)))
    let units = Units.all.map(\.name)
    let unit = try #require(units.max { $0.utf8.count < $1.utf8.count })
    let hostile = String(repeating: "\u{1}", count: 40)
    let figures = MetricCatalog.all.indices.map { number in
      Figure(
        index: Int(Int32.max), metric: number % 9 == 0 ? nil : MetricCatalog.all[number].id,
        quantity: Quantity(value: widest, upper: widest, unit: unit, qualifier: .atLeast), range: 0..<6,
        status: .comparison, actor: hostile, partOf: 0, category: hostile, role: .achievements, sentence: 0..<6,
        evidence: Evidence(rule: .words, words: nil, score: 0))
    }
    var bytes: [UInt8] = []
    JSONWriter.append(to: &bytes) { json in
      json.array { ReportJSON().write(figures: figures, in: document, to: &$0) }
    }
    guard case .array(let written) = try JSONValue(parsing: bytes) else {
      Issue.record("no array")
      return
    }
    #expect(written.count == figures.count)
    #expect(written.allSatisfy { $0["unit"].string == unit && $0["actor"].string == hostile })
  }

  @Test func writesAReportAsTheContractHasIt() throws {
    let report = try line(HandmadeReport.record(message: "注意"), withText: true)
    #expect(schema.problems(of: report) == [])
    #expect(
      Set(report.members.keys) == [
        "schemaVersion", "source", "kind", "title", "township", "county", "documentNumber", "year", "issuedOn",
        "identityFrom", "headline", "sections", "figures", "metrics", "findings", "text",
      ])
    #expect(
      try report["source"]
        == JSONValue(
          parsing: """
            {"path":"a/石桥镇.txt","format":"txt","encoding":"utf-8","bytes":\(HandmadeReport.text.utf8.count),
            "sha256":null,"status":"ok","message":"注意"}
            """))
    #expect(report["county"] == .null)
    #expect(report["year"].integer == 2024)
    #expect(report["identityFrom"]["year"].string == "fileName")
    #expect(report["findings"] == .array([]))
    #expect(report["text"].string == HandmadeReport.text)
  }

  @Test func writesFigures() throws {
    let figures = try line(HandmadeReport.record())["figures"]
    #expect(
      try figures[1]
        == JSONValue(
          parsing: """
            {"id":"f2","metric":"disputes_resolved","metricParent":null,"value":12,"unit":"件","qualifier":"exact",
            "text":"12件","start":61,"end":64,"status":"reported","actor":null,"partOf":"f1","category":"邻里纠纷",
            "role":"achievements"}
            """))
    #expect(figures[0]["text"].string == "５２６余件")
    #expect(figures[0]["qualifier"].string == "atLeast")
    #expect(figures[3]["value"] == .number("85000.5"))
    #expect(figures[3]["metric"] == .null)
    #expect(figures[4]["upper"] == .number("3"))
    #expect(figures[0].members["upper"] == nil)
  }

  @Test func writesSections() throws {
    let sections = try line(HandmadeReport.record())["sections"]
    #expect(
      try sections[1]
        == JSONValue(
          parsing: """
            {"level":2,"label":"一","heading":"化解矛盾纠纷","role":"achievements","topics":["disputes"],"start":30,"end":84}
            """))
    #expect(sections[3]["heading"] == .null)
  }

  @Test func writesRollUps() throws {
    let report = try line(HandmadeReport.record())
    #expect(
      try report["headline"]
        == JSONValue(
          parsing: """
            {"disputes":{"metric":"disputes_resolved","value":526,"qualifier":"atLeast","unit":"件","figures":["f1"],
            "rule":"total"},"trainingSessions":null,"publicityEvents":{"value":null,"qualifier":null,"unit":null,
            "figures":["f1","f2"],"rule":"several","values":[
            {"value":526,"qualifier":"atLeast","unit":"件","actor":null,"figures":["f1"]},
            {"value":12,"qualifier":"exact","unit":"件","actor":null,"figures":["f2"]}]}}
            """))
    let byActor = report["metrics"]["disputes_handled"]
    #expect(byActor["rule"].string == "byActor")
    #expect(byActor["value"] == .null)
    #expect(byActor["values"][0]["actor"].string == "派出所")
  }

  @Test func writesARefusedInput() throws {
    var source = ReportSource(path: "x\\xd0.txt", pathBytes: [0x78, 0xD0], status: .refused, message: "m")
    source.digest = SHA256.digest([])
    let report = try line(ReportRecord(refused: source))
    #expect(schema.problems(of: report) == [])
    #expect(report["source"]["pathBytes"].string == "78d0")
    #expect(report["source"]["sha256"].string?.count == 64)
    #expect(report["figures"] == .array([]))
  }

  @Test func framesADocumentOfReports() throws {
    var bytes = ReportJSON.head
    try ReportJSON().append(HandmadeReport.record(), to: &bytes)
    let document = try JSONValue(parsing: bytes + ReportJSON.foot)
    #expect(schema.problems(of: document) == [])
    #expect(document["reports"].items.count == 1)
    #expect(document["reports"][0].members["schemaVersion"] == nil)
    #expect(schema.problems(of: try JSONValue(parsing: ReportJSON.head + ReportJSON.foot)) == [])
  }

  /// A schema that lets anything through would make the tests above worthless.
  @Test(arguments: [
    ("\"status\":\"ok\"", "\"status\":\"fine\""), ("\"kind\":\"report\"", "\"kind\":null"),
    ("\"level\":1", "\"level\":0"),
    ("\"rule\":\"total\"", "\"rule\":\"sum\""), ("\"partOf\":\"f1\"", "\"partOf\":1"), ("\"start\":", "\"begin\":"),
    ("\"year\":2024", "\"year\":\"2024\""), ("\"issuedOn\":\"2025-01-15\"", "\"issuedOn\":\"2025\""),
    ("\"schemaVersion\":1", "\"schemaVersion\":2"), ("\"headline\":", "\"headlines\":"),
    (#"{"metric":"disputes_resolved","value":526,"#, #"{"value":526,"#),
  ])
  func refusesWhatTheContractDoesNotHave(right: String, wrong: String) throws {
    var bytes: [UInt8] = []
    try ReportJSON(includesVersion: true).append(HandmadeReport.record(), to: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(right))
    let damaged = text.split(separator: right, omittingEmptySubsequences: false).joined(separator: wrong)
    #expect(schema.problems(of: try JSONValue(parsing: damaged)) != [])
  }
}
