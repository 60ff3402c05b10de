import ReportParser

/// A place among values from large to small, from 1; equal values share it.
///
/// 余, 近 and 约 may leave the order open: then the value may have any place from `best` to `worst`.
package struct Rank: Sendable, Equatable {
  package let best: Int
  package let worst: Int

  /// The ranks of `quantities` by what they usually mean.
  static func ranks(of quantities: [Quantity]) -> [Rank] {
    let intervals = quantities.map { interval in
      let usual = ValueInterval.usual(interval)
      return (lower: usual.lower, upper: usual.upper ?? usual.lower)
    }
    let lowers = intervals.map(\.lower).sorted()
    let uppers = intervals.map(\.upper).sorted()
    return intervals.map { interval in
      let surelyAbove = lowers.count - index(above: interval.upper, in: lowers)
      let maybeAbove = uppers.count - index(above: interval.lower, in: uppers)
      let itself = interval.upper > interval.lower ? 1 : 0
      return Rank(best: surelyAbove + 1, worst: maybeAbove - itself + 1)
    }
  }

  /// How many of the sorted `numbers` are not above `limit`.
  private static func index(above limit: DecimalNumber, in numbers: [DecimalNumber]) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] <= limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
