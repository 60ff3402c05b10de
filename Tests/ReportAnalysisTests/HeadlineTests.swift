import ReportAnalysis
import ReportParser
import Testing

/// The three numbers of the headline.
@Suite struct HeadlineTests {
  private func rollUp(_ metric: MetricID, _ value: Int64, _ unit: String, figures: [Int]) -> RollUp {
    RollUp(
      metric: metric, rule: .single, quantity: Quantity(value: DecimalNumber(value), unit: unit),
      figures: FigureList(figures))
  }

  private func several(_ metric: MetricID, _ values: [(Int64, Int)], rule: RollUp.Rule = .several) -> RollUp {
    RollUp(
      metric: metric, rule: rule, quantity: nil, figures: FigureList(values.map(\.1)),
      values: values.map {
        RollUp.Value(
          quantity: Quantity(value: DecimalNumber($0.0), unit: "次"), figures: [$0.1],
          actor: rule == .byActor ? "司法所" : nil)
      })
  }

  @Test(arguments: [
    ("排查矛盾纠纷60件，受理调解矛盾纠纷55件，化解矛盾纠纷50件。", "disputes_resolved single 50件"),
    ("受理调解矛盾纠纷55件。排查出矛盾纠纷60件。", "disputes_handled single 55件"),
    ("排查出矛盾纠纷60件。", "disputes_found single 60件"),
    ("化解矛盾纠纷50件。又化解矛盾纠纷7件。受理调解矛盾纠纷55件。", "disputes_handled single 55件"),
    ("化解矛盾纠纷50件。又化解矛盾纠纷7件。", "disputes_resolved several 50件 7件"),
    ("派出所化解矛盾纠纷50件。", "disputes_resolved byActor 派出所50件"),
    ("一年来作风好转。", "nil"),
  ])
  func disputes(_ text: String, _ line: String) throws {
    let disputes = try summary(of: text).headline.disputes
    #expect((disputes.map { "\($0.metric) \($0.line)" } ?? "nil") == line)
  }

  @Test func `publicity is the roll-up of the events, without the lectures`() throws {
    let headline = try summary(of: "开展法治宣传38场次，法治讲座8场次。").headline
    #expect(headline.publicityEvents?.line == "single 38场次")
    #expect(headline.trainingSessions == nil)
  }

  @Test func `training is the sum over the four audiences`() throws {
    let headline = try summary(of: "开展法律明白人培训4次，人民调解员培训8次。").headline
    #expect(headline.trainingSessions?.line == "sumOfKinds 12次")
  }

  @Test func `one kind of training keeps its own rule`() {
    let only = rollUp("mediator_training_sessions", 2, "期", figures: [3])
    #expect(Headline([only]).trainingSessions == only)
  }

  @Test func `sessions in different units add up to a number without a unit`() {
    let headline = Headline([
      rollUp("training_sessions", 4, "期", figures: [9]), rollUp("mediator_training_sessions", 2, "次", figures: [3]),
    ])
    #expect(headline.trainingSessions?.line == "sumOfKinds 6")
    #expect(headline.trainingSessions?.figures == [3, 9])
  }

  @Test func `one audience with several values leaves no sum`() {
    let headline = Headline([
      several("training_sessions", [(4, 0), (3, 5)]), rollUp("mediator_training_sessions", 2, "次", figures: [2]),
    ])
    #expect(headline.trainingSessions?.line == "several 4次 3次 2次")
    #expect(headline.trainingSessions?.figures == [0, 2, 5])
  }

  @Test func `what other bodies train adds nothing to the township's own`() {
    let others = several("training_sessions", [(4, 0)], rule: .byActor)
    let own = rollUp("mediator_training_sessions", 2, "次", figures: [2])
    #expect(Headline([others, own]).trainingSessions == own)
    #expect(Headline([others]).trainingSessions == others)
    let more = several("mediator_training_sessions", [(7, 1)], rule: .byActor)
    #expect(Headline([others, more]).trainingSessions?.line == "byActor 司法所4次 司法所7次")
  }

  @Test func `a sum of training beyond the range of numbers is several`() {
    let headline = Headline([
      rollUp("training_sessions", .max, "次", figures: [0]), rollUp("mediator_training_sessions", 1, "次", figures: [1]),
    ])
    #expect(headline.trainingSessions?.rule == .several)
    #expect(headline.trainingSessions?.values.count == 2)
  }
}
