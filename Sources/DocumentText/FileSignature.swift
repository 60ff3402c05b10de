/// Recognises formats that are no plain text by how their files begin.
enum FileSignature {
  /// The usual name of the binary format, or nil where the bytes may be text.
  static func binaryFormat(of bytes: [UInt8]) -> String? {
    if let first = bytes.first, isFirst[Int(first)],
      let found = signatures.first(where: { bytes.starts(with: $0.0) })
    {
      return found.1
    }
    // Readers of PDF let other bytes stand before it.
    return contains(pageMark, in: bytes, upTo: 1024) ? "pdf" : nil
  }

  /// The archive that `bytes` are; one that is broken is named for what it was.
  static func archive(_ bytes: [UInt8], limits: ReadLimits) throws(DocumentError) -> ZipArchive {
    do throws(DocumentError) {
      return try ZipArchive(bytes, limits: limits)
    } catch {
      throw error.naming(packageFormat(of: bytes))
    }
  }

  private static let signatures: [([UInt8], String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "zip"),
    ([0x50, 0x4B, 0x05, 0x06], "zip"),
    ([0xD0, 0xCF, 0x11, 0xE0], "doc"),
    (Array("%PDF".utf8), "pdf"),
    (Array("{\\rtf".utf8), "rtf"),
    ([0x89, 0x50, 0x4E, 0x47], "png"),
    ([0xFF, 0xD8, 0xFF], "jpeg"),
    (Array("Rar!".utf8), "rar"),
    ([0x37, 0x7A, 0xBC, 0xAF], "7z"),
    ([0x1F, 0x8B], "gz"),
    (Array("GIF8".utf8), "gif"),
    ([0x49, 0x49, 0x2A, 0x00], "tiff"),
    ([0x4D, 0x4D, 0x00, 0x2A], "tiff"),
    (Array("Founder CEB".utf8), "ceb"),
    (Array("CAJ".utf8) + [0], "caj"),
    ([0xDB, 0xA5, 0x2D, 0x00], "Word 2.0"),
    ([0x31, 0xBE, 0x00, 0x00], "Microsoft Write"),
    ([0x32, 0xBE, 0x00, 0x00], "Microsoft Write"),
    ([0x01, 0xFE, 0x32, 0x00], "Microsoft Works"),
    ([0xFF, 0x57, 0x50, 0x43], "WordPerfect"),
  ]

  /// For every byte whether a signature begins with it.
  private static let isFirst: [Bool] = {
    var isFirst = [Bool](repeating: false, count: 256)
    for (signature, _) in signatures { isFirst[Int(signature[0])] = true }
    return isFirst
  }()

  private static let pageMark = Array("%PDF-1.".utf8)

  /// What a broken zip archive was, by the names of entries that can still be found.
  private static func packageFormat(of bytes: [UInt8]) -> String {
    let entries = [("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx"), ("OFD.xml", "ofd")]
    for (entry, name) in entries where contains(Array(entry.utf8), in: bytes, upTo: bytes.count) { return name }
    return "zip"
  }

  /// Whether `word` stands in the first `limit` bytes.
  private static func contains(_ word: [UInt8], in bytes: [UInt8], upTo limit: Int) -> Bool {
    let limit = min(limit, bytes.count)
    var at = place(of: word[0], in: bytes.span, from: 0, upTo: limit)
    while at + word.count <= limit {
      if bytes[at...].starts(with: word) { return true }
      at = place(of: word[0], in: bytes.span, from: at + 1, upTo: limit)
    }
    return false
  }

  /// The first place of `byte` from `start` on, or `limit`.
  ///
  /// Every text is looked through for a sign that few have, so eight bytes are compared at a time: where one of them is
  /// `byte`, subtracting 1 from the difference of each sets the highest bit of the first that is 0.
  private static func place(of byte: UInt8, in bytes: Span<UInt8>, from start: Int, upTo limit: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var at = start
    while at &+ 8 <= limit {
      // unsafe: the eight bytes end at or before the limit, which lies in the span.
      let eight = unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: UInt64.self)
      let word = eight ^ (ones &* UInt64(byte))
      if (word &- ones) & ~word & (ones << 7) != 0 { break }
      at &+= 8
    }
    while at < limit, bytes[at] != byte { at += 1 }
    return at
  }

  /// `html`, `xml` or `mht` where the decoded text begins with such markup, after white space and comments.
  static func markupFormat(of scalars: [UInt32]) -> String? {
    if isMessage(scalars) { return "mht" }
    var at = 0
    var isXML = false
    while at < scalars.count {
      if scalars[at] <= 0x20 {
        at += 1
      } else if begins(scalars, at: at, with: "<!--") || begins(scalars, at: at, with: "<?xml") {
        isXML = isXML || scalars[at + 1] == 0x3F
        while at < scalars.count, scalars[at] != 0x3E { at += 1 }
        at += 1
      } else {
        let isHTML = scalars[at] == 0x3C && pageStarts.contains { begins(scalars, at: at, with: $0) }
        return isHTML ? "html" : isXML ? "xml" : nil
      }
    }
    return isXML ? "xml" : nil
  }

  private static let pageStarts = [
    "<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<div", "<p>", "<p ", "<table", "<script", "<style",
    "<link", "<article", "<section", "<center", "<span", "<h1",
  ]

  /// Whether the text begins with the lines of a mail message, one of them `MIME-Version:`.
  private static func isMessage(_ scalars: [UInt32]) -> Bool {
    guard let first = scalars.first, (first | 0x20) &- 0x61 < 26 else { return false }
    let head = scalars.prefix(4096)
    return head.indices.contains { at in
      (at == 0 || scalars[at - 1] == 0x0A) && begins(scalars, at: at, with: "mime-version:")
    }
  }

  /// Whether `prefix`, in lower case, stands at `index` in any case.
  private static func begins(_ scalars: [UInt32], at index: Int, with prefix: String) -> Bool {
    var at = index
    for character in prefix.unicodeScalars {
      guard at < scalars.count else { return false }
      let value = scalars[at]
      guard (0x41...0x5A).contains(value) ? value + 0x20 == character.value : value == character.value else {
        return false
      }
      at += 1
    }
    return true
  }
}
