import ReportParser

/// The reported figures of every metric: for each number of the catalogue a chain of positions, in text order.
///
/// Most metrics have no figure in a report and most of the others one, so there is no list for each, only where the
/// first figure is and for each figure where the next is.
struct MetricChains {
  private var first: [Int]
  private var next: [Int]
  /// A bit for every metric that has figures.
  private var present: [UInt64]

  /// Chains `figures`; those without a metric of the catalogue are left out.
  init(_ figures: [Figure]) {
    first = [Int](repeating: -1, count: MetricCatalog.all.count)
    next = [Int](repeating: -1, count: figures.count)
    present = [UInt64](repeating: 0, count: first.count / 64 + 1)
    for position in figures.indices.reversed() {
      guard figures[position].status.isReported, let metric = figures[position].metricNumber else { continue }
      next[position] = first[metric]
      first[metric] = position
      present[metric >> 6] |= 1 << UInt64(metric & 63)
    }
  }

  /// The numbers of the metrics that have figures, ascending.
  var metrics: [Int] {
    var metrics: [Int] = []
    metrics.reserveCapacity(next.count)
    for (word, bits) in present.enumerated() {
      var rest = bits
      while rest != 0 {
        metrics.append(word << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return metrics
  }

  /// The position of the only figure of the metric with this number, or nil where it has more or none.
  func only(of metric: Int) -> Int? {
    let position = first[metric]
    return position >= 0 && next[position] < 0 ? position : nil
  }

  /// The positions of the figures of the metric with this number.
  func positions(of metric: Int) -> Chain { Chain(position: first[metric], followers: next) }

  /// The positions from one on, each with the one behind it.
  struct Chain: Sequence, IteratorProtocol {
    fileprivate var position: Int
    fileprivate let followers: [Int]

    mutating func next() -> Int? {
      guard position >= 0 else { return nil }
      defer { position = followers[position] }
      return position
    }
  }
}

extension Figure.Status {
  /// Whether it is `reported`; to hold it against that as an enumeration of words costs a call.
  var isReported: Bool {
    if case .reported = self { true } else { false }
  }
}
