package import ReportParser

/// What one report says of one subject, and how that stands among the others.
package struct ComparisonCell: Sendable {
  /// Nil where the report says nothing, which is not zero.
  package let rollUp: RollUp?
  /// The place among the values that count alike; nil where there is no one value or it counts another thing than most.
  package var rank: Rank?
  /// How far the value lies from the median, in robust standard deviations to one decimal; nil below eight townships.
  package var score: DecimalNumber?

  /// Whether the value lies far outside of what the others report.
  package var isOutlier: Bool {
    score?.magnitude.map { $0 >= RobustScore.threshold } ?? false
  }

  /// Whether there is one value that counts another thing than those of most reports: in another unit, or another metric.
  package var isOfOtherScope: Bool { rollUp?.quantity != nil && rank == nil }
}
