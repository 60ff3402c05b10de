import DocumentText

/// Counts the names by which a report speaks of its own place: 靳家铺镇党委, 龙渠街道坚持.
///
/// Other towns are named in passing, so the first name in the text is no evidence; the preamble's weigh most.
struct PlaceVotes {
  private var votes: [String: Int] = [:]

  /// Counts the names that stand where a clause begins.
  init(_ document: Document, _ front: FrontMatter) {
    let text = document.text
    let opening = front.preamble.last?.upperBound ?? 0
    var sign = 0
    for paragraph in document.paragraphs {
      var opens = true
      for at in paragraph {
        defer { opens = Self.opensClause(text, at, paragraph) }
        // “枣乡善治” is a brand.
        guard opens, Signs.isIdeograph(text[at]), at == 0 || text[at - 1] != 0x201C else { continue }
        let limit = min(at + 24, paragraph.upperBound)
        if sign <= at { sign = Self.suffixes.next(in: text.span, from: at + 1) }
        if sign >= limit { continue }
        guard let place = PlaceName.township(in: text, at: at, upTo: limit, isProse: true),
          let name = place.township, name.count <= 10
        else { continue }
        // A document that the report names by its place's name (《余坪镇…方案》) is nearly always its own.
        let isOwnDocument = at > 0 && text[at - 1] == 0x300A
        votes[String(decoding: text[name], as: UTF16.self), default: 0] += at < opening ? 3 : isOwnDocument ? 2 : 1
      }
    }
  }

  /// The name that is used most, or nil where none is used twice or in the preamble.
  func winner() -> String? {
    let best = votes.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { $0.value >= 2 ? $0.key : nil }
  }

  /// The characters that the suffix of a township's name begins with.
  private static let suffixes = UnitBitmap("镇乡街苏")

  private static func opensClause(_ text: [UInt16], _ at: Int, _ paragraph: Range<Int>) -> Bool {
    let unit = text[at]
    if !Signs.isIdeograph(unit), Signs.isPunctuation(unit) || unit == 0x300A || unit == 0x201C || Signs.isBlank(unit) {
      return true
    }
    guard at > paragraph.lowerBound else { return false }
    switch (text[at - 1], unit) {
    case (0x73B0, 0x5C06), (0x4EE5, 0x6765), (0x5173, 0x4E8E), (0x5E74, 0x5EA6): return true  // 现将 以来 关于 年度
    default: return false
    }
  }
}
