/// How sure and how grave a finding is, least first; the raw value is the `severity` of the export.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Worth knowing, may well be right as it is.
  case note
  /// Somebody should look at it.
  case warning
  /// Cannot be right.
  case error

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
