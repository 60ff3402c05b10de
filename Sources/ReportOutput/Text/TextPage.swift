/// A page of plain text that grows line by line; safe for a terminal whatever is put on it.
package struct TextPage {
  /// How a stretch of a line is set off; without colour it is not.
  package enum Emphasis: Sendable {
    case plain
    /// What one looks for first: headings and results.
    case strong
    /// What one may pass over.
    case faint
    /// What needs a look.
    case mark
    /// What is wrong.
    case alarm
    /// The place in a quoted text that is spoken of.
    case place
  }

  /// The brackets around what is spoken of in a quotation.
  package enum Marks: Sendable {
    /// `⟦` and `⟧` around a figure or a finding.
    case place
    /// `【` and `】` around what was changed.
    case change

    var opening: Unicode.Scalar { self == .place ? "⟦" : "【" }
    var closing: Unicode.Scalar { self == .place ? "⟧" : "】" }
  }

  /// A stretch of a line.
  package struct Span: Sendable, ExpressibleByStringInterpolation {
    package var text: String
    package var emphasis: Emphasis

    /// A stretch that is set off.
    package init(_ text: String, _ emphasis: Emphasis) {
      self.text = text
      self.emphasis = emphasis
    }

    /// A stretch that is not set off.
    package init(stringLiteral value: String) {
      self.init(value, .plain)
    }
  }

  /// The columns that a line may take.
  package let width: Int
  /// The columns of running text: longer lines are hard to read.
  private var proseWidth: Int { min(width, 120) }
  /// The text so far as UTF-8.
  package private(set) var bytes: [UInt8] = []
  private let isColored: Bool

  /// An empty page.
  package init(_ style: TextStyle) {
    isColored = style.isColored
    width = style.width
  }

  /// Adds a line of `spans`; what does not fit is the caller's to have cut or wrapped.
  package mutating func line(_ spans: Span...) {
    line(spans)
  }

  /// Adds a line of `spans` given as a list, without the spaces at its end.
  package mutating func line(_ spans: [Span]) {
    var spans = spans
    while var last = spans.popLast() {
      last.text = TextLayout.trimmedAtEnd(last.text)
      if last.text.isEmpty { continue }
      spans.append(last)
      break
    }
    for span in spans where !span.text.isEmpty {
      let code = isColored ? Self.code(of: span.emphasis) : nil
      if let code { bytes.append(contentsOf: "\u{1B}[\(code)m".utf8) }
      bytes.append(contentsOf: TerminalText.visible(span.text).utf8)
      if code != nil { bytes.append(contentsOf: "\u{1B}[0m".utf8) }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds `text` broken into lines, each `indent` columns in, the first after `lead`, which fills its indent.
  ///
  /// A lead that its indent cannot hold has a line of its own. What stands between `marks` is set off.
  package mutating func paragraph(
    _ text: String, indent: Int = 0, lead: Span = "", emphasis: Emphasis = .plain, marks: Marks? = nil
  ) {
    var lead = lead
    if DisplayWidth.of(lead.text) > indent {
      line(lead)
      lead = ""
    }
    var isMarked = false
    for (number, text) in TextLayout.wrapped(TerminalText.visible(text), to: proseWidth - indent).enumerated() {
      var first = number == 0 ? lead : ""
      first.text = TextLayout.padded(first.text, to: indent)
      line([first] + Self.spans(of: text, emphasis, marks, &isMarked))
    }
  }

  /// Adds `items` in as few lines as they need, none of them broken where a line can hold it.
  package mutating func list(
    _ items: [String], separator: String, indent: Int = 0, emphasis: Emphasis = .plain
  ) {
    var text = ""
    for (number, item) in items.enumerated() {
      let piece = number + 1 < items.count ? item + separator : item
      if !text.isEmpty, DisplayWidth.of(text) + DisplayWidth.of(TextLayout.trimmedAtEnd(piece)) > proseWidth - indent {
        paragraph(text, indent: indent, emphasis: emphasis)
        text = ""
      }
      text += piece
    }
    if !text.isEmpty { paragraph(text, indent: indent, emphasis: emphasis) }
  }

  /// A line of a paragraph with what is marked in it set off; `isMarked` says whether it begins inside of marks.
  private static func spans(
    of text: String, _ emphasis: Emphasis, _ marks: Marks?, _ isMarked: inout Bool
  ) -> [Span] {
    guard let marks else { return [Span(text, emphasis)] }
    var spans: [Span] = []
    var stretch = String.UnicodeScalarView()
    func end(_ isMarked: Bool) {
      if !stretch.isEmpty { spans.append(Span(String(stretch), isMarked ? .place : emphasis)) }
      stretch = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if scalar == marks.opening {
        end(isMarked)
        isMarked = true
      }
      stretch.append(scalar)
      if scalar == marks.closing {
        end(isMarked)
        isMarked = false
      }
    }
    end(isMarked)
    return spans
  }

  private static func code(of emphasis: Emphasis) -> String? {
    switch emphasis {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .mark: "1;33"
    case .alarm: "1;31"
    case .place: "1;36"
    }
  }
}
