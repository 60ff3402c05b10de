package import ReportParser

/// A text for people with the names and numbers that it tells, put together only where somebody reads it.
///
/// Every finding is worded in two languages, and a run asks for one of them.
package struct Phrase: Sendable, ExpressibleByStringInterpolation {
  /// A piece of a phrase.
  package enum Part: Sendable {
    case text(String)
    case number(DecimalNumber)
    case integer(Int)
  }

  /// The pieces in their order.
  package let parts: [Part]

  package init(stringLiteral value: String) {
    parts = [.text(value)]
  }

  package init(stringInterpolation: StringInterpolation) {
    parts = stringInterpolation.parts
  }

  /// `numbers` with `separator` between them, and `end` behind them.
  init(_ numbers: [DecimalNumber], separator: String, end: Phrase) {
    var parts: [Part] = []
    parts.reserveCapacity(numbers.count * 2 + end.parts.count)
    for number in numbers {
      if !parts.isEmpty { parts.append(.text(separator)) }
      parts.append(.number(number))
    }
    self.parts = parts + end.parts
  }

  /// The pieces as they are gathered from a literal.
  package struct StringInterpolation: StringInterpolationProtocol, Sendable {
    fileprivate var parts: [Part] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(interpolationCount * 2 + 1)
    }

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.text(literal)) }
    }

    package mutating func appendInterpolation(_ text: String) { parts.append(.text(text)) }
    package mutating func appendInterpolation(_ number: DecimalNumber) { parts.append(.number(number)) }
    package mutating func appendInterpolation(_ integer: Int) { parts.append(.integer(integer)) }
  }

  /// The phrase put together.
  package var text: String {
    if parts.count == 1, case .text(let text) = parts[0] { return text }
    return parts.reduce(into: "") { text, part in
      switch part {
      case .text(let piece): text += piece
      case .number(let number): text += number.description
      case .integer(let integer): text += String(integer)
      }
    }
  }
}

extension Phrase: Hashable {
  package static func == (left: Phrase, right: Phrase) -> Bool { left.text == right.text }
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
