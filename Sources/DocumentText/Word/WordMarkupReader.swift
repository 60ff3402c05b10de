/// Takes the text out of WordprocessingML: the main part of a docx, its notes, and the flat form of 2003.
///
/// Elements that are not known are passed through, so that text in content controls, links and smart tags is read.
struct WordMarkupReader {
  /// The text so far.
  private(set) var flow = FlowText()
  /// The footnotes by their number, not yet taken in.
  var footnotes: [Int: FlowText] = [:]
  /// The endnotes by their number, not yet taken in.
  var endnotes: [Int: FlowText] = [:]
  /// What has to be said of it.
  private(set) var remarks = WordRemarks()
  /// Where in the part the markup is broken; nil where it is whole.
  private(set) var damage: Int?

  private var numbering: WordNumbering
  private var scanner: XMLScanner
  private var parents: [WordElement?] = []
  /// While this many elements are open, nothing is text.
  private var skipDepth: Int?
  /// Text boxes and notes that are being read, each with what it stands in.
  private var outer: [(flow: FlowText, paragraph: WordParagraph)] = []
  private var paragraph = WordParagraph()
  private var isHiddenRun = false
  private var fields: [WordField] = []
  /// For every open element of alternatives, whether one was chosen.
  private var alternatives: [Bool] = []
  /// The number of the note that is being read.
  private var note: Int?

  private init(_ bytes: [UInt8], _ range: Range<Int>?, _ numbering: WordNumbering, _ limits: ReadLimits) {
    scanner = XMLScanner(bytes, range, depth: limits.depth, format: "docx")
    self.numbering = numbering
  }

  /// Reads the part of `bytes` in `range`, or all of it.
  static func read(
    _ bytes: [UInt8], _ range: Range<Int>? = nil, numbering: WordNumbering = WordNumbering(),
    notes: (footnotes: [Int: FlowText], endnotes: [Int: FlowText]) = ([:], [:]), limits: ReadLimits
  ) throws(DocumentError) -> WordMarkupReader {
    var reader = WordMarkupReader(bytes, range, numbering, limits)
    (reader.footnotes, reader.endnotes) = notes
    try reader.run()
    return reader
  }

  private mutating func run() throws(DocumentError) {
    while true {
      switch try scanner.next() {
      case .start:
        let element = WordElement(key: scanner.name)
        if skipDepth == nil, let element { start(element) }
        parents.append(element)
      case .end:
        let element = parents.popLast() ?? nil
        if let depth = skipDepth {
          if scanner.depth <= depth { skipDepth = nil }
        } else if let element {
          end(element)
        }
      case .text:
        if skipDepth == nil, parents.last == .t { appendText() }
        if skipDepth == nil, parents.last == .instrText { readFieldCode() }
      case .finished(let damage):
        self.damage = damage
        while !outer.isEmpty { closeBox(isNote: false) }
        flow.finish()
        return
      }
    }
  }

  private var parent: WordElement? { parents.last ?? nil }

  private mutating func skip() { skipDepth = scanner.depth }

  private mutating func start(_ element: WordElement) {
    switch element {
    case .p: paragraph = WordParagraph()
    case .r: isHiddenRun = false
    case .tbl, .t, .pPr, .rPr, .trPr, .numPr, .listPr, .instrText, .moveTo: startQuietly(element)
    case .tr: flow.beginRow()
    case .tc: flow.beginCell()
    case .txbxContent: openBox()
    case .footnote, .endnote: openNote()
    case .hdr, .ftr, .rt: skip()
    case .pStyle, .ilvl, .numId, .vanish: readProperty(element)
    case .altChunk, .object, .blip, .imagedata, .relIds, .chart, .commentReference:
      remarks.leaveOut(element)
      if element == .object { skip() }
    case .sym: appendSymbol()
    case .tab, .ptab, .br, .cr, .noBreakHyphen: appendCharacter(element)
    case .fldChar, .fldSimple: readField(element)
    case .ins, .del, .moveFrom, .annotation: readRevision(element)
    case .AlternateContent: alternatives.append(false)
    case .Choice, .Fallback: choose()
    case .footnoteReference, .endnoteReference: takeNote(element)
    }
  }

  private mutating func startQuietly(_ element: WordElement) {
    // The form of 2003 gives the number of a list item as text.
    if element == .t, parent == .listPr { paragraph.label = scanner.attribute("val").map { String($0.prefix(32)) } }
    if element == .moveTo { remarks.inserted += 1 }
  }

  private mutating func end(_ element: WordElement) {
    switch element {
    case .p:
      if !paragraph.endIsDeleted { flow.endParagraph() }
    case .pPr: settleNumber()
    case .tr: flow.endRow()
    case .txbxContent: closeBox(isNote: false)
    case .footnote, .endnote: closeBox(isNote: true, element)
    case .AlternateContent: _ = alternatives.popLast()
    default: break
    }
  }

  private mutating func choose() {
    guard let last = alternatives.indices.last else { return }
    // What follows says the same in an older way.
    if alternatives[last] { skip() } else { alternatives[last] = true }
  }

  private mutating func readProperty(_ element: WordElement) {
    switch element {
    case .pStyle: paragraph.style = scanner.attribute("val")
    case .ilvl where parent == .numPr: paragraph.level = scanner.attribute("val").flatMap { Int($0) }
    case .numId where parent == .numPr: paragraph.list = scanner.attribute("val").flatMap { Int($0) }
    case .vanish where parent == .rPr && !(scanner.attribute("val").map(WordPackage.isOff) ?? false):
      isHiddenRun = true
    default: break
    }
  }

  private mutating func settleNumber() {
    let label =
      paragraph.label ?? numbering.label(list: paragraph.list, level: paragraph.level, style: paragraph.style)
    if let label { flow.begin(label: label) }
    isHiddenRun = false
  }

  // MARK: Text boxes and notes

  private mutating func openBox() {
    outer.append((flow, paragraph))
    flow = FlowText()
    paragraph = WordParagraph()
  }

  private mutating func openNote() {
    note = scanner.attribute("id").flatMap { Int($0) }
    openBox()
  }

  private mutating func closeBox(isNote: Bool, _ element: WordElement? = nil) {
    guard let last = outer.popLast() else { return }
    var box = flow
    box.finish()
    (flow, paragraph) = last
    if isNote, let note {
      if element == .footnote { footnotes[note] = box } else { endnotes[note] = box }
    } else {
      flow.append(aside: box)
    }
    note = nil
  }

  private mutating func takeNote(_ element: WordElement) {
    guard let number = scanner.attribute("id").flatMap({ Int($0) }) else { return }
    let isFootnote = element == .footnoteReference
    let text = isFootnote ? footnotes.removeValue(forKey: number) : endnotes.removeValue(forKey: number)
    guard let text, !text.scalars.isEmpty else { return }
    var note = FlowText()
    note.append(generated: "注：")
    for scalar in text.scalars { note.append(scalar) }
    flow.append(aside: note)
  }

  // MARK: Characters

  private var isText: Bool { !isHiddenRun && fields.allSatisfy(\.isShown) }

  private mutating func appendText() {
    if isHiddenRun { remarks.hidden += 1 }
    guard isText else { return }
    let scanner = scanner
    scanner.forEachScalar { append($0) }
  }

  /// Adds a character; paragraphs end by their markup alone.
  private mutating func append(_ scalar: UInt32) { flow.append(scalar == 0x0A || scalar == 0x0D ? 0x20 : scalar) }

  private mutating func appendCharacter(_ element: WordElement) {
    guard parent == .r, isText else { return }
    if element == .br || element == .cr { flow.endLine() } else { append(element == .noBreakHyphen ? 0x2D : 0x09) }
  }

  private mutating func appendSymbol() {
    guard parent == .r, isText, let code = scanner.attribute("char") else { return }
    if let scalar = WordElement.symbol(code) { append(scalar) } else { remarks.leaveOut(.symbol) }
  }

  private mutating func readField(_ element: WordElement) {
    guard element == .fldChar else { return }
    switch scanner.attribute("fldCharType") {
    case "begin": if fields.count < 64 { fields.append(WordField()) }
    case "separate":
      if let last = fields.indices.last {
        fields[last].separate()
        if fields[last].isContents { remarks.hasContents = true }
      }
    case "end": _ = fields.popLast()
    default: break
    }
  }

  private mutating func readFieldCode() {
    guard let last = fields.indices.last else { return }
    let scanner = scanner
    scanner.forEachScalar { fields[last].append($0) }
  }

  private mutating func readRevision(_ element: WordElement) {
    switch element {
    case .ins where parent != .rPr && parent != .trPr: remarks.inserted += 1
    case .del where parent == .rPr:
      paragraph.endIsDeleted = true
      remarks.deleted += 1
    case .del where parent == .trPr && parents.dropLast().last == .tr:
      remarks.deleted += 1
      // The row with all that is in it; its end is skipped with it.
      flow.endRow()
      skipDepth = scanner.depth - 2
    case .del, .moveFrom:
      if parent != .rPr {
        remarks.deleted += 1
        skip()
      }
    case .annotation where scanner.attribute("type") == "Word.Deletion":
      remarks.deleted += 1
      skip()
    case .annotation where scanner.attribute("type") == "Word.Insertion": remarks.inserted += 1
    default: break
    }
  }
}
