/// Reads HTML from front to back in one pass, as forgiving as browsers are.
struct HTMLScanner {
  /// What was found.
  enum Event: Equatable {
    case start
    case end
    case text(Range<Int>)
    case finished
  }

  private let scalars: [UInt32]
  private var at = 0
  private var attributes = 0..<0
  /// The key of the element that starts or ends, from its name in lower case: see `XMLScanner.key(_:)`.
  private(set) var name: UInt64 = 0
  /// Whether a comment was never closed, so that the rest of the page was in it.
  private(set) var lostRest = false

  /// A scanner of decoded HTML.
  init(_ scalars: [UInt32]) {
    self.scalars = scalars
  }

  /// Reads up to the next start, end or text.
  mutating func next() -> Event {
    while at < scalars.count {
      guard scalars[at] == 0x3C, at + 1 < scalars.count else { return readText() }
      switch scalars[at + 1] {
      case 0x21 where matches("<!--", at: at): skipComment()
      case 0x21, 0x3F: skip(past: 0x3E)
      case 0x2F:
        guard at + 2 < scalars.count, Self.isLetter(scalars[at + 2]) else {
          skip(past: 0x3E)
          continue
        }
        readTag(from: at + 2)
        return .end
      case let first where Self.isLetter(first):
        readTag(from: at + 1)
        return .start
      default: return readText()
      }
    }
    return .finished
  }

  private static func isLetter(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }

  private mutating func readText() -> Event {
    let start = at
    at += 1
    while at < scalars.count, scalars[at] != 0x3C { at += 1 }
    return .text(start..<at)
  }

  private mutating func skip(past mark: UInt32) {
    while at < scalars.count, scalars[at] != mark { at += 1 }
    at += 1
  }

  private mutating func skipComment() {
    var index = at + 2
    while index + 2 < scalars.count {
      if scalars[index] == 0x2D, scalars[index + 1] == 0x2D, scalars[index + 2] == 0x3E {
        at = index + 3
        return
      }
      index += 1
    }
    at = scalars.count
    lostRest = true
  }

  private mutating func readTag(from start: Int) {
    var index = start
    name = 0
    while index < scalars.count, scalars[index] > 0x20, scalars[index] != 0x3E, scalars[index] != 0x2F {
      let scalar = scalars[index]
      name = XMLScanner.mix(name, UInt8(truncatingIfNeeded: scalar &- 0x41 < 26 ? scalar + 0x20 : scalar))
      index += 1
    }
    let attributesStart = index
    var quote: UInt32 = 0
    var last: UInt32 = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if quote != 0 {
        if scalar == quote { quote = 0 }
      } else if scalar == 0x3E {
        break
      } else if scalar == 0x22 || scalar == 0x27, last == 0x3D {
        quote = scalar
      }
      if scalar > 0x20 { last = scalar }
      index += 1
    }
    attributes = attributesStart..<index
    at = index + 1
  }

  /// Goes on behind the end tag of the element that just started, whose content is no markup; answers the content.
  mutating func skipRaw(_ element: String) -> Range<Int> {
    let start = min(at, scalars.count)
    let mark = "</" + element
    var index = start
    while index < scalars.count {
      if scalars[index] == 0x3C, matches(mark, at: index) {
        at = index
        skip(past: 0x3E)
        return start..<index
      }
      index += 1
    }
    at = scalars.count
    lostRest = true
    return start..<scalars.count
  }

  private func matches(_ word: String, at index: Int) -> Bool {
    var index = index
    for character in word.unicodeScalars {
      guard index < scalars.count else { return false }
      let scalar = scalars[index]
      guard (scalar &- 0x41 < 26 ? scalar + 0x20 : scalar) == character.value else { return false }
      index += 1
    }
    return true
  }

  /// The value of the first attribute of this name, in lower case, on the element that just started.
  func attribute(_ name: String) -> String? {
    var index = attributes.lowerBound
    let end = attributes.upperBound
    while index < end {
      while index < end, scalars[index] <= 0x20 || scalars[index] == 0x2F { index += 1 }
      let start = index
      while index < end, scalars[index] > 0x20, scalars[index] != 0x3D, scalars[index] != 0x2F { index += 1 }
      let isIt = index - start == name.utf8.count && matches(name, at: start)
      while index < end, scalars[index] <= 0x20 { index += 1 }
      guard index < end, scalars[index] == 0x3D else {
        if isIt { return "" }
        if index == start { index += 1 }
        continue
      }
      index += 1
      while index < end, scalars[index] <= 0x20 { index += 1 }
      let value = readValue(&index, before: end)
      if isIt { return text(value) }
    }
    return nil
  }

  private func readValue(_ index: inout Int, before end: Int) -> Range<Int> {
    guard index < end else { return end..<end }
    let quote = scalars[index]
    guard quote == 0x22 || quote == 0x27 else {
      let start = index
      while index < end, scalars[index] > 0x20 { index += 1 }
      return start..<index
    }
    let start = index + 1
    index = start
    while index < end, scalars[index] != quote { index += 1 }
    defer { index = min(index + 1, end) }
    return start..<index
  }

  private func text(_ range: Range<Int>) -> String {
    var decoded: [UInt32] = []
    forEachScalar(in: range) { decoded.append($0) }
    return String(scalars: decoded[...])
  }

  /// Hands over the characters of a text, references resolved.
  func forEachScalar(in range: Range<Int>, _ body: (UInt32) -> Void) {
    var index = range.lowerBound
    while index < range.upperBound {
      if scalars[index] == 0x26,
        let (scalar, length) = CharacterReferences.html(scalars, at: index, before: range.upperBound)
      {
        body(scalar)
        index += length
      } else {
        body(scalars[index])
        index += 1
      }
    }
  }
}
