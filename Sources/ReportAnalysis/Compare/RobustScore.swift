import ReportParser

/// How far values lie from their median, measured so that an outlier does not hide itself: the modified z-score of Iglewicz
/// and Hoaglin, 0.6745 times the distance from the median over the median of all such distances.
enum RobustScore {
  /// With fewer values a median of distances says nothing.
  static let fewestValues = 8
  /// From here on, either way, a value is an outlier.
  static let threshold = DecimalNumber(significand: 35, scale: 1) ?? DecimalNumber(4)

  /// The scores of `values` to one decimal; empty where there are too few, or half of them are equal.
  ///
  /// Scores are statistics, not reported figures, so they are computed in binary.
  static func scores(of values: [DecimalNumber]) -> [DecimalNumber] {
    guard values.count >= fewestValues else { return [] }
    let numbers = values.map(\.approximation)
    let middle = median(of: numbers)
    let spread = median(of: numbers.map { abs($0 - middle) })
    guard spread > 0 else { return [] }
    return numbers.map { number in
      let score = (0.6745 * (number - middle) / spread * 10).rounded()
      return DecimalNumber(significand: Int64(exactly: score) ?? (score < 0 ? .min : .max), scale: 1) ?? .zero
    }
  }

  private static func median(of numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
