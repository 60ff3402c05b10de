/// Reads XML from front to back in one pass, without entities of its own, namespaces or a tree.
///
/// A document type declaration is refused, so nothing can be declared that would read files or grow. Time is linear in the
/// bytes whatever they are: attributes are looked at only where a reader asks for one.
struct XMLScanner {
  /// What was found.
  enum Event: Equatable {
    case start
    case end
    case text
    /// The markup is at its end; `offset` says where, if something was left open or is broken there.
    case finished(damage: Int?)
  }

  private let bytes: [UInt8]
  private let limit: Int
  private let format: String
  /// Where reading goes on: a byte offset.
  private(set) var at: Int
  /// Where the element that starts or ends has its tag.
  private(set) var tagStart = 0
  private let end: Int
  private var open: [UInt64] = []
  private var tag = 0..<0
  private var isEmptyElement = false
  private var content = 0..<0
  private var isLiteral = false
  /// The key of the local name of the element that starts or ends: see `key(_:)`.
  private(set) var name: UInt64 = 0

  /// A scanner of UTF-8; `format` is what errors name.
  init(_ bytes: [UInt8], _ range: Range<Int>? = nil, depth: Int, format: String) {
    self.bytes = bytes
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    at = range.lowerBound
    end = range.upperBound
    limit = depth
    self.format = format
    if bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) { at += 3 }
  }

  /// How many elements are open, the one that starts or ends included.
  var depth: Int { open.count }

  /// A number for a local name; different names of up to eight bytes always have different ones.
  static func key(_ name: String) -> UInt64 {
    name.utf8.reduce(0) { Self.mix($0, $1) }
  }

  /// The key of a name that goes on with `byte`.
  @inline(__always)
  static func mix(_ key: UInt64, _ byte: UInt8) -> UInt64 {
    (key << 8 | key >> 56) ^ UInt64(byte)
  }

  /// Reads up to the next start, end or text.
  mutating func next() throws(DocumentError) -> Event {
    if isEmptyElement {
      isEmptyElement = false
      return .end
    }
    if closesBefore {
      closesBefore = false
      open.removeLast()
    }
    while at < end {
      guard bytes[at] == 0x3C else { return readText() }
      guard at + 1 < end else { break }
      switch bytes[at + 1] {
      case 0x2F: return readEndTag()
      case 0x3F:
        guard skip(past: "?>", from: at + 2) else { return .finished(damage: at) }
      case 0x21:
        if let event = try readDeclaration() { return event }
      default: return try readStartTag()
      }
    }
    return .finished(damage: open.isEmpty && at >= end ? nil : min(at, end))
  }

  /// Whether the element that the last event ended is still counted as open.
  private var closesBefore = false

  private mutating func readText() -> Event {
    let start = at
    while at < end, bytes[at] != 0x3C { at += 1 }
    content = start..<at
    isLiteral = false
    return .text
  }

  private mutating func readDeclaration() throws(DocumentError) -> Event? {
    if bytes[at..<end].starts(with: "<!--".utf8) {
      return skip(past: "-->", from: at + 4) ? nil : .finished(damage: at)
    }
    guard bytes[at..<end].starts(with: "<![CDATA[".utf8) else { throw .documentType(offset: at) }
    let start = at + 9
    guard skip(past: "]]>", from: start) else { return .finished(damage: start) }
    content = start..<at - 3
    isLiteral = true
    return .text
  }

  private mutating func skip(past mark: String, from start: Int) -> Bool {
    let mark = Array(mark.utf8)
    var index = start
    while index + mark.count <= end {
      if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) {
        at = index + mark.count
        return true
      }
      index += 1
    }
    return false
  }

  private mutating func readStartTag() throws(DocumentError) -> Event {
    let start = at
    tagStart = at
    var index = readName(from: at + 1)
    guard index > at + 1 else { return .finished(damage: start) }
    let attributes = index
    var quote: UInt8 = 0
    while index < end {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        break
      } else if byte == 0x3C {
        return .finished(damage: start)
      }
      index += 1
    }
    guard index < end else { return .finished(damage: start) }
    guard open.count < limit else { throw .tooDeep(format: format, limit: limit) }
    isEmptyElement = bytes[index - 1] == 0x2F
    closesBefore = isEmptyElement
    tag = attributes..<(isEmptyElement ? index - 1 : index)
    open.append(name)
    at = index + 1
    return .start
  }

  private mutating func readEndTag() -> Event {
    let start = at
    tagStart = at
    var index = readName(from: at + 2)
    while index < end, bytes[index] <= 0x20 { index += 1 }
    guard index < end, bytes[index] == 0x3E, open.last == name else { return .finished(damage: start) }
    at = index + 1
    closesBefore = true
    return .end
  }

  /// Reads the name at `index`, keeps the key of its local part, and answers where it ends.
  private mutating func readName(from index: Int) -> Int {
    var index = index
    var key: UInt64 = 0
    while index < end {
      let byte = bytes[index]
      if byte <= 0x20 || byte == 0x3E || byte == 0x2F || byte == 0x3D || byte == 0x3C { break }
      key = byte == 0x3A ? 0 : Self.mix(key, byte)
      index += 1
    }
    name = key
    return index
  }

  /// The value of the first attribute with this local name on the element that just started.
  ///
  /// One look costs the length of the tag: readers ask for few, and only where the element has them.
  func attribute(_ local: String) -> String? {
    var index = tag.lowerBound
    while index < tag.upperBound {
      while index < tag.upperBound, bytes[index] <= 0x20 || bytes[index] == 0x2F { index += 1 }
      var start = index
      while index < tag.upperBound, bytes[index] != 0x3D, bytes[index] > 0x20 {
        if bytes[index] == 0x3A { start = index + 1 }
        index += 1
      }
      let name = start..<index
      while index < tag.upperBound, bytes[index] <= 0x20 { index += 1 }
      guard index < tag.upperBound, bytes[index] == 0x3D else { continue }
      index += 1
      while index < tag.upperBound, bytes[index] <= 0x20 { index += 1 }
      guard index < tag.upperBound, bytes[index] == 0x22 || bytes[index] == 0x27 else { return nil }
      let quote = bytes[index]
      let value = index + 1
      index = value
      while index < tag.upperBound, bytes[index] != quote { index += 1 }
      if bytes[name].elementsEqual(local.utf8) {
        var scalars: [UInt32] = []
        decode(value..<index) { scalars.append($0) }
        return String(scalars: scalars[...])
      }
      index += 1
    }
    return nil
  }

  /// Hands over the characters of the last text, references resolved, line ends as U+000A.
  func forEachScalar(_ body: (UInt32) -> Void) {
    if isLiteral {
      UTF8Scalars.forEach(in: bytes, content, body)
    } else {
      decode(content, body)
    }
  }

  private func decode(_ range: Range<Int>, _ body: (UInt32) -> Void) {
    var start = range.lowerBound
    while let reference = bytes[start..<range.upperBound].firstIndex(of: 0x26) {
      UTF8Scalars.forEach(in: bytes, start..<reference, body)
      if let (scalar, length) = CharacterReferences.xml(bytes, at: reference, before: range.upperBound) {
        body(scalar)
        start = reference + length
      } else {
        body(0x26)
        start = reference + 1
      }
    }
    UTF8Scalars.forEach(in: bytes, start..<range.upperBound, body)
  }
}
