import ReportAnalysis
import ReportParser

/// The members of the export whose value is one of a few words, each with the comma before it.
///
/// They are most of the words of an export. Each value is its raw value, written out once more: a literal takes a few
/// instructions where a string takes a hundred.
extension ByteRoom {
  /// Appends how exactly a value is meant, or null where there is none.
  @inline(__always)
  mutating func append(member qualifier: Quantity.Qualifier?) {
    switch qualifier {
    case .exact: append(",\"qualifier\":\"exact\"")
    case .atLeast: append(",\"qualifier\":\"atLeast\"")
    case .atMost: append(",\"qualifier\":\"atMost\"")
    case .about: append(",\"qualifier\":\"about\"")
    case nil: append(",\"qualifier\":null")
    }
  }

  /// Appends whose and when a figure is.
  @inline(__always)
  mutating func append(member status: Figure.Status) {
    switch status {
    case .reported: append(",\"status\":\"reported\"")
    case .target: append(",\"status\":\"target\"")
    case .comparison: append(",\"status\":\"comparison\"")
    case .external: append(",\"status\":\"external\"")
    }
  }

  /// Appends what part of the report a figure or a section is of.
  @inline(__always)
  mutating func append(member role: Role) {
    switch role {
    case .achievements: append(",\"role\":\"achievements\"")
    case .problems: append(",\"role\":\"problems\"")
    case .leadership: append(",\"role\":\"leadership\"")
    case .plan: append(",\"role\":\"plan\"")
    case .other: append(",\"role\":\"other\"")
    }
  }

  /// Appends how a roll-up came about.
  @inline(__always)
  mutating func append(member rule: RollUp.Rule) {
    switch rule {
    case .single: append(",\"rule\":\"single\"")
    case .repeated: append(",\"rule\":\"repeated\"")
    case .total: append(",\"rule\":\"total\"")
    case .sumOfParts: append(",\"rule\":\"sumOfParts\"")
    case .sumOfKinds: append(",\"rule\":\"sumOfKinds\"")
    case .several: append(",\"rule\":\"several\"")
    case .byActor: append(",\"rule\":\"byActor\"")
    }
  }

  /// Appends how sure and how grave a finding is.
  @inline(__always)
  mutating func append(member severity: Severity) {
    switch severity {
    case .note: append(",\"severity\":\"note\"")
    case .warning: append(",\"severity\":\"warning\"")
    case .error: append(",\"severity\":\"error\"")
    }
  }
}
