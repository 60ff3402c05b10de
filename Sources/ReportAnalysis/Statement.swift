import ReportParser

/// What one figure says of its metric, in plain bits.
///
/// Roll-ups hold every figure of a metric against the others, and a figure itself is large and counts half a dozen
/// references.
struct Statement {
  /// Where the figure stands among the report's.
  let position: Int
  /// What it has in common with others that state the same value.
  let key: Restatement.Key
  /// The number of its unit, to the letter; -1 for none.
  let unit: Int
  let qualifier: Quantity.Qualifier
  /// The figure that it points to as its whole, or -1.
  let whole: Int
  /// The number of the other body that it belongs to among those of the metric, from 1; 0 for the township itself.
  fileprivate(set) var body = 0
  /// Whether parts point to it that are of the same metric.
  fileprivate(set) var isWhole = false
  let sentence: Range<Int>

  init(_ position: Int, _ figures: borrowing [Figure], firsts: borrowing [Int]) {
    self.position = position
    unit = figures[position].quantity.unitNumber ?? -1
    key = Restatement.Key(
      figures[position].quantity.value, upper: figures[position].quantity.upper, unit: unit,
      firsts: firsts)
    qualifier = figures[position].quantity.qualifier
    whole = figures[position].partOf ?? -1
    sentence = figures[position].sentence
  }

  /// The statements of the figures at `positions`.
  static func all(at positions: some Sequence<Int>, _ figures: [Figure]) -> [Statement] {
    var statements: [Statement] = []
    read(positions, figures, into: &statements)
    return statements
  }

  /// Puts the statements of the figures at `positions` in the place of what is in `statements`.
  static func read(_ positions: some Sequence<Int>, _ figures: [Figure], into statements: inout [Statement]) {
    statements.removeAll(keepingCapacity: true)
    let firsts = LikeUnits.firsts
    var hasBodies = false
    for position in positions {
      if figures[position].actor != nil { hasBodies = true }
      statements.append(Statement(position, figures, firsts: firsts))
    }
    if !hasBodies { return }
    var bodies = Numbering<String>()
    for number in statements.indices {
      guard let actor = figures[statements[number].position].actor else { continue }
      statements[number].body = bodies.number(of: actor) + 1
    }
  }
}

/// The statements of one metric, by what a roll-up may do with them.
struct Candidates {
  /// The township's own that are no parts: those that the rules speak of.
  private(set) var own: [Statement]
  /// Those of other bodies that are no parts.
  private(set) var byActor: [Statement] = []
  /// The parts of the own ones, also those of other bodies.
  private(set) var parts: [Statement] = []

  /// The candidates among the statements of one metric, which are in text order.
  ///
  /// Where all figures of a metric are parts, their whole is no reported figure of it (全区下沉执法人员312人，其中派驻我街道17人);
  /// then the parts stand for themselves.
  init(_ statements: [Statement], _ figures: [Figure]) {
    // Most metrics have neither parts nor figures of other bodies.
    if statements.allSatisfy({ $0.whole < 0 && $0.body == 0 }) {
      own = statements
      return
    }
    let areAllParts = statements.allSatisfy { $0.whole >= 0 }
    own = statements.filter { (areAllParts || $0.whole < 0) && $0.body == 0 }
    byActor = statements.filter { (areAllParts || $0.whole < 0) && $0.body > 0 }
    if areAllParts { return }
    for part in statements where part.whole >= 0 {
      guard let whole = place(of: part.whole) else { continue }
      parts.append(part)
      own[whole].isWhole = true
    }
  }

  /// Where the statement of the figure at `position` stands among `own`, or nil.
  private func place(of position: Int) -> Int? {
    var (low, high) = (0, own.count)
    while low < high {
      let middle = (low + high) / 2
      if own[middle].position < position { low = middle + 1 } else { high = middle }
    }
    return low < own.count && own[low].position == position ? low : nil
  }
}
