/// Reads rtf, which often comes under the name of doc.
struct RTFReader {
  private var scanner: RTFScanner
  private let limit: Int
  private var state = RTFState()
  private var groups: [RTFState] = []
  private var flow = FlowText()
  private var outerFlows: [(flow: FlowText, depth: Int, isNote: Bool)] = []
  private var rowIsOpen = false
  private var fields: [(field: WordField, depth: Int)] = []
  private var label: [UInt32] = []
  private var remarks = WordRemarks()
  /// Bytes that wait for the others of their character.
  private var pending: [UInt8] = []
  private var surrogate: UInt32?
  /// Characters still to be passed over, which stand in for one given by its number.
  private var toSkip = 0
  /// Whether the group just began with the sign that unknown ones are to be left out.
  private var isOptional = false
  private var codePage = 1252
  private var doubleByteFonts: Set<Int> = []
  private var replaced = 0

  private init(_ bytes: [UInt8], limits: ReadLimits) {
    scanner = RTFScanner(bytes)
    limit = limits.depth
  }

  /// Takes the text out of `bytes`.
  static func read(_ bytes: [UInt8], limits: ReadLimits) throws(DocumentError) -> ExtractedText {
    var reader = RTFReader(bytes, limits: limits)
    try reader.run()
    let isChinese = reader.codePage == 936 || !reader.doubleByteFonts.isEmpty
    var notes = reader.remarks.notes
    if !reader.groups.isEmpty { notes.insert(.damaged(part: nil, offset: bytes.count), at: 0) }
    while !reader.outerFlows.isEmpty { reader.closeFlow() }
    reader.flow.finish()
    return ExtractedText(
      flow: reader.flow, format: .rtf, encoding: isChinese ? .gb18030 : .windows1252, notes: notes,
      replaced: reader.replaced)
  }

  private mutating func run() throws(DocumentError) {
    while true {
      switch scanner.next() {
      case .groupStart:
        flush()
        guard groups.count < limit else { throw .tooDeep(format: "rtf", limit: limit) }
        groups.append(state)
        toSkip = 0
        isOptional = false
      case .groupEnd:
        flush()
        endGroup()
        if groups.isEmpty { return }
      case .word(let word, let number):
        flush()
        obey(word, number)
      case .symbol(let symbol): obey(symbol: symbol)
      case .byte(let byte): takeByte(byte)
      case .finished:
        flush()
        return
      }
    }
  }

  private mutating func endGroup() {
    let ended = state.destination
    let depth = groups.count
    state = groups.popLast() ?? RTFState()
    toSkip = 0
    if case .label = ended, !label.isEmpty {
      if case .label = state.destination {} else { endLabel() }
    }
    if let last = fields.last, last.depth >= depth { fields.removeLast() }
    if let last = outerFlows.last, last.depth >= depth { closeFlow() }
  }

  private mutating func endLabel() {
    if let text = RTFState.label(of: label) { flow.begin(label: text) }
    label = []
  }

  private mutating func obey(symbol: UInt8) {
    switch symbol {
    case 0x2A:
      flush()
      isOptional = true
    case 0x7E: append(0xA0)
    case 0x5F: append(0x2D)
    case 0x0A, 0x0D: endParagraph()
    default: break
    }
  }

  private mutating func obey(_ word: String, _ number: Int?) {
    if toSkip > 0, word != "u", word != "bin" {
      toSkip -= 1
      return
    }
    if let destination = RTFDestination(word) { return begin(destination, word) }
    if isOptional {
      isOptional = false
      state.destination = .skipped
      return
    }
    if let scalar = RTFState.characters[word] { return append(scalar) }
    switch word {
    case "u": takeUnit(number ?? 0)
    case "uc": state.fallbacks = min(max(number ?? 1, 0), 8)
    case "bin": scanner.skip(number ?? 0)
    case "par", "sect", "page", "column": endParagraph()
    case "line", "softline": if isShown { flow.endLine() }
    case "ansicpg": codePage = number ?? 1252
    case "cell", "row", "nestcell", "nestrow": endCell(word)
    case "f": state.font = number ?? 0
    case "fcharset": if number == 134 { doubleByteFonts.insert(state.font) }
    default: state.set(word, isOn: number != 0)
    }
  }

  private mutating func begin(_ destination: RTFDestination, _ word: String) {
    isOptional = false
    if word == "ud" {
      state.destination = state.outer
      return
    }
    // What is left out is left out with all that lies in it.
    if case .skipped = state.destination { return }
    if let kind = RTFDestination.omission(word) { remarks.leaveOut(kind) }
    if word == "upr" { state.outer = state.destination }
    switch destination {
    case .text: if word == "field" { fields.append((WordField(), groups.count)) }
    case .note, .box: openFlow(isNote: word == "footnote")
    default: state.destination = destination
    }
    if word == "fldrslt", let last = fields.indices.last {
      fields[last].field.separate()
      if fields[last].field.isContents { remarks.hasContents = true }
    }
  }

  private mutating func openFlow(isNote: Bool) {
    outerFlows.append((flow, groups.count, isNote))
    flow = FlowText()
    if isNote { flow.append(generated: "注：") }
  }

  private mutating func closeFlow() {
    guard let outer = outerFlows.popLast() else { return }
    var inner = flow
    inner.finish()
    flow = outer.flow
    flow.append(aside: inner)
  }

  // MARK: Characters

  private mutating func takeByte(_ byte: UInt8) {
    if toSkip > 0 {
      toSkip -= 1
    } else {
      pending.append(byte)
    }
  }

  private mutating func takeUnit(_ number: Int) {
    toSkip = state.fallbacks
    let unit = UInt32(truncatingIfNeeded: number < 0 ? number + 0x10000 : number) & 0xFFFF
    if 0xD800..<0xDC00 ~= unit {
      surrogate = unit
    } else if 0xDC00..<0xE000 ~= unit {
      append(surrogate.map { 0x10000 + ($0 - 0xD800) << 10 + (unit - 0xDC00) } ?? 0xFFFD)
      surrogate = nil
    } else {
      append(unit)
    }
  }

  /// Decodes the bytes that have gathered.
  private mutating func flush() {
    guard !pending.isEmpty else { return }
    let gathered = pending
    pending.removeAll(keepingCapacity: true)
    if case .label = state.destination, gathered.count == 1 {
      // The sign of a symbol font, which is in no encoding.
      append(UInt32(gathered[0]))
    } else if codePage == 936 || state.isDouble || doubleByteFonts.contains(state.font) {
      let text = GB18030Decoder.decode(gathered)
      if isShown { replaced += text.replaced }
      for scalar in text.scalars { append(scalar) }
    } else {
      for byte in gathered { append(Windows1252.scalar(byte)) }
    }
  }

  private var isShown: Bool { state.isText && fields.allSatisfy { $0.field.isShown } }

  private mutating func append(_ scalar: UInt32) {
    if !pending.isEmpty { flush() }
    switch state.destination {
    case .label: if label.count < 64 { label.append(scalar) }
    case .fieldCode: if let last = fields.indices.last { fields[last].field.append(scalar) }
    default:
      if case .text = state.destination {
        remarks.count(isHidden: state.isHidden, isDeleted: state.isDeleted, isInserted: state.isInserted)
      }
      guard isShown else { return }
      placeInTable()
      flow.append(scalar)
    }
  }

  private mutating func endParagraph() {
    flush()
    guard case .text = state.destination else { return }
    if rowIsOpen, !state.isInTable { placeInTable() }
    flow.endParagraph()
  }

  /// Opens a row before its first character and closes it before the first one outside.
  private mutating func placeInTable() {
    guard state.isInTable != rowIsOpen, outerFlows.isEmpty else { return }
    if state.isInTable {
      flow.beginRow()
      flow.beginCell()
    } else {
      flow.endRow()
    }
    rowIsOpen = state.isInTable
  }

  private mutating func endCell(_ word: String) {
    guard case .text = state.destination, outerFlows.isEmpty else { return }
    switch word {
    case "cell":
      if !rowIsOpen {
        flow.beginRow()
        flow.beginCell()
        rowIsOpen = true
      }
      flow.beginCell()
    case "row":
      if rowIsOpen { flow.endRow() }
      rowIsOpen = false
    default: flow.endLine()
    }
  }
}
