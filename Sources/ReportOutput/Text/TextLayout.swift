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
    guard width > 0 else { return "" }
    var fitted = String.UnicodeScalarView()
    var used = 1
    for scalar in text.unicodeScalars {
      used += DisplayWidth.of(scalar)
      if used > width { break }
      fitted.append(scalar)
    }
    return String(fitted) + "…"
  }

  /// The end of `text` in at most `width` columns; `…` at its start stands for what is cut.
  package static func fittedAtEnd(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    guard width > 0 else { return "" }
    var start = text.unicodeScalars.endIndex
    var used = 1
    while start > text.unicodeScalars.startIndex {
      let before = text.unicodeScalars.index(before: start)
      used += DisplayWidth.of(text.unicodeScalars[before])
      if used > width { break }
      start = before
    }
    return "…" + String(text.unicodeScalars[start...])
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
    var used = 0
    for piece in pieces(of: text) {
      let columns = DisplayWidth.of(piece)
      if used + columns > width, used > 0 {
        lines.append(trimmedAtEnd(line))
        (line, used) = ("", 0)
        if piece == " " { continue }
      }
      guard columns > width else {
        line += piece
        used += columns
        continue
      }
      // A piece that no line can hold is broken where the line ends.
      for scalar in piece.unicodeScalars {
        let columns = DisplayWidth.of(scalar)
        if used + columns > width, used > 0 {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.unicodeScalars.append(scalar)
        used += columns
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(trimmedAtEnd(line)) }
    return lines
  }

  /// The parts of `text` that a line may break between without a space, for those who break lines themselves.
  package static func breakable(_ text: String) -> [String] {
    var parts: [String] = []
    for piece in pieces(of: text) {
      if let last = parts.last, last.hasSuffix(" ") || piece == " " {
        parts[parts.count - 1] += piece
      } else {
        parts.append(piece)
      }
    }
    return parts
  }

  private static let closing: Set<Unicode.Scalar> = [
    "，", "。", "；", "：", "、", "！", "？", "）", "》", "】", "」", "”", "’", "％", "⟧", "…", ",", ".", ";", ":", "!", "?", ")",
    "]", "%",
  ]
  private static let opening: Set<Unicode.Scalar> = ["（", "《", "【", "「", "“", "‘", "⟦", "(", "["]

  /// The parts of `text` that a line may break between; what stands in `⟦⟧` is one.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var last: Unicode.Scalar?
    var lastIsNarrow = false
    var isMarked = false
    for scalar in text.unicodeScalars {
      let columns = DisplayWidth.of(scalar)
      let isGlued =
        isMarked || columns == 0 || closing.contains(scalar) || last.map { opening.contains($0) } ?? false
        || lastIsNarrow && columns != 2
      if isMarked || isGlued && scalar != " " && last != " ", !pieces.isEmpty {
        pieces[pieces.count - 1].unicodeScalars.append(scalar)
      } else {
        pieces.append(String(scalar))
      }
      if scalar == "⟦" || scalar == "⟧" { isMarked = scalar == "⟦" }
      // What takes no column of its own belongs to the character before it.
      if columns > 0 { lastIsNarrow = columns != 2 }
      last = scalar
    }
    return pieces
  }

  /// `line` without the spaces at its end.
  static func trimmedAtEnd(_ line: String) -> String {
    guard line.utf8.last == UInt8(ascii: " ") else { return line }
    return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
  }

  /// `line` without the spaces at its start.
  static func trimmedAtStart(_ line: String) -> String { String(line.drop { $0 == " " }) }
}
