/// Reads mht: a web page saved as a mail message of several parts, of which the first page is the document.
enum WebArchiveReader {
  /// Takes the text out of the first part that is a web page.
  static func read(_ bytes: [UInt8], limits: ReadLimits) throws(DocumentError) -> ExtractedText {
    guard let page = page(in: bytes, 0..<bytes.count, boundary: nil, depth: 0) else {
      throw .damaged(format: "mht", offset: bytes.count)
    }
    let decoded = HTMLEncoding.decode(page.bytes, TextDecoder.decode(page.bytes), label: page.label)
    var text = HTMLReader.read(decoded, byteCount: bytes.count, limits)
    text.format = .mht
    if page.isCut, !text.notes.contains(where: \.isPartial) {
      text.notes.append(.damaged(part: nil, offset: bytes.count))
    }
    return text
  }

  private struct Page {
    var bytes: [UInt8]
    var label: String?
    /// Whether the boundary behind the page is missing.
    var isCut: Bool
  }

  private struct Header {
    var type = ""
    var boundary: String?
    var label: String?
    var encoding = ""
    var end: Int
  }

  /// The web page in a part, or in the parts of that part.
  private static func page(in bytes: [UInt8], _ range: Range<Int>, boundary: String?, depth: Int) -> Page? {
    let header = header(of: bytes, range)
    if header.type == "text/html" || header.type == "application/xhtml+xml" {
      let content = bytes[header.end..<range.upperBound]
      return Page(
        bytes: decode(content, header.encoding), label: header.label,
        isCut: boundary != nil && range.upperBound == bytes.count)
    }
    guard let inner = header.boundary, depth < 4 else { return nil }
    let mark = Array(("--" + inner).utf8)
    var start: Int?
    var at = header.end
    while let found = find(mark, in: bytes, at..<range.upperBound) {
      if let start, let page = page(in: bytes, start..<found, boundary: inner, depth: depth + 1) { return page }
      start = lineEnd(bytes, from: found, before: range.upperBound)
      at = start ?? range.upperBound
    }
    guard let start, start < range.upperBound else { return nil }
    return page(in: bytes, start..<range.upperBound, boundary: inner, depth: depth + 1)
  }

  /// The offset of `mark` where it begins a line.
  private static func find(_ mark: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at + mark.count <= range.upperBound {
      if bytes[at] == 0x2D, at == 0 || bytes[at - 1] == 0x0A, bytes[at..<at + mark.count].elementsEqual(mark) {
        return at
      }
      at = lineEnd(bytes, from: at, before: range.upperBound)
    }
    return nil
  }

  private static func lineEnd(_ bytes: [UInt8], from start: Int, before end: Int) -> Int {
    (bytes[start..<end].firstIndex(of: 0x0A) ?? end - 1) + 1
  }

  private static func header(of bytes: [UInt8], _ range: Range<Int>) -> Header {
    var header = Header(end: range.lowerBound)
    var fields: [String] = []
    while header.end < range.upperBound, fields.count < 100 {
      let next = lineEnd(bytes, from: header.end, before: range.upperBound)
      let line = String(decoding: bytes[header.end..<min(next, header.end + 2000)], as: UTF8.self)
      header.end = next
      let text = line.split { $0.isNewline }.first.map(String.init) ?? ""
      if text.isEmpty {
        if fields.isEmpty { continue }
        break
      }
      if let first = text.unicodeScalars.first, first.value <= 0x20, !fields.isEmpty {
        fields[fields.count - 1] += text
      } else {
        fields.append(text)
      }
    }
    for field in fields {
      let lowered = field.lowercased()
      if lowered.hasPrefix("content-type:") {
        header.type = String(lowered.dropFirst(13).drop { $0 == " " }.prefix { $0 != ";" && $0 != " " })
        header.boundary = parameter("boundary", of: field)
        header.label = parameter("charset", of: field)?.lowercased()
      } else if lowered.hasPrefix("content-transfer-encoding:") {
        header.encoding = String(lowered.dropFirst(26).filter { $0 > " " })
      }
    }
    return header
  }

  private static func parameter(_ name: String, of field: String) -> String? {
    for part in field.split(separator: ";").dropFirst() {
      let pieces = part.split(separator: "=", maxSplits: 1)
      guard pieces.count == 2, pieces[0].filter({ $0 > " " }).lowercased() == name else { continue }
      return String(pieces[1].filter { $0 != "\"" }.drop { $0 <= " " })
    }
    return nil
  }

  private static func decode(_ content: ArraySlice<UInt8>, _ encoding: String) -> [UInt8] {
    switch encoding {
    case "base64": base64(content)
    case "quoted-printable": quotedPrintable(content)
    default: Array(content)
    }
  }

  private static func base64(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(content.count / 4 * 3)
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in content {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case 0x2B: value = 62
      case 0x2F: value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private static func quotedPrintable(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(content.count)
    var at = content.startIndex
    while at < content.endIndex {
      guard content[at] == 0x3D else {
        bytes.append(content[at])
        at += 1
        continue
      }
      if at + 2 < content.endIndex, let high = digit(content[at + 1]), let low = digit(content[at + 2]) {
        bytes.append(high << 4 | low)
        at += 3
      } else {
        // A line that goes on: the sign and the line end are not there.
        at += 1
        if at < content.endIndex, content[at] == 0x0D { at += 1 }
        if at < content.endIndex, content[at] == 0x0A { at += 1 }
      }
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
