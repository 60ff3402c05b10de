import ReportAnalysis
import ReportParser

/// The members of the export whose value is one of a few words.
///
/// They are most of the words of an export. Each is its raw value, written out once more: a literal takes a few
/// instructions where a string takes a hundred.
extension JSONWriter {
  /// Writes how exactly a value is meant, or null where there is none.
  mutating func member(_ qualifier: Quantity.Qualifier?) {
    switch qualifier {
    case .exact: member("qualifier", literal: "exact")
    case .atLeast: member("qualifier", literal: "atLeast")
    case .atMost: member("qualifier", literal: "atMost")
    case .about: member("qualifier", literal: "about")
    case nil:
      key("qualifier")
      null()
    }
  }

  /// Writes whose and when a figure is.
  mutating func member(_ status: Figure.Status) {
    switch status {
    case .reported: member("status", literal: "reported")
    case .target: member("status", literal: "target")
    case .comparison: member("status", literal: "comparison")
    case .external: member("status", literal: "external")
    }
  }

  /// Writes what part of the report a figure or a section is of.
  mutating func member(_ role: Role) {
    switch role {
    case .achievements: member("role", literal: "achievements")
    case .problems: member("role", literal: "problems")
    case .leadership: member("role", literal: "leadership")
    case .plan: member("role", literal: "plan")
    case .other: member("role", literal: "other")
    }
  }

  /// Writes how a roll-up came about.
  mutating func member(_ rule: RollUp.Rule) {
    switch rule {
    case .single: member("rule", literal: "single")
    case .repeated: member("rule", literal: "repeated")
    case .total: member("rule", literal: "total")
    case .sumOfParts: member("rule", literal: "sumOfParts")
    case .sumOfKinds: member("rule", literal: "sumOfKinds")
    case .several: member("rule", literal: "several")
    case .byActor: member("rule", literal: "byActor")
    }
  }
}
