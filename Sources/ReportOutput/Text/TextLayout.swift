/// Fits text into columns of a terminal.
package enum TextLayout {
  /// `text` followed by spaces up to `width` columns; longer text is not cut.
  package static func padded(_ text: String, to width: Int) -> String {
    text + spaces(width - DisplayWidth.of(text))
  }

  /// `text` preceded by spaces up to `width` columns; longer text is not cut.
  package static func aligned(_ text: String, to width: Int) -> String {
    spaces(width - DisplayWidth.of(text)) + text
  }

  /// `text` in at most `width` columns; `…` at its end stands for what is cut.
  package static func fitted(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var fitted = String.UnicodeScalarView()
    var used = 1
    for scalar in text.unicodeScalars {
      used += DisplayWidth.of(scalar)
      if used > width { break }
      fitted.append(scalar)
    }
    return String(fitted) + "…"
  }

  /// That many spaces, none where the count is negative.
  package static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }

  /// The lines of `text` broken at `width` columns: between Chinese characters or at spaces, with no closing
  /// punctuation at the start of a line.
  package static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces(of: text) {
      if DisplayWidth.of(line) + DisplayWidth.of(piece) > width, !line.isEmpty {
        lines.append(trimmedAtEnd(line))
        line = piece == " " ? "" : piece
      } else {
        line += piece
      }
      // A piece that no line can hold is broken where the line ends.
      while DisplayWidth.of(line) > width {
        let head = prefix(of: line, columns: width)
        lines.append(head)
        line = String(line.unicodeScalars.dropFirst(head.unicodeScalars.count))
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(trimmedAtEnd(line)) }
    return lines
  }

  private static let closing: Set<Unicode.Scalar> = [
    "，", "。", "；", "：", "、", "！", "？", "）", "》", "】", "」", "”", "’", "％", "⟧", "…",
  ]
  private static let opening: Set<Unicode.Scalar> = ["（", "《", "【", "「", "“", "‘", "⟦"]

  /// The parts of `text` that a line may break between; what stands in `⟦⟧` is one.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var last: Unicode.Scalar?
    var isMarked = false
    for scalar in text.unicodeScalars {
      let isGlued =
        isMarked || closing.contains(scalar)
        || last.map { opening.contains($0) || DisplayWidth.of($0) < 2 && DisplayWidth.of(scalar) < 2 } ?? false
      if isMarked || isGlued && scalar != " " && last != " ", !pieces.isEmpty {
        pieces[pieces.count - 1].unicodeScalars.append(scalar)
      } else {
        pieces.append(String(scalar))
      }
      if scalar == "⟦" || scalar == "⟧" { isMarked = scalar == "⟦" }
      last = scalar
    }
    return pieces
  }

  private static func prefix(of text: String, columns: Int) -> String {
    var head = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      used += DisplayWidth.of(scalar)
      if used > columns, !head.isEmpty { break }
      head.append(scalar)
    }
    return String(head)
  }

  /// `line` without the spaces at its end.
  static func trimmedAtEnd(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
