import ReportParser

extension Quantity {
  /// What the value may be as the text means it: 余 and 以上 leave it open upwards, 近 downwards, 约 a tenth either way.
  ///
  /// Wide on purpose: a rule that finds fault must be sure of it.
  var bounds: ClosedRange<Double> {
    let low = value.approximation
    let high = max(low, (upper ?? value).approximation)
    return switch qualifier {
    case .exact: low...high
    case .atLeast: low...max(low, .greatestFiniteMagnitude)
    case .atMost: min(0, low)...high
    case .about: low * 0.9...max(low * 0.9, high * 1.1)
    }
  }

  /// Whether it is one whole number to the letter.
  var isExact: Bool { qualifier == .exact && upper == nil }
}

/// The percentage that two counts make, as reports state it.
enum Percentage {
  /// Whether `rate` may stand for `part` of `whole`: rounded or cut off at its last digit.
  static func agrees(_ rate: Quantity, part: Quantity, whole: Quantity) -> Bool {
    let (part, whole) = (part.bounds, whole.bounds)
    guard whole.upperBound > 0, part.lowerBound <= whole.upperBound else { return false }
    let least = part.lowerBound / whole.upperBound * 100
    let most = whole.lowerBound > 0 ? min(100, part.upperBound / whole.lowerBound * 100) : 100
    return agrees(rate, least...max(least, most))
  }

  /// Whether `rate` may stand for a value in `exact`.
  static func agrees(_ rate: Quantity, _ exact: ClosedRange<Double>) -> Bool {
    let value = rate.value.approximation
    let step = step(of: rate)
    return switch rate.qualifier {
    case .exact: exact.lowerBound < value + step && exact.upperBound > value - step
    case .atLeast: exact.upperBound > value - step
    case .atMost: exact.lowerBound < value + step
    case .about: exact.lowerBound < value + 3 * step && exact.upperBound > value - 3 * step
    }
  }

  /// One in the last digit that a percentage states.
  static func step(of rate: Quantity) -> Double {
    var step = 1.0
    for _ in 0..<rate.value.scale { step /= 10 }
    return step
  }

  /// `part` of `whole` in per cent, with one more digit than `rate` has.
  static func text(part: Double, whole: Double, like rate: Quantity) -> String {
    guard whole > 0 else { return "–" }
    return rounded(part / whole * 100, digits: Int(rate.value.scale) + 1)
  }

  /// `value` in decimal digits.
  static func rounded(_ value: Double, digits: Int) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "–" }
    let power = (0..<min(digits, 4)).reduce(Int64(1)) { result, _ in result * 10 }
    let number = Int64((value * Double(power)).rounded())
    return DecimalNumber(significand: number, scale: min(digits, 4))?.description ?? "–"
  }
}

/// The figures of one sentence, in text order.
struct FigureGroup {
  /// The indices of the figures in the report.
  let positions: Range<Int>

  /// The groups of a report's figures, sentence by sentence.
  static func all(of figures: [Figure]) -> [FigureGroup] {
    var groups: [FigureGroup] = []
    var start = 0
    for position in figures.indices where position > 0 && figures[position].sentence != figures[position - 1].sentence {
      groups.append(FigureGroup(positions: start..<position))
      start = position
    }
    if start < figures.count { groups.append(FigureGroup(positions: start..<figures.count)) }
    return groups
  }

  /// The positions of the reported figures of `metric` in the group.
  func reported(_ metric: MetricID, _ figures: [Figure]) -> [Int] {
    positions.filter { figures[$0].metric == metric && figures[$0].status == .reported }
  }
}
