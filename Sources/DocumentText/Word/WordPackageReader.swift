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

extension DocumentError {
  /// The same error, said of the format that the user knows instead of the container it comes in.
  func naming(_ format: String) -> DocumentError {
    switch self {
    case .damaged(_, let offset): .damaged(format: format, offset: offset)
    case .tooLarge(_, let limit): .tooLarge(format: format, limit: limit)
    case .tooDeep(_, let limit): .tooDeep(format: format, limit: limit)
    case .encrypted: .encrypted(format: format)
    default: self
    }
  }
}

/// XML in other encodings than UTF-8.
enum XMLEncoding {
  /// The bytes as UTF-8: those of UTF-16 with a mark or without are decoded, and those that say they are in GBK.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if isUTF16 { return encode(TextDecoder.decode(bytes)) }
    if bytes.starts(with: [0x3C, 0x00]) { return encode(UTF16Decoder.decode(bytes, bigEndian: false)) }
    if bytes.starts(with: [0x00, 0x3C]) { return encode(UTF16Decoder.decode(bytes, bigEndian: true)) }
    let head = String(decoding: bytes.prefix(100), as: UTF8.self).lowercased()
    guard head.hasPrefix("<?xml"), ["gb2312", "gbk", "gb18030"].contains(where: head.prefix { $0 != ">" }.contains)
    else { return bytes }
    return encode(GB18030Decoder.decode(bytes))
  }

  private static func encode(_ text: DecodedText) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.scalars.count * 3)
    for scalar in text.scalars { bytes.append(scalar: scalar) }
    return bytes
  }
}
