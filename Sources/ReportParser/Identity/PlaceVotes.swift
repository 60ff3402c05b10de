/// Counts the names by which a report speaks of its own place: 靳家铺镇党委, 龙渠街道坚持.
///
/// Other towns are named in passing, so the first name in the text is no evidence; the preamble's weigh most.
struct PlaceVotes {
  private var votes: [String: Int] = [:]
  /// The names in the order in which they come first.
  private var names: [String] = []

  /// Counts the names that stand where a clause begins.
  init(_ outline: Outline) {
    let text = outline.scanned.units
    let opening = outline.front.preamble.last?.upperBound ?? 0
    var start = 0
    // A name stands before a sign of its kind (镇, 乡, 街, 苏木), so only what lies near one is looked at.
    text.span.forEachPlace(of: (0x9547, 0x4E61, 0x8857, 0x82CF)) { sign in
      for at in max(start, sign - Self.longest + 1)..<sign where Self.mayOpenName(text.span, at) {
        count(text, at, weight: at < opening ? 3 : 1)
      }
      start = sign
    }
  }

  /// Counts the name that starts at `at`, if one does.
  private mutating func count(_ text: [UInt16], _ at: Int, weight: Int) {
    var limit = at
    while limit < min(at + Self.longest, text.count), text[limit] != Signs.newline { limit += 1 }
    // 中共白沙镇委
    let start = TextScan.end(of: "中共", in: text, at: at, upTo: limit) ?? at
    guard let place = PlaceName.township(in: text, at: start, upTo: limit, isProse: true),
      let name = place.township, name.count <= 10
    else { return }
    // A document that the report names by its place's name (《余坪镇…方案》) is nearly always its own.
    let isOwnDocument = at > 0 && text[at - 1] == 0x300A
    let string = TextScan.string(text, name)
    if votes[string] == nil { names.append(string) }
    votes[string, default: 0] += isOwnDocument ? max(weight, 2) : weight
  }

  /// Whether a name may begin at `at`; “枣乡善治” is a brand.
  @inline(__always)
  private static func mayOpenName(_ text: Span<UInt16>, _ at: Int) -> Bool {
    opensClause(text, at) && Signs.isIdeograph(text[at]) && (at == 0 || text[at - 1] != 0x201C)
  }

  /// The name that is used most, of several the first, or nil where none is used twice or in the preamble.
  func winner() -> String? {
    let most = votes.values.max() ?? 0
    return most >= 2 ? names.first { votes[$0] == most } : nil
  }

  /// How far from its first character on a chain of names is read.
  private static let longest = 24

  /// Whether a clause opens at `at`: at the start of a line, behind a mark, or behind words that lead up to a name.
  @inline(__always)
  private static func opensClause(_ text: Span<UInt16>, _ at: Int) -> Bool {
    guard at > 0 else { return true }
    switch text[at - 1] {
    case 0x5C06: return at > 1 && text[at - 2] == 0x73B0  // 现将
    case 0x6765: return at > 1 && text[at - 2] == 0x4EE5  // 以来
    case 0x4E8E: return at > 1 && text[at - 2] == 0x5173  // 关于
    case 0x5EA6: return at > 1 && text[at - 2] == 0x5E74  // 年度
    case 0x4E00...0x9FFF: return false
    case let unit: return Signs.isPunctuation(unit) || unit == 0x300A || unit == 0x201C || Signs.isBlank(unit)
    }
  }
}
