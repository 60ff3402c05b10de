import ReportAnalysis
import ReportParser

/// The values of two years as lines from one axis to the other, both from zero, each named at its ends.
struct SlopeChart {
  /// One township.
  struct Line {
    let name: String
    let old: Quantity
    let new: Quantity
    let kind: MetricChange.Kind
  }

  let lines: [Line]
  let oldYear: Int
  let newYear: Int

  private static let width = 400
  private static let left = 134
  private static let right = 266
  private static let top = 34
  private static let lineHeight = 16
  /// With more lines only those that changed most are named.
  private static let mostNames = 40
  private static let nameWidth = 12

  private var named: Set<Int> {
    guard lines.count > Self.mostNames else { return Set(lines.indices) }
    let sizes = lines.map { abs($0.new.value.approximation - $0.old.value.approximation) }
    return Set(lines.indices.sorted { (sizes[$0], $1) > (sizes[$1], $0) }.prefix(Self.mostNames))
  }

  private var height: Int { max(220, min(lines.count, Self.mostNames) * Self.lineHeight + 40) }

  /// Writes the picture; the table beside it says the same to those who do not see it.
  func write(to html: inout HTMLWriter) {
    let named = named
    let labels = [\Line.old, \Line.new].map { side in
      Self.spread(
        named.sorted().map { ($0, place(of: lines[$0][keyPath: side])) }, within: Double(Self.top)...Double(height - 8))
    }
    html.element(
      "svg", .classes("slope"), Attribute("viewBox", "0 0 \(Self.width) \(height)"), Attribute("aria-hidden", "true")
    ) { html in
      writeAxis(at: Self.left, oldYear, to: &html)
      writeAxis(at: Self.right, newYear, to: &html)
      for (number, line) in lines.enumerated() {
        write(line, from: labels[0][number], to: labels[1][number], in: &html)
      }
    }
  }

  private func writeAxis(at x: Int, _ year: Int, to html: inout HTMLWriter) {
    html.element(
      "line", .classes("axis"), Attribute("x1", String(x)), Attribute("x2", String(x)),
      Attribute("y1", String(Self.top)), Attribute("y2", String(height - 8))
    ) { _ in }
    for language in Language.allCases {
      html.element(
        "text", .classes("year"), Attribute("lang", language.rawValue), Attribute("x", String(x)), Attribute("y", "16"),
        Attribute("text-anchor", "middle"), text: language("\(year)年", String(year)))
    }
  }

  private func write(_ line: Line, from old: Double?, to new: Double?, in html: inout HTMLWriter) {
    let direction = line.kind == .increased ? "up" : line.kind == .decreased ? "down" : "same"
    let (start, end) = (place(of: line.old), place(of: line.new))
    html.element("g", .classes(direction)) { html in
      html.element(
        "line", Attribute("x1", String(Self.left)), Attribute("x2", String(Self.right)), Attribute("y1", tenths(start)),
        Attribute("y2", tenths(end))
      ) { _ in }
      for (x, y) in [(Self.left, start), (Self.right, end)] {
        html.element("circle", Attribute("cx", String(x)), Attribute("cy", tenths(y)), Attribute("r", "3")) { _ in }
      }
      let name = TextLayout.fitted(line.name, to: Self.nameWidth)
      if let old {
        writeLabel(name, line.old, isOld: true, at: old, of: start, to: &html)
      }
      if let new { writeLabel(name, line.new, isOld: false, at: new, of: end, to: &html) }
    }
  }

  /// A name with its number beside the axis, and a thin line to its point where it had to give way to others.
  private func writeLabel(
    _ name: String, _ quantity: Quantity, isOld: Bool, at y: Double, of point: Double, to html: inout HTMLWriter
  ) {
    let (axis, sign) = isOld ? (Self.left, -1) : (Self.right, 1)
    html.element(
      "path", .classes("leader"),
      Attribute("d", "M\(axis + sign * 4) \(tenths(point))L\(axis + sign * 14) \(tenths(y))")
    ) { _ in }
    for language in Language.allCases {
      let number = quantity.grouped(language)
      html.element(
        "text", Attribute("lang", language.rawValue), Attribute("x", String(axis + sign * 17)),
        Attribute("y", tenths(y + 4)), Attribute("text-anchor", isOld ? "end" : "start"),
        text: isOld ? name + " " + number : number + " " + name)
    }
  }

  private func place(of quantity: Quantity) -> Double {
    let most = lines.flatMap { [$0.old, $0.new] }.map(\.value.approximation).max() ?? 0
    let span = Double(height - 8 - Self.top)
    guard most > 0 else { return Double(height - 8) }
    return Double(height - 8) - max(0, quantity.value.approximation) / most * span
  }

  private func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
  }

  /// Where labels go so that none covers another: as near to their points as the lines above and below allow.
  static func spread(_ points: [(Int, Double)], within limits: ClosedRange<Double>) -> [Int: Double] {
    let sorted = points.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    guard let last = sorted.indices.last else { return [:] }
    let gap = Double(lineHeight)
    var places = sorted.map(\.1)
    for index in places.indices.dropFirst() { places[index] = max(places[index], places[index - 1] + gap) }
    if places[last] > limits.upperBound {
      places[last] = limits.upperBound
      for index in places.indices.dropLast().reversed() { places[index] = min(places[index], places[index + 1] - gap) }
    }
    return Dictionary(uniqueKeysWithValues: zip(sorted.map(\.0), places))
  }
}
