import TestSupport

/// One figure of an annotated report; a mark with `+` is several.
struct AnnotatedFigure: CustomStringConvertible {
  let range: Range<Int>
  let surface: String
  /// The metrics that are right.
  let keys: Set<String>
  let value: Double
  let isPart: Bool

  var description: String { "“\(surface)” of \(keys.sorted().joined(separator: "/"))" }

  func isValue(_ other: Double) -> Bool { abs(other - value) <= 1e-6 * max(1, abs(value)) }

  static func all(of text: MarkedText) -> [AnnotatedFigure] {
    text.marks.flatMap { mark in
      let sides = mark.label.split(separator: "=")
      let value = sides.count > 1 ? Double(sides[1]) ?? 0 : surfaceValue(mark.surface)
      return sides.prefix(1).flatMap { $0.split(separator: "+") }.map { alternatives in
        AnnotatedFigure(
          range: mark.range, surface: mark.surface, keys: Set(alternatives.split(separator: "/").map(String.init)),
          value: value, isPart: mark.flags.contains("part"))
      }
    }
  }
}
