import DocumentText

/// A piece of markup that stands in the source code; nothing that a report says can become one.
struct Markup: Sendable, ExpressibleByStringLiteral {
  let text: String

  init(stringLiteral value: String) {
    text = value
  }
}

/// An attribute of an element; the value is escaped where it is written.
struct Attribute: Sendable {
  let name: Markup
  let value: String

  init(_ name: Markup, _ value: String) {
    self.name = name
    self.value = value
  }

  /// The names by which the style sheet knows the element.
  static func classes(_ value: String) -> Attribute { Attribute("class", value) }

  /// The name by which links find the element.
  static func id(_ address: PageAddress) -> Attribute { Attribute("id", address.id) }
}

/// HTML under construction: elements that are always closed, and text that is never markup.
struct HTMLWriter: Sendable {
  /// The page so far as UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Writes markup as it is.
  mutating func raw(_ markup: Markup) { bytes.append(contentsOf: markup.text.utf8) }

  /// Takes over what another writer wrote.
  mutating func append(_ other: HTMLWriter) { bytes += other.bytes }

  /// Writes an element around what `body` writes.
  mutating func element(_ name: Markup, _ attributes: Attribute..., body: (inout HTMLWriter) -> Void) {
    open(name, attributes)
    body(&self)
    raw("</")
    raw(name)
    raw(">")
  }

  /// Writes an element with text in it.
  mutating func element(_ name: Markup, _ attributes: Attribute..., text: String) {
    open(name, attributes)
    self.text(text)
    raw("</")
    raw(name)
    raw(">")
  }

  /// Writes an element that has nothing in it and no end.
  mutating func void(_ name: Markup, _ attributes: Attribute...) { open(name, attributes) }

  /// Writes an element that has nothing in it and no end, with attributes given as a list.
  mutating func void(_ name: Markup, _ attributes: [Attribute]) { open(name, attributes) }

  private mutating func open(_ name: Markup, _ attributes: [Attribute]) {
    raw("<")
    raw(name)
    for attribute in attributes {
      raw(" ")
      raw(attribute.name)
      raw("=\"")
      text(attribute.value)
      raw("\"")
    }
    raw(">")
  }

  /// Writes text: what would be markup is escaped, and what would reorder lines or not be seen is shown as an escape.
  mutating func text(_ string: String) {
    for scalar in string.unicodeScalars { write(scalar.value) }
  }

  /// Writes source text, of which line breaks and tabs stay what they are; CR is a line break, and so is CR with LF.
  mutating func source(_ scalars: ArraySlice<UInt32>) {
    var last: UInt32 = 0
    for scalar in scalars {
      switch scalar {
      case 0x0A where last == 0x0D: break
      case 0x0A, 0x0D: bytes.append(0x0A)
      case 0x09: bytes.append(0x09)
      default: write(scalar)
      }
      last = scalar
    }
  }

  private mutating func write(_ scalar: UInt32) {
    switch scalar {
    case 0x26: raw("&amp;")
    case 0x3C: raw("&lt;")
    case 0x3E: raw("&gt;")
    case 0x22: raw("&quot;")
    case 0x27: raw("&#39;")
    case _ where ControlScalar.contains(scalar) || Self.isNoncharacter(scalar): writeEscape(of: scalar)
    default: bytes.append(scalar: scalar)
    }
  }

  /// The last two code points of every plane and those from U+FDD0 on are characters of no text.
  private static func isNoncharacter(_ scalar: UInt32) -> Bool {
    scalar & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar)
  }

  private mutating func writeEscape(of scalar: UInt32) {
    raw("\\u")
    for shift in stride(from: scalar > 0xFFFF ? 20 : 12, through: 0, by: -4) {
      bytes.appendHexDigit(UInt8(truncatingIfNeeded: scalar >> UInt32(shift)) & 0xF)
    }
  }
}

extension HTMLWriter {
  /// Writes a text in both languages, of which the style sheet shows one; once where they are the same.
  mutating func say(_ zh: String, _ en: String) {
    if zh == en { return text(zh) }
    element("span", Attribute("lang", "zh"), text: zh)
    element("span", Attribute("lang", "en"), text: en)
  }

  /// Writes what `wording` gives for each language.
  mutating func say(_ wording: (Language) -> String) { say(wording(.zh), wording(.en)) }

  /// Writes an element that says something in both languages.
  mutating func element(_ name: Markup, _ attributes: Attribute..., zh: String, en: String) {
    open(name, attributes)
    say(zh, en)
    raw("</")
    raw(name)
    raw(">")
  }

  /// Writes a link to a place on this page or another of the same set; nothing else is ever linked to.
  mutating func link(_ href: PageHref, _ classes: String? = nil, body: (inout HTMLWriter) -> Void) {
    open("a", [Attribute("href", href.text)] + (classes.map { [.classes($0)] } ?? []))
    body(&self)
    raw("</a>")
  }
}
