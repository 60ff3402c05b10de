/// Which stretches of a Word file have which of the properties that matter to its text.
struct FormatRuns {
  /// Properties of characters and paragraphs.
  struct Flags: OptionSet {
    let rawValue: UInt8
    /// The character was deleted, and nobody accepted it.
    static let deleted = Flags(rawValue: 1)
    /// The character was inserted, and nobody accepted it.
    static let inserted = Flags(rawValue: 2)
    /// The character is not shown.
    static let hidden = Flags(rawValue: 4)
    /// The paragraph lies in a table.
    static let inTable = Flags(rawValue: 8)
    /// The paragraph is the mark that ends a row.
    static let rowEnd = Flags(rawValue: 16)
    /// The paragraph has an automatic number.
    static let numbered = Flags(rawValue: 32)
  }

  /// The kinds of stretches.
  enum Kind {
    case characters, paragraphs
  }

  private struct Run {
    var start: Int
    var end: Int
    var flags: Flags
  }

  private let styles: StyleSheet
  private var runs: [Run] = []
  private var last = 0

  /// Whether any stretch has one of `flags`.
  func contains(_ flags: Flags) -> Bool { runs.contains { !$0.flags.isDisjoint(with: flags) } }

  /// Whether nothing is known.
  var isEmpty: Bool { runs.isEmpty }

  /// Reads the pages that `index` in the table stream leads to; pages that are not there are left out.
  init(_ kind: Kind, document: [UInt8], table: [UInt8], index: Range<Int>, styles: StyleSheet = StyleSheet()) {
    self.styles = styles
    // The list has one offset more than pages, of four bytes each.
    let pages = (index.count - 4) / 8
    guard pages > 0, index.upperBound <= table.count else { return }
    for page in 0..<min(pages, document.count / 512 + 1) {
      guard let number = table.number32(at: index.lowerBound + 4 * (pages + 1) + 4 * page) else { return }
      read(kind, document, page: (number & 0x3F_FFFF) * 512)
    }
    runs.sort { $0.start < $1.start }
  }

  private mutating func read(_ kind: Kind, _ document: [UInt8], page: Int) {
    guard page + 512 <= document.count else { return }
    let count = Int(document[page + 511])
    let entrySize = kind == .characters ? 1 : 13
    guard (count + 1) * 4 + count * entrySize <= 511 else { return }
    for index in 0..<count {
      guard let start = document.number32(at: page + 4 * index), let end = document.number32(at: page + 4 * index + 4),
        start < end
      else { continue }
      let offset = Int(document[page + 4 * (count + 1) + index * entrySize]) * 2
      let flags = offset == 0 ? [] : self.flags(kind, document, at: page + offset, before: page + 511)
      if kind == .paragraphs || !flags.isEmpty { runs.append(Run(start: start, end: end, flags: flags)) }
    }
  }

  private func flags(_ kind: Kind, _ document: [UInt8], at index: Int, before end: Int) -> Flags {
    var at = index + 1
    var length = Int(document[index])
    var flags: Flags = []
    if kind == .paragraphs {
      if length == 0, at < end {
        length = Int(document[at]) * 2
        at += 1
      } else {
        length = length * 2 - 1
      }
      if let style = document.number16(at: at), styles.numbered.contains(style) { flags.insert(.numbered) }
      at += 2
      length -= 2
    }
    for property in PropertyList(document, at..<max(at, min(end, at + length))) {
      let operand = document[property.place]
      switch property.code {
      case 0x0800 where operand == 1: flags.insert(.deleted)
      case 0x0801 where operand == 1: flags.insert(.inserted)
      case 0x083C where operand == 1: flags.insert(.hidden)
      case 0x2416 where operand == 1: flags.insert(.inTable)
      case 0x2417 where operand == 1: flags.insert(.rowEnd)
      case PropertyList.listNumber:
        if document.number16(at: property.place) == 0 { flags.remove(.numbered) } else { flags.insert(.numbered) }
      default: break
      }
    }
    return flags
  }

  /// The properties of the character at an offset of the document stream; asking in order costs nothing.
  mutating func flags(at offset: Int) -> Flags {
    if last < runs.count, runs[last].start <= offset, offset < runs[last].end { return runs[last].flags }
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return [] }
    last = low - 1
    return offset < runs[last].end ? runs[last].flags : []
  }
}
