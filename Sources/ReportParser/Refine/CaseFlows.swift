/// Cases that come in, are closed, and are open in between, with the metrics that say so.
enum CaseFlows {
  private typealias Flow = (cases: [MetricID], open: MetricID, rate: MetricID)

  private static let table: [Flow] = [
    (["disputes_found", "disputes_handled", "disputes_resolved"], "disputes_pending", "dispute_resolution_rate"),
    (["petitions_received", "petitions_closed"], "petitions_pending", "petition_closure_rate"),
    (["public_requests_received", "public_requests_closed"], "public_requests_pending", "public_request_closure_rate"),
    (["court_cases_accepted", "court_cases_closed"], "court_cases_pending", "court_closure_rate"),
  ]

  /// For every metric the one that counts the same cases while they are open, or nil.
  static let open = numbers { $0.open }
  /// For every metric the rate at which its cases are closed, or nil.
  static let rates = numbers { $0.rate }

  private static func numbers(of metric: (Flow) -> MetricID) -> [Int?] {
    var numbers = [Int?](repeating: nil, count: MetricCatalog.all.count)
    for flow in table {
      for cases in flow.cases {
        if let number = MetricCatalog.numbers[cases] { numbers[number] = MetricCatalog.numbers[metric(flow)] }
      }
    }
    return numbers
  }
}
