/// Reads docx, docm and dotx: a zip of WordprocessingML parts.
enum WordPackageReader {
  /// The usual name of what an archive is, by its entries: `docx`, another office format, or nil for a mere archive.
  static func format(of archive: ZipArchive) -> String? {
    for entry in archive.entries {
      if entry.name.hasPrefix("word/") { return "docx" }
      if entry.name.hasPrefix("xl/") { return "xlsx" }
      if entry.name.hasPrefix("ppt/") { return "pptx" }
      if entry.name == "OFD.xml" { return "ofd" }
      if entry.name == "META-INF/manifest.xml" { return "odt" }
    }
    return nil
  }

  /// Takes the text out of the package.
  static func read(_ archive: ZipArchive, limits: ReadLimits) throws(DocumentError) -> ExtractedText {
    let main = try target(of: "officeDocument", from: "_rels/.rels", in: archive, limits) ?? "word/document.xml"
    guard let document = try part(main, in: archive, limits) else { throw .damaged(format: "docx", offset: 0) }
    var package = WordPackage(document: document)
    let slash = main.lastIndex(of: "/")
    let folder = slash.map { String(main[...$0]) } ?? ""
    let relations = folder + "_rels/" + main.dropFirst(folder.count) + ".rels"
    func related(_ kind: String) throws(DocumentError) -> WordPackage.Part? {
      let name = try target(of: kind, from: relations, in: archive, limits).map { name in
        name.hasPrefix("/") ? String(name.dropFirst()) : folder + name
      }
      return try part(name ?? folder + kind + ".xml", in: archive, limits)
    }
    package.numbering = try related("numbering")
    package.styles = try related("styles")
    package.footnotes = try related("footnotes")
    package.endnotes = try related("endnotes")
    return try package.read(limits: limits)
  }

  private static func part(
    _ name: String, in archive: ZipArchive, _ limits: ReadLimits
  ) throws(DocumentError) -> WordPackage.Part? {
    guard let entry = archive.entry(named: name) else { return nil }
    do throws(DocumentError) {
      let contents = try archive.contents(of: entry, limits: limits)
      let bytes = XMLEncoding.utf8(contents.bytes)
      return WordPackage.Part(bytes: bytes, range: 0..<bytes.count, damage: contents.damage)
    } catch {
      throw error.naming("docx")
    }
  }

  /// The target of the first relationship of a kind, named by the last word of its type.
  private static func target(
    of kind: String, from name: String, in archive: ZipArchive, _ limits: ReadLimits
  ) throws(DocumentError) -> String? {
    guard let part = try part(name, in: archive, limits) else { return nil }
    var scanner = XMLScanner(part.bytes, depth: limits.depth, format: "docx")
    let relationship = XMLScanner.key("Relationship")
    while true {
      switch try scanner.next() {
      case .finished: return nil
      case .start where scanner.name == relationship && scanner.attribute("Type")?.hasSuffix("/" + kind) == true:
        return scanner.attribute("Target").map {
          $0.hasPrefix("/") && name.hasPrefix("_rels") ? String($0.dropFirst()) : $0
        }
      default: break
      }
    }
  }
}
