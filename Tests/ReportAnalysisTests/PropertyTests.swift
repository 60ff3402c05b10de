import DocumentText
import ReportAnalysis
import ReportParser
import Testing

/// What holds of every roll-up, whatever the figures are.
@Suite struct PropertyTests {
  private static let text =
    "会前学法46次、中心组学法12次，镇级调解75件（其中邻里8件）；村（社区）级调解10件。其他5件，发放资料3000份、手册200份。"

  @Test(arguments: 0..<400)
  func `random figures give roll-ups that hold together`(seed: Int) throws {
    var random = Random(seed: UInt64(seed))
    let document = try DocumentReader.read(Array(Self.text.utf8))
    let figures = (0..<Int.random(in: 0...24, using: &random)).map {
      Self.figure($0, length: document.text.count, &random)
    }
    let report = Report(document: document, identity: Identity(), sections: [], figures: figures)
    let summary = ReportSummary(report)
    check(summary)
    #expect(ReportSummary(report).metrics == summary.metrics)
  }

  @Test func `annotated reports give roll-ups that hold together`() throws {
    for text in try GoldTexts.all() {
      let summary = try summary(of: text)
      check(summary)
      let reported = Set(summary.report.figures.filter { $0.status == .reported }.compactMap(\.metric))
      #expect(Set(summary.metrics.map(\.metric)) == reported)
    }
  }

  private func check(_ summary: ReportSummary) {
    let figures = summary.report.figures
    let order = summary.metrics.compactMap { MetricCatalog.numbers[$0.metric] }
    #expect(order == order.sorted() && Set(order).count == order.count)
    let stated = Set(figures.filter { $0.status == .reported }.compactMap(\.metric))
    #expect(stated == Set(summary.metrics.map(\.metric)))
    for rollUp in summary.metrics {
      #expect(!rollUp.figures.isEmpty && Array(rollUp.figures) == rollUp.figures.sorted())
      #expect(
        rollUp.figures.allSatisfy {
          figures.indices.contains($0) && figures[$0].metric == rollUp.metric && figures[$0].status == .reported
        })
      let isOpen = rollUp.rule == .several || rollUp.rule == .byActor
      #expect((rollUp.quantity == nil) == isOpen && rollUp.values.isEmpty == !isOpen)
      let isRate = MetricCatalog.metric(rollUp.metric)?.kind == .rate
      switch rollUp.rule {
      case .sumOfParts, .sumOfKinds: #expect(!isRate && rollUp.quantity?.value == sum(Array(rollUp.figures), figures))
      case .single: #expect(rollUp.figures.count == 1)
      case .total: #expect(!isRate)
      case .repeated: #expect(rollUp.figures.count > 1)
      case .several: #expect(rollUp.values.count > 1 && rollUp.values.allSatisfy { $0.actor == nil })
      case .byActor: #expect(rollUp.values.allSatisfy { $0.actor != nil })
      }
    }
  }

  private func sum(_ positions: [Int], _ figures: [Figure]) -> DecimalNumber? {
    positions.reduce(DecimalNumber.zero) { $0?.adding(figures[$1].quantity.value) }
  }

  private static func figure(_ number: Int, length: Int, _ random: inout Random) -> Figure {
    let metrics: [MetricID?] = [
      nil, "law_study_sessions", "disputes_handled", "mediators", "exam_pass_rate", "penalty_amount",
    ]
    let values: [Int64] = [0, 1, 2, 3, 5, 46, 12, .max, .min, .max - 1]
    let units: [String?] = [nil, "次", "场", "件", "起", "%", "元", "名"]
    let starts = [0, 4, 10, length - 4, length, length + 50, -7, .min, .max - 9]
    let start = starts.randomElement(using: &random) ?? 0
    let sentence = [0..<length, 0..<20, 5..<5].randomElement(using: &random) ?? 0..<0
    let value = DecimalNumber(
      significand: values.randomElement(using: &random) ?? 0, scale: Int.random(in: 0...2, using: &random))
    let statuses: [Figure.Status] = [.reported, .reported, .reported, .target]
    let qualifiers: [Quantity.Qualifier] = [.exact, .exact, .atLeast, .atMost, .about]
    return Figure(
      index: number, metric: metrics.randomElement(using: &random) ?? nil,
      quantity: Quantity(
        value: value ?? .zero, upper: Bool.random(using: &random) ? nil : DecimalNumber(.max),
        unit: units.randomElement(using: &random) ?? nil, qualifier: qualifiers.randomElement(using: &random) ?? .exact),
      range: start..<start + Int.random(in: 0...9, using: &random),
      status: statuses.randomElement(using: &random) ?? .reported,
      actor: Int.random(in: 0..<4, using: &random) == 0 ? "派出所" : nil,
      partOf: Int.random(in: 0..<3, using: &random) == 0 ? Int.random(in: -3...30, using: &random) : nil, category: nil,
      role: .other, sentence: sentence, evidence: Evidence(rule: nil, words: nil, score: 0))
  }
}

/// Numbers that come out the same at every run (SplitMix64).
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
