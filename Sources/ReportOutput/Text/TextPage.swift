/// A page of plain text, 80 columns wide, that grows line by line; safe for a terminal whatever is put on it.
package struct TextPage {
  /// How a stretch of a line is set off; without colour it is not.
  package enum Emphasis: Sendable {
    case plain, strong, faint, mark
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
  package static let width = 80

  /// The text so far as UTF-8.
  package private(set) var bytes: [UInt8] = []
  private let isColored: Bool

  /// An empty page.
  package init(isColored: Bool) {
    self.isColored = isColored
  }

  /// Adds a line of `spans`; what does not fit is the caller's to have cut or wrapped.
  package mutating func line(_ spans: Span...) {
    line(spans)
  }

  /// Adds a line of `spans` given as a list.
  package mutating func line(_ spans: [Span]) {
    for span in spans {
      let code = isColored ? Self.code(of: span.emphasis) : nil
      if let code { bytes.append(contentsOf: "\u{1B}[\(code)m".utf8) }
      bytes.append(contentsOf: TerminalText.visible(span.text).utf8)
      if code != nil { bytes.append(contentsOf: "\u{1B}[0m".utf8) }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds `text` broken into lines, each `indent` columns in, the first after `lead`, which fills its indent.
  package mutating func paragraph(_ text: String, indent: Int = 0, lead: Span = "", emphasis: Emphasis = .plain) {
    let lines = TextLayout.wrapped(TerminalText.visible(text), to: Self.width - indent)
    for (number, text) in lines.enumerated() {
      var first = number == 0 ? lead : ""
      first.text = TextLayout.padded(first.text, to: indent)
      line(first, Span(text, emphasis))
    }
  }

  private static func code(of emphasis: Emphasis) -> String? {
    switch emphasis {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .mark: "1;33"
    }
  }
}
