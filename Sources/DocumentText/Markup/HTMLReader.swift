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
  /// The lines with text so far; reading ends at the limit, as nobody will read on.
  private var lines = 0
  private let mostLines: Int
  private var deletions = 0
  private var sawHTML = false
  private var sawEnd = false

  private struct Element {
    var name: UInt64
    var kind: HTMLElement
    var candidate: Int?
    /// The number of the next item, in a numbered list.
    var counter: Int?
  }

  private enum Name {
    static let html = XMLScanner.key("html")
    static let ucap = XMLScanner.key("ucapcontent")
    static let article = XMLScanner.key("article")
  }

  /// Elements are followed this deep; pages that nest deeper are read on without their structure.
  private static let deepest = 512
  /// How far up an end tag is looked for.
  private static let farthestStart = 100

  private init(_ scalars: [UInt32], dropsFurniture: Bool, _ limits: ReadLimits) {
    mostLines = limits.lines
    scanner = HTMLScanner(scalars)
    self.dropsFurniture = dropsFurniture
  }

  /// Takes the text out of decoded HTML of so many bytes.
  static func read(_ text: DecodedText, byteCount: Int, _ limits: ReadLimits) -> ExtractedText {
    var reader = HTMLReader(text.scalars, dropsFurniture: true, limits)
    reader.run()
    var article = reader.article.text(of: reader.flow)
    if HTMLArticle.chineseCount(of: article.scalars) < 200 {
      // What looked like a menu may have been the page.
      var whole = HTMLReader(text.scalars, dropsFurniture: false, limits)
      whole.run()
      let all = whole.article.text(of: whole.flow)
      if HTMLArticle.chineseCount(of: all.scalars) > 2 * HTMLArticle.chineseCount(of: article.scalars) { article = all }
    }
    var notes: [ReadingNote] =
      reader.deletions > 0 ? [.openRevisions(inserted: 0, deleted: reader.deletions)] : []
    let isCut = reader.scanner.lostRest || reader.sawHTML && !reader.sawEnd && reader.lines <= reader.mostLines
    if isCut { notes.insert(.damaged(part: nil, offset: byteCount), at: 0) }
    return ExtractedText(
      flow: article, format: .html, encoding: text.encoding, notes: notes, replaced: text.replaced)
  }

  private mutating func run() {
    while lines <= mostLines {
      switch scanner.next() {
      case .start: start()
      case .end: end()
      case .text(let range): if skipCount == nil { append(range) }
      case .finished:
        finish()
        return
      }
    }
    finish()
  }

  private mutating func finish() {
    while !open.isEmpty { pop() }
    flow.finish()
  }

  // MARK: Elements

  private mutating func start() {
    let name = scanner.name
    if name == Name.html { sawHTML = true }
    let element = HTMLElement.of(name)
    switch element.meaning {
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
    closeSiblings(element)
    if element.isVoid {
      if skipCount == nil { layOut(element.meaning) }
      return
    }
    guard open.count < Self.deepest else { return }
    open.append(Element(name: name, kind: element))
    guard skipCount == nil else { return }
    switch element.meaning {
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
    if scanner.attribute("hidden") != nil { skipCount = open.count }
    if let style = scanner.attribute("style"), style.filter({ $0 > " " }).lowercased().contains("display:none") {
      skipCount = open.count
    }
    guard skipCount == nil else { return }
    layOut(element.meaning)
    if let rank = name == Name.article || name == Name.ucap ? .sure : HTMLLayout.container(names),
      article.candidates.count < 1000
    {
      open[open.count - 1].candidate = article.candidates.count
      article.candidates.append(HTMLArticle.Candidate(rank: rank, range: flow.scalars.count..<flow.scalars.count))
    }
  }

  /// Ends elements whose end tags may be left out.
  private mutating func closeSiblings(_ element: HTMLElement) {
    var index = open.count - 1
    let lowest = max(0, open.count - 8)
    while index >= lowest, open[index].kind.meaning != .table {
      if element.closes(open[index].kind) {
        while open.count > index { pop() }
        return
      }
      index -= 1
    }
  }

  private mutating func layOut(_ meaning: HTMLElement.Meaning) {
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
    case .item:
      endLineIfBegun()
      numberItem()
    default: break
    }
  }

  private mutating func numberItem() {
    guard open.count >= 2, let number = open[open.count - 2].counter, number < 10_000 else { return }
    open[open.count - 2].counter = number + 1
    flow.begin(label: "\(number)、")
  }

  private mutating func end() {
    if scanner.name == Name.html { sawEnd = true }
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
    switch element.kind.meaning {
    case .block, .table, .list, .item: endLineIfBegun()
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
    if lineHasText { lines += 1 }
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
