import ReportParser

/// The reported figures of one metric, by what a roll-up may do with them; all are positions in the report's figures.
struct Candidates {
  /// The township's own figures that are no parts: those that the rules speak of.
  var own: [Int] = []
  /// Figures of other bodies that are no parts.
  var byActor: [Int] = []
  /// For every figure that parts point to, its parts, also those of other bodies.
  var parts: [Int: [Int]] = [:]

  /// The candidates of every metric with at least one reported figure.
  ///
  /// Where all figures of a metric are parts, their whole is no reported figure of it (全区下沉执法人员312人，其中派驻我街道17人);
  /// then the parts stand for themselves.
  static func gather(_ figures: [Figure]) -> [MetricID: Candidates] {
    var candidates: [MetricID: Candidates] = [:]
    for (position, figure) in figures.enumerated() where figure.status == .reported {
      guard let metric = figure.metric else { continue }
      candidates[metric, default: Candidates()].add(position, figure)
    }
    return candidates.mapValues { $0.own.isEmpty && $0.byActor.isEmpty ? $0.orphans(figures) : $0 }
  }

  private mutating func add(_ position: Int, _ figure: Figure) {
    if let whole = figure.partOf {
      parts[whole, default: []].append(position)
    } else if figure.actor != nil {
      byActor.append(position)
    } else {
      own.append(position)
    }
  }

  private func orphans(_ figures: [Figure]) -> Candidates {
    let orphans = parts.values.flatMap(\.self).sorted()
    let isOwn = { figures[$0].actor == nil }
    return Candidates(own: orphans.filter(isOwn), byActor: orphans.filter { !isOwn($0) })
  }
}
