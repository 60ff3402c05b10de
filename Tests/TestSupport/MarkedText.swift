/// A text with quantities marked in place: `⟦surface⟧`, `⟦metric¦surface⟧` or `⟦metric¦surface¦flag flag⟧`.
package struct MarkedText: Sendable {
  /// One marked quantity.
  package struct Mark: Sendable {
    /// The surface's place in `plain`, in Unicode scalars.
    package let range: Range<Int>
    package let surface: String
    /// What stands before the surface, such as `exam_participation_rate+exam_pass_rate`; empty without one.
    package let label: String
    /// What stands behind the surface: `part`, `actor`.
    package let flags: Set<String>
  }

  /// The text without marks.
  package let plain: String
  /// In text order.
  package let marks: [Mark]

  /// Takes the marks out of `text`; a mark that never closes runs to the end.
  package init(_ text: String) {
    var plain = String.UnicodeScalarView()
    var marks: [Mark] = []
    var count = 0
    var fields: [String.UnicodeScalarView]?
    for scalar in text.unicodeScalars {
      guard var open = fields else {
        if scalar == "⟦" {
          fields = [.init()]
        } else {
          plain.append(scalar)
          count += 1
        }
        continue
      }
      switch scalar {
      case "⟧":
        let mark = Self.mark(open, at: count)
        plain.append(contentsOf: mark.surface.unicodeScalars)
        count += mark.range.count
        marks.append(mark)
        fields = nil
        continue
      case "¦": open.append(.init())
      default: open[open.count - 1].append(scalar)
      }
      fields = open
    }
    self.plain = String(plain)
    self.marks = marks
  }

  private static func mark(_ fields: [String.UnicodeScalarView], at start: Int) -> Mark {
    let surface = fields.count == 1 ? fields[0] : fields[1]
    let flags = fields.count > 2 ? String(fields[2]).split(separator: " ").map(String.init) : []
    return Mark(
      range: start..<start + surface.count, surface: String(surface), label: fields.count == 1 ? "" : String(fields[0]),
      flags: Set(flags))
  }
}
