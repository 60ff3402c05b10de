/// Writes Word documents for tests: a zip of the parts that are given, and the few that every one has.
package struct WordPackageWriter {
  /// The markup of parts other than the main one by their names without folder and `.xml`.
  package var parts: [String: String] = [:]
  /// How the parts are packed.
  package var packing = ZipWriter.Packing.deflated

  package init() {}

  private static let namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""

  /// The document whose body is the markup `body`.
  package func document(_ body: String) -> [UInt8] {
    var zip = ZipWriter()
    func add(_ name: String, _ text: String) {
      zip.add(name, Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\(text)".utf8), packing)
    }
    add(
      "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"></Types>")
    add(
      "_rels/.rels",
      "<Relationships><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
        + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
    add("word/document.xml", "<w:document \(Self.namespaces)><w:body>\(body)</w:body></w:document>")
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) { add("word/\(name).xml", text) }
    return zip.finish()
  }

  /// A paragraph of runs of seventeen characters, as word processors cut them at every change.
  package static func paragraph(_ text: String, properties: String = "") -> String {
    let scalars = Array(text.unicodeScalars)
    let runs = stride(from: 0, to: scalars.count, by: 17).map { start in
      let run = String(String.UnicodeScalarView(scalars[start..<min(start + 17, scalars.count)]))
      return "<w:r><w:t xml:space=\"preserve\">\(escape(run))</w:t></w:r>"
    }
    return "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>") + runs.joined() + "</w:p>"
  }

  /// The document that has the lines of a text as its paragraphs.
  package func document(lines text: String) -> [UInt8] {
    document(
      text.split(separator: "\n", omittingEmptySubsequences: false).map { Self.paragraph(String($0)) }.joined())
  }

  /// Text as it stands in markup.
  package static func escape(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: String(scalar)
      }
    }.joined()
  }
}
