import ReportParser

/// The reported figures of one metric, by what a roll-up may do with them; all are positions in the report's figures.
struct Candidates {
  /// The township's own figures that are no parts: those that the rules speak of.
  private(set) var own: [Int] = []
  /// Figures of other bodies that are no parts.
  private(set) var byActor: [Int] = []
  /// The parts of the own figures, also those of other bodies.
  private(set) var parts: [Int] = []
  /// The own figures that parts point to.
  private(set) var wholes = Numbering<Int>()

  /// The candidates among the figures of one metric at `positions`, which ascend.
  ///
  /// Where all figures of a metric are parts, their whole is no reported figure of it (全区下沉执法人员312人，其中派驻我街道17人);
  /// then the parts stand for themselves.
  init(_ positions: [Int], _ figures: [Figure]) {
    // Most metrics have neither parts nor figures of other bodies.
    if positions.allSatisfy({ figures[$0].partOf == nil && figures[$0].actor == nil }) {
      own = positions
      return
    }
    let isPart = { figures[$0].partOf != nil }
    let stand = positions.allSatisfy(isPart) ? positions : positions.filter { !isPart($0) }
    for position in stand {
      if figures[position].actor == nil { own.append(position) } else { byActor.append(position) }
    }
    guard stand.count < positions.count else { return }
    for position in positions {
      guard let whole = figures[position].partOf, figures.indices.contains(whole),
        isOwn(whole, beside: position, figures)
      else { continue }
      parts.append(position)
      _ = wholes.number(of: whole)
    }
  }

  /// Whether the figure at `whole`, which the one at `part` points to, is among `own`.
  private func isOwn(_ whole: Int, beside part: Int, _ figures: [Figure]) -> Bool {
    figures[whole].metricNumber == figures[part].metricNumber && figures[whole].status == .reported
      && figures[whole].partOf == nil && figures[whole].actor == nil
  }
}
