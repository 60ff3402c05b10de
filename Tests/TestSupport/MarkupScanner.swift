/// A page taken apart into elements and text, as strictly as XML would: every element closed, every value quoted.
package struct MarkupScanner {
  /// An element with its place among the pieces of text.
  package struct Element {
    package let name: String
    package let attributes: [String: String]
    /// The number of the element around it, or nil.
    package let parent: Int?
    /// The pieces of text inside it.
    fileprivate(set) var pieces: Range<Int>
  }

  /// In the order of their beginnings.
  package private(set) var elements: [Element] = []
  /// What is not well formed.
  package private(set) var problems: [String] = []
  private var pieces: [String] = []
  private var open: [Int] = []
  private var rest: Substring.UTF8View

  private static let void: Set<String> = ["meta", "input"]
  private static let raw: Set<String> = ["script", "style"]

  /// Takes `page` apart.
  package init(_ page: String) {
    rest = page[...].utf8
    if page.hasPrefix("<!DOCTYPE html>\n") {
      rest = rest.dropFirst("<!DOCTYPE html>\n".utf8.count)
    } else {
      problems.append("no document type")
    }
    while !rest.isEmpty {
      if rest.first == UInt8(ascii: "<") { readTag() } else { readText() }
    }
    for number in open { problems.append("never closed: \(elements[number].name)") }
  }

  /// The text in an element, entities resolved.
  package func text(of element: Element) -> String { pieces[element.pieces].joined() }

  /// The elements called `name`.
  package func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// The values of an attribute on all elements.
  package func values(of attribute: String) -> [String] { elements.compactMap { $0.attributes[attribute] } }

  private mutating func take(until end: UInt8) -> String {
    let part = rest.prefix { $0 != end }
    rest = rest.dropFirst(part.count)
    return String(decoding: part, as: UTF8.self)
  }

  private mutating func readText() {
    let text = take(until: UInt8(ascii: "<"))
    if text.contains(">") { problems.append("bare >: \(text.prefix(40))") }
    pieces.append(resolved(text))
  }

  private mutating func resolved(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var resolved = ""
    let parts = text.split(separator: "&", omittingEmptySubsequences: false)
    for (number, part) in parts.enumerated() {
      if number == 0 {
        resolved += part
      } else if let end = part.firstIndex(of: ";"), let character = Self.entities[String(part[..<end])] {
        resolved += character + part[part.index(after: end)...]
      } else {
        problems.append("bare &: \(part.prefix(20))")
      }
    }
    return resolved
  }

  private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]

  private mutating func readTag() {
    rest.removeFirst()
    if rest.first == UInt8(ascii: "/") {
      rest.removeFirst()
      close(take(until: UInt8(ascii: ">")))
      rest = rest.dropFirst()
      return
    }
    let name = String(decoding: rest.prefix { $0 != 0x20 && $0 != UInt8(ascii: ">") }, as: UTF8.self)
    rest = rest.dropFirst(name.utf8.count)
    if name.isEmpty || !name.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }) {
      problems.append("odd element: <\(name.prefix(20))")
    }
    let attributes = readAttributes(of: name)
    elements.append(
      Element(name: name, attributes: attributes, parent: open.last, pieces: pieces.count..<pieces.count))
    if Self.void.contains(name) { return }
    open.append(elements.count - 1)
    if Self.raw.contains(name) { readRaw(name) }
  }

  private mutating func readAttributes(of name: String) -> [String: String] {
    var attributes: [String: String] = [:]
    while rest.first == 0x20 {
      rest.removeFirst()
      let key = take(until: UInt8(ascii: "="))
      rest = rest.dropFirst()
      guard rest.first == UInt8(ascii: "\"") else {
        problems.append("value not quoted: \(name) \(key.prefix(20))")
        break
      }
      rest.removeFirst()
      let value = take(until: UInt8(ascii: "\""))
      rest = rest.dropFirst()
      if value.contains("<") { problems.append("< in a value: \(key)") }
      if attributes.updateValue(resolved(value), forKey: key) != nil { problems.append("twice: \(name) \(key)") }
    }
    if rest.first != UInt8(ascii: ">") { problems.append("tag not ended: \(name)") }
    rest = rest.dropFirst()
    return attributes
  }

  /// Scripts and styles end where their name does, whatever stands in them.
  private mutating func readRaw(_ name: String) {
    var text: [UInt8] = []
    let end = Array("</\(name)".utf8)
    while !rest.isEmpty, !rest.starts(with: end) { text.append(rest.removeFirst()) }
    pieces.append(String(decoding: text, as: UTF8.self))
  }

  private mutating func close(_ name: String) {
    guard let last = open.popLast() else { return problems.append("closed but not open: \(name)") }
    if elements[last].name != name { problems.append("\(elements[last].name) closed as \(name)") }
    elements[last].pieces = elements[last].pieces.lowerBound..<pieces.count
  }
}
