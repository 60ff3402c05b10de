/// Reads Word documents that are one XML file: the form of 2003 and the packages written flat.
enum FlatWordReader {
  /// Takes the text out of `bytes`, UTF-8; nil where the markup is another kind of XML.
  static func read(_ bytes: [UInt8], limits: ReadLimits) throws(DocumentError) -> ExtractedText? {
    var scanner = XMLScanner(bytes, depth: limits.depth, format: "xml")
    let (flat, package) = (XMLScanner.key("wordDocument"), XMLScanner.key("package"))
    while true {
      switch try scanner.next() {
      case .start where scanner.name == flat: return try readFlat(bytes, limits: limits)
      case .start where scanner.name == package: return try readPackage(bytes, &scanner, limits: limits)
      case .text: continue
      default: return nil
      }
    }
  }

  private static func readFlat(_ bytes: [UInt8], limits: ReadLimits) throws(DocumentError) -> ExtractedText {
    let whole = WordPackage.Part(bytes: bytes, range: 0..<bytes.count)
    var text = try WordPackage(document: whole).read(limits: limits)
    text.format = .flatWord
    return text
  }

  /// Finds the parts of a flat package, each an element `part` with its name.
  private static func readPackage(
    _ bytes: [UInt8], _ scanner: inout XMLScanner, limits: ReadLimits
  ) throws(DocumentError) -> ExtractedText? {
    let (part, data) = (XMLScanner.key("part"), XMLScanner.key("xmlData"))
    var name = ""
    var start: Int?
    var parts: [String: WordPackage.Part] = [:]
    reading: while true {
      switch try scanner.next() {
      case .start where scanner.name == part && scanner.depth == 2: name = scanner.attribute("name") ?? ""
      case .start where scanner.name == data && scanner.depth == 3: start = scanner.at
      case .end where scanner.name == data && scanner.depth == 3:
        if let begin = start {
          parts[name] = WordPackage.Part(bytes: bytes, range: begin..<max(begin, scanner.tagStart))
        }
        start = nil
      case .finished(let damage):
        if let begin = start, let damage {
          parts[name] = WordPackage.Part(bytes: bytes, range: begin..<max(begin, damage), damage: damage)
        }
        break reading
      default: break
      }
    }
    guard let document = parts["/word/document.xml"] else { return nil }
    var package = WordPackage(document: document)
    package.numbering = parts["/word/numbering.xml"]
    package.styles = parts["/word/styles.xml"]
    package.footnotes = parts["/word/footnotes.xml"]
    package.endnotes = parts["/word/endnotes.xml"]
    var text = try package.read(limits: limits)
    text.format = .flatWord
    return text
  }
}
