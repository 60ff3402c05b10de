import ReportParser

/// The reported figures of every metric: for each number of the catalogue a chain of positions, in text order.
///
/// Most metrics have no figure in a report and most of the others one, so there is no list for each, only where the
/// first figure is and for each figure where the next is.
struct MetricChains {
  private var first: [Int]
  private var next: [Int]

  /// Chains `figures`; those without a metric of the catalogue are left out.
  init(_ figures: [Figure]) {
    first = [Int](repeating: -1, count: MetricCatalog.all.count)
    next = [Int](repeating: -1, count: figures.count)
    for position in figures.indices.reversed() {
      guard figures[position].status == .reported, let metric = figures[position].metricNumber else { continue }
      next[position] = first[metric]
      first[metric] = position
    }
  }

  /// The numbers of the metrics that have figures, ascending.
  var metrics: [Int] { first.indices.filter { first[$0] >= 0 } }

  /// The position of the only figure of the metric with this number, or nil where it has more or none.
  func only(of metric: Int) -> Int? {
    let position = first[metric]
    return position >= 0 && next[position] < 0 ? position : nil
  }

  /// The positions of the figures of the metric with this number.
  func positions(of metric: Int) -> [Int] {
    var positions: [Int] = []
    var position = first[metric]
    while position >= 0 {
      if positions.isEmpty { positions.reserveCapacity(8) }
      positions.append(position)
      position = next[position]
    }
    return positions
  }
}
