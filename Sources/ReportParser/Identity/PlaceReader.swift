/// Finds out which township reports, and in which county it lies.
struct PlaceReader {
  let outline: Outline
  /// The lines of the closing, trimmed.
  private let closing: [Range<Int>]
  let text: [UInt16]
  let front: FrontMatter

  /// Reads the report with the frame `outline`.
  init(_ outline: Outline, closing: [Range<Int>]) {
    self.outline = outline
    self.closing = closing
    text = outline.scanned.units
    front = outline.front
  }

  /// Words that lead up to the county that a place lies in, and those that may follow the county which leads it.
  static var cues: CueLists {
    [(.situation, "地处 位于 隶属于 隶属"), (.countyCommittee, "县委、 区委、 市委、 旗委、")]
  }

  /// The bare names of township and county; nil where the text doesn't say.
  func places() -> (township: String?, county: String?) {
    var named = sources()
    if !named.contains(where: { $0.township != nil }) || !named.contains(where: { $0.county != nil }) {
      named += pageOwners()
    }
    let township = named.lazy.compactMap(\.township).first ?? PlaceVotes(outline).winner() ?? office()
    let county = named.lazy.compactMap(\.county).first ?? countyOfText(township)
    return (township, county)
  }

  /// The names in title, issuer's head, signature, and labelled fields, most trusted first.
  private func sources() -> [(township: String?, county: String?)] {
    var found: [(township: String?, county: String?)] = []
    if let units = outline.title?.units { found += names(units, units.indices) }
    for line in front.lines where TextScan.ends(text, line, with: "文件") { found += names(text, line) }
    for line in closing where ClosingFinder.isSignature(text, line) { found += names(text, line) }
    for value in front.values(.issuer) + front.values(.source) { found += names(text, value) }
    return found
  }

  /// The names of who puts the page up, on lines of their own.
  private func pageOwners() -> [(township: String?, county: String?)] {
    front.lines.filter { $0.count <= 40 && ClosingFinder.isSignature(text, $0) }.flatMap { names(text, $0) }
  }

  /// The places that a line of names holds, at each point where a name may begin.
  private func names(_ units: [UInt16], _ range: Range<Int>) -> [(township: String?, county: String?)] {
    for start in range where PlaceName.mayOpen(units, start, range) {
      let start = pastParty(units, start, range)
      guard let place = PlaceName.township(in: units, at: start, upTo: range.upperBound, isProse: false)
      else { continue }
      return [(place.township.map { string(units, $0) }, place.county.map { string(units, $0) })]
    }
    return []
  }

  func pastParty(_ units: [UInt16], _ start: Int, _ range: Range<Int>) -> Int {
    guard start < range.upperBound, units[start] == 0x4E2D else { return start }  // 中
    return TextScan.end(of: "中共", in: units, at: start, upTo: range.upperBound)
      ?? TextScan.end(of: "中国共产党", in: units, at: start, upTo: range.upperBound) ?? start
  }

  /// The sub-district whose office the text names as its own: where a clause opens (青石街道办事处扎实推进), behind 为 (我大队为
  /// 青石街道办事处下属), or twice.
  private func office() -> String? {
    var seen: Set<String> = []
    var at = text.span.place(of: 0x8857, from: 0)  // 街
    while at < text.count {
      if TextScan.has("街道办事处", in: text, at: at, upTo: text.count),
        let start = nameStart(before: at, longest: 5), (2...5).contains(at - start),
        PlaceWords.kinds.word(text, start..<at) == nil,
        PlaceWords.blocks.longest(in: text, at: start, upTo: at) == nil
      {
        let name = string(text, start..<at + 2)
        let isOwn = start == 0 || !Signs.isIdeograph(text[start - 1]) || text[start - 1] == 0x4E3A  // 为
        if isOwn || !seen.insert(name).inserted { return name }
      }
      at = text.span.place(of: 0x8857, from: at + 1)
    }
    return nil
  }

  /// Whether a sign or a word that no name goes on from stands before `start`.
  func isBounded(_ start: Int) -> Bool {
    start == 0 || !Signs.isIdeograph(text[start - 1]) || Self.bounds.contains(text[start - 1])
  }

  /// Where the name that ends at `end` begins, behind a sign or a word that no name goes on from; nil where it would be longer.
  func nameStart(before end: Int, longest: Int) -> Int? {
    var start = end
    while !isBounded(start) {
      start -= 1
      if end - start > longest { return nil }
    }
    return start
  }

  /// What may stand right before a county's name: the ends of words that lead to it (按照, 和, 落实, 在, 围绕, 年度, 锚定), of the
  /// names of higher places (省, 市, 州), and what no name begins with (全县, 本县, 我县, 各县, 该县).
  static let bounds = UnitSet("照据和及与在对按实彻绕合到由经向是行循为年度定共省市州盟区县全本我各该")

  func string(_ units: [UInt16], _ range: Range<Int>) -> String { TextScan.string(units, range) }
}
