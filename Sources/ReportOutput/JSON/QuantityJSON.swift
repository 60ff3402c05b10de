import ReportAnalysis
import ReportParser

extension JSONWriter {
  /// Writes the members of a quantity, null where there is none.
  mutating func members(of quantity: Quantity?) {
    member("value", quantity?.value)
    if let upper = quantity?.upper { member("upper", upper) }
    member("qualifier", word: quantity?.qualifier.rawValue)
    member("unit", quantity?.unit)
  }

  /// Writes a quantity as an object, or null.
  mutating func value(_ quantity: Quantity?) {
    guard let quantity else { return null() }
    object { json in json.members(of: quantity) }
  }

  /// Writes the members of a roll-up that is not there to be traced to its figures.
  mutating func members(of rollUp: RollUp?) {
    member("metric", word: rollUp?.metric.rawValue)
    members(of: rollUp?.quantity)
    member("rule", word: rollUp?.rule.rawValue)
    guard let rollUp, !rollUp.values.isEmpty else { return }
    key("values")
    array { json in
      for value in rollUp.values {
        json.object { json in
          json.members(of: value.quantity)
          json.member("actor", value.actor)
        }
      }
    }
  }

  /// Writes a member that is true or false.
  mutating func member(_ name: StaticString, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// Writes the members that open every document: the version of its fields and the program.
  mutating func openingMembers() {
    member("schemaVersion", Tool.schemaVersion)
    key("tool")
    object { json in
      json.member("name", Tool.name)
      json.member("version", Tool.version)
    }
  }
}
