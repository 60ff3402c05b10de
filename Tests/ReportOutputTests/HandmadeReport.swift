import DocumentText
import ReportAnalysis
import ReportParser

@testable import ReportOutput

/// A report whose parts are set by hand, so that writers are tested apart from recognition.
enum HandmadeReport {
  static let text = """
    石桥镇2024年度法治政府建设情况报告
    一、主要举措和成效
    （一）化解矛盾纠纷
    全年化解矛盾纠纷 ５２６余件，其中邻里纠纷12件；派出所调解8件，标的额约8.5万元。
    二、下一年度安排
    举办培训2-3期。

    """

  /// The record of the report, with one roll-up of every shape.
  static func record(status: ReportSource.Status = .ok, message: String? = nil) throws -> ReportRecord {
    let document = try DocumentReader.read(Array(text.utf8))
    var identity = Identity(
      kind: .report, title: "石桥镇2024年度法治政府建设情况报告", township: "石桥镇", year: 2024)
    identity.documentNumber = "石政〔2025〕3号"
    identity.issuedOn = "2025-01-15"
    let report = Report(
      document: document, identity: identity, sections: sections(of: document), figures: figures(of: document))
    let source = ReportSource(path: "a/石桥镇.txt", status: status, message: message, byteCount: text.utf8.count)
    var record = ReportRecord(
      source: source, origin: IdentityOrigin(township: .text, county: nil, year: .fileName), report: report)
    record.metrics = rollUps(report.figures)
    record.headline = Headline(disputes: record.metrics[1], trainingSessions: nil, publicityEvents: record.metrics[2])
    return record
  }

  /// The place of the first `surface` in the document's text.
  static func range(_ surface: String, in document: Document) -> Range<Int> {
    let units = Array(surface.utf16)
    for start in document.text.indices where document.text[start...].starts(with: units) {
      return start..<start + units.count
    }
    return 0..<0
  }

  private static func sections(of document: Document) -> [Section] {
    let end = document.text.count
    let (first, second) = (range("一、主", in: document).lowerBound, range("二、", in: document).lowerBound)
    return [
      Section(level: 1, label: "一", heading: "主要举措和成效", role: .achievements, range: first..<second),
      Section(
        level: 2, label: "一", heading: "化解矛盾纠纷", role: .achievements, topics: [.disputes],
        range: range("（一）", in: document).lowerBound..<second),
      Section(level: 1, label: "二", heading: "下一年度安排", role: .plan, range: second..<end),
      Section(level: 2, label: nil, heading: nil, role: .other, range: end - 2..<end),
    ]
  }

  private static func figures(of document: Document) -> [Figure] {
    func figure(
      _ index: Int, _ metric: MetricID?, _ value: DecimalNumber?, _ unit: String, _ surface: String,
      _ qualifier: Quantity.Qualifier = .exact, upper: DecimalNumber? = nil, status: Figure.Status = .reported,
      actor: String? = nil
    ) -> Figure {
      let range = range(surface, in: document)
      return Figure(
        index: index, metric: metric,
        quantity: Quantity(value: value ?? .zero, upper: upper, unit: unit, qualifier: qualifier), range: range,
        status: status, actor: actor, partOf: index == 1 ? 0 : nil, category: index == 1 ? "邻里纠纷" : nil,
        role: status == .target ? .plan : .achievements, sentence: range.lowerBound - 4..<range.upperBound,
        evidence: Evidence(rule: nil, words: nil, score: 1))
    }
    return [
      figure(0, "disputes_resolved", DecimalNumber(526), "件", "526余件", .atLeast),
      figure(1, "disputes_resolved", DecimalNumber(12), "件", "12件"),
      figure(2, "disputes_handled", DecimalNumber(8), "件", "8件", actor: "派出所"),
      figure(3, nil, DecimalNumber(significand: 850_005, scale: 1), "元", "8.5万元", .about),
      figure(4, "training_sessions", DecimalNumber(2), "期", "2-3期", upper: DecimalNumber(3), status: .target),
    ]
  }

  private static func rollUps(_ figures: [Figure]) -> [RollUp] {
    let byActor = RollUp.Value(quantity: figures[2].quantity, figures: [2], actor: "派出所")
    let several = [0, 1].map { RollUp.Value(quantity: figures[$0].quantity, figures: [$0]) }
    return [
      RollUp(metric: "disputes_handled", rule: .byActor, quantity: nil, figures: [2], values: [byActor]),
      RollUp(metric: "disputes_resolved", rule: .total, quantity: figures[0].quantity, figures: [0]),
      RollUp(metric: "publicity_events", rule: .several, quantity: nil, figures: [0, 1], values: several),
    ]
  }
}
