import ReportParser

extension DecimalNumber {
  /// The number with a comma between thousands.
  var grouped: String {
    let digits = description
    let isNegative = digits.hasPrefix("-")
    let parts = digits.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
    var whole = ""
    for (position, digit) in (parts.first ?? "").enumerated() {
      let rest = (parts.first?.count ?? 0) - position
      if position > 0, rest % 3 == 0 { whole += "," }
      whole.append(digit)
    }
    return (isNegative ? "-" : "") + whole + (parts.count > 1 ? "." + parts[1] : "")
  }
}

extension Quantity {
  /// The number with its precision and a comma between thousands: `12,600+`, `约526`.
  func grouped(_ language: Language) -> String {
    let number = value.grouped + (upper.map { "–" + $0.grouped } ?? "")
    return switch qualifier {
    case .exact: number
    case .atLeast: number + "+"
    case .atMost: "≤" + number
    case .about: language("约", "~") + number
    }
  }

  /// The same with its unit.
  func groupedText(_ language: Language) -> String { grouped(language) + (unit ?? "") }
}
