/// Takes the article out of a web page: block elements as lines, table rows as one line each.
struct HTMLReader {
  private var scanner: HTMLScanner
  private let dropsFurniture: Bool
  private var flow = FlowText()
  private var open: [Element] = []
  /// While this many elements are open, nothing is text.
  private var skipCount: Int?
  private var article = HTMLArticle()
  private var spaceIsPending = false
  private var lineHasText = false
  private var deletions = 0
  private var sawHTML = false
  private var sawEnd = false

  private struct Element {
    var name: UInt64
    var candidate: Int?
    /// The number of the next item, in a numbered list.
    var counter: Int?
  }

  private enum Name {
    static let html = XMLScanner.key("html")
    static let article = XMLScanner.key("article")
    static let item = XMLScanner.key("li")
  }

  /// Elements are followed this deep; pages that nest deeper are read on without their structure.
  private static let deepest = 512
  /// How far up an end tag is looked for.
  private static let farthestStart = 100

  private init(_ scalars: [UInt32], dropsFurniture: Bool) {
    scanner = HTMLScanner(scalars)
    self.dropsFurniture = dropsFurniture
  }

  /// Takes the text out of decoded HTML of so many bytes.
  static func read(_ text: DecodedText, byteCount: Int) -> ExtractedText {
    var reader = HTMLReader(text.scalars, dropsFurniture: true)
    reader.run()
    var article = reader.article.text(of: reader.flow)
    if HTMLArticle.chineseCount(of: article.scalars) < 200 {
      // What looked like a menu may have been the page.
      var whole = HTMLReader(text.scalars, dropsFurniture: false)
      whole.run()
      let all = whole.article.text(of: whole.flow)
      if HTMLArticle.chineseCount(of: all.scalars) > 2 * HTMLArticle.chineseCount(of: article.scalars) { article = all }
    }
    var notes: [ReadingNote] =
      reader.deletions > 0 ? [.openRevisions(inserted: 0, deleted: reader.deletions)] : []
    let isCut = reader.scanner.lostRest || reader.sawHTML && !reader.sawEnd
    if isCut { notes.insert(.damaged(part: nil, offset: byteCount), at: 0) }
    return ExtractedText(
      flow: article, format: .html, encoding: text.encoding, notes: notes, replaced: text.replaced)
  }

  private mutating func run() {
    while true {
      switch scanner.next() {
      case .start: start()
      case .end: end()
      case .text(let range): if skipCount == nil { append(range) }
      case .finished:
        while !open.isEmpty { pop() }
        flow.finish()
        return
      }
    }
  }

  // MARK: Elements

  private mutating func start() {
    let name = scanner.name
    if name == Name.html { sawHTML = true }
    let meaning = HTMLElement.of(name)
    switch meaning {
    case .raw(let word):
      _ = scanner.skipRaw(word)
      return
    case .title:
      let range = scanner.skipRaw("title")
      if article.pageTitle == nil { article.pageTitle = text(range) }
      return
    case .meta:
      if scanner.attribute("name")?.lowercased() == "articletitle" { article.metaTitle = scanner.attribute("content") }
      return
    default: break
    }
    closeSiblings(name)
    if HTMLElement.isVoid(name) {
      if skipCount == nil { layOut(meaning, name) }
      return
    }
    guard open.count < Self.deepest else { return }
    open.append(Element(name: name))
    guard skipCount == nil else { return }
    switch meaning {
    case .ignored: skipCount = open.count
    case .deleted:
      skipCount = open.count
      deletions += 1
    default: break
    }
    let names = HTMLLayout.names([scanner.attribute("class"), scanner.attribute("id")])
    if dropsFurniture, !names.isEmpty, HTMLLayout.isFurniture(names), HTMLLayout.container(names) == nil {
      skipCount = open.count
    }
    if let style = scanner.attribute("style"), style.filter({ $0 > " " }).lowercased().contains("display:none") {
      skipCount = open.count
    }
    guard skipCount == nil else { return }
    layOut(meaning, name)
    if let rank = name == Name.article ? .sure : HTMLLayout.container(names), article.candidates.count < 1000 {
      open[open.count - 1].candidate = article.candidates.count
      article.candidates.append(HTMLArticle.Candidate(rank: rank, range: flow.scalars.count..<flow.scalars.count))
    }
  }

  /// Ends elements whose end tags may be left out.
  private mutating func closeSiblings(_ name: UInt64) {
    var index = open.count - 1
    let lowest = max(0, open.count - 8)
    while index >= lowest, open[index].name != HTMLElement.tableElement {
      if HTMLElement.closes(name, open[index].name) {
        while open.count > index { pop() }
        return
      }
      index -= 1
    }
  }

  private mutating func layOut(_ meaning: HTMLElement, _ name: UInt64) {
    switch meaning {
    case .block, .table: endLineIfBegun()
    case .list:
      endLineIfBegun()
      open[open.count - 1].counter = scanner.attribute("start").flatMap { Int($0) } ?? 1
    case .heading:
      endLineIfBegun()
      if article.heading == nil { article.heading = flow.scalars.count..<flow.scalars.count }
    case .lineBreak:
      flow.endLine()
      startLine()
    case .row:
      flow.beginRow()
      startLine()
    case .cell:
      flow.beginCell()
      startLine()
    default: break
    }
    if name == Name.item { numberItem() }
  }

  private mutating func numberItem() {
    guard open.count >= 2, let number = open[open.count - 2].counter, number < 10_000 else { return }
    open[open.count - 2].counter = number + 1
    flow.begin(label: "\(number)、")
  }

  private mutating func end() {
    if scanner.name == Name.html { sawEnd = true }
    if case .lineBreak = HTMLElement.of(scanner.name) { return }
    var index = open.count - 1
    let lowest = max(0, open.count - Self.farthestStart)
    while index >= lowest {
      if open[index].name == scanner.name {
        while open.count > index { pop() }
        return
      }
      index -= 1
    }
  }

  private mutating func pop() {
    guard let element = open.last else { return }
    if let count = skipCount {
      open.removeLast()
      if open.count < count { skipCount = nil }
      return
    }
    switch HTMLElement.of(element.name) {
    case .block, .table, .list: endLineIfBegun()
    case .heading:
      if let start = article.heading?.lowerBound, article.heading?.isEmpty == true {
        article.heading = start..<flow.scalars.count
      }
      endLineIfBegun()
    case .row:
      flow.endRow()
      startLine()
    default: break
    }
    if let candidate = element.candidate {
      article.candidates[candidate].range = article.candidates[candidate].range.lowerBound..<flow.scalars.count
    }
    open.removeLast()
  }

  // MARK: Text

  private mutating func endLineIfBegun() {
    flow.endLineIfBegun()
    startLine()
  }

  private mutating func startLine() {
    spaceIsPending = false
    lineHasText = false
  }

  private mutating func append(_ range: Range<Int>) {
    let scanner = scanner
    scanner.forEachScalar(in: range) { scalar in
      if scalar <= 0x20 {
        spaceIsPending = lineHasText
        return
      }
      if spaceIsPending { flow.append(0x20) }
      spaceIsPending = false
      lineHasText = true
      flow.append(scalar)
    }
  }

  private func text(_ range: Range<Int>) -> String {
    var scalars: [UInt32] = []
    scanner.forEachScalar(in: range) { scalars.append($0) }
    return String(scalars: scalars[...])
  }
}
