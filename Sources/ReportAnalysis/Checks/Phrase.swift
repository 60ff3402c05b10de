package import ReportParser

/// A text for people with the names and numbers that it tells, put together only where somebody reads it.
///
/// Every finding is worded in two languages, and a run asks for one of them.
package struct Phrase: Sendable, ExpressibleByStringInterpolation {
  /// A piece of a phrase.
  package enum Part: Sendable {
    /// Our own words, which have nothing that a format has to escape.
    case words(String)
    case text(String)
    case number(DecimalNumber)
    case integer(Int)
  }

  /// The pieces in their order.
  package let parts: [Part]

  package init(stringLiteral value: String) {
    parts = [.words(value)]
  }

  package init(stringInterpolation: StringInterpolation) {
    parts = stringInterpolation.parts
  }

  /// `numbers` with `separator` between them, and `end` behind them.
  init(_ numbers: [DecimalNumber], separator: String, end: Phrase) {
    var parts: [Part] = []
    parts.reserveCapacity(numbers.count * 2 + end.parts.count)
    for number in numbers {
      if !parts.isEmpty { parts.append(.words(separator)) }
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
      if !literal.isEmpty { parts.append(.words(literal)) }
    }

    package mutating func appendInterpolation(_ text: String) { parts.append(.text(text)) }
    package mutating func appendInterpolation(_ number: DecimalNumber) { parts.append(.number(number)) }
    package mutating func appendInterpolation(_ integer: Int) { parts.append(.integer(integer)) }
  }

  /// The phrase put together.
  package var text: String {
    if parts.count == 1, case .words(let words) = parts[0] { return words }
    return parts.reduce(into: "") { text, part in
      switch part {
      case .words(let piece), .text(let piece): text += piece
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
