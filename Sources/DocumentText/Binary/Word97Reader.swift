/// Reads doc as Word 97 to 2003 write it, and the wps files that are the same.
struct Word97Reader {
  private let document: [UInt8]
  private let pieces: [PieceTable.Piece]
  private var characters: FormatRuns
  private var paragraphs: FormatRuns
  private let hasRevisions: Bool

  private var flow = FlowText()
  private var fields: [WordField] = []
  private var remarks = WordRemarks()
  private var rowIsOpen = false
  private var paragraphFlags: FormatRuns.Flags?
  private var paragraphHasText = false
  private var surrogate: UInt32?
  private var damage: Int?

  /// Takes the text out of a compound file.
  static func read(_ bytes: [UInt8]) throws(DocumentError) -> ExtractedText {
    let file = try CompoundFile(bytes)
    guard let document = file.stream("WordDocument") else { throw missingDocument(file.names) }
    let header = document.bytes
    guard let kind = header.number16(at: 0), let version = header.number16(at: 2), let flags = header.number16(at: 10)
    else { throw .damaged(format: "doc", offset: 0) }
    if kind == 0xA5DC || kind == 0xA5EC && version < 0xC1 { throw .outdated("Word 6.0/95") }
    guard kind == 0xA5EC else { throw .damaged(format: "doc", offset: 0) }
    if flags & 0x100 != 0 { throw .encrypted(format: "doc") }
    guard let table = file.stream(flags & 0x200 != 0 ? "1Table" : "0Table"),
      var reader = Word97Reader(header, table.bytes)
    else { throw .damaged(format: "doc", offset: header.count) }
    reader.readAll()
    var notes = reader.remarks.notes
    let isWhole = document.isWhole && table.isWhole
    if let place = reader.damage ?? (isWhole ? nil : header.count) {
      notes.insert(.damaged(part: "WordDocument", offset: place), at: 0)
    }
    return ExtractedText(flow: reader.flow, format: .doc, encoding: .utf16LittleEndian, notes: notes)
  }

  /// What a compound file without the document of Word is, by the names in it.
  private static func missingDocument(_ names: [String]) -> DocumentError {
    let kinds: [(String, DocumentError)] = [
      ("EncryptedPackage", .encrypted(format: "docx")), ("Workbook", .unsupportedFormat("xls")),
      ("Book", .unsupportedFormat("xls")), ("PowerPoint Document", .unsupportedFormat("ppt")),
      ("MatOST", .outdated("Microsoft Works")), ("__properties_version1.0", .unsupportedFormat("msg")),
    ]
    if let kind = kinds.first(where: { names.contains($0.0) }) { return kind.1 }
    if names.contains(where: { $0.lowercased().contains("wps") }) { return .outdated("WPS") }
    return names.isEmpty ? .damaged(format: "doc", offset: 512) : .unsupportedFormat("ole")
  }

  private init?(_ document: [UInt8], _ table: [UInt8]) {
    func range(_ field: Int) -> Range<Int>? {
      guard let start = document.number32(at: 0x9A + 8 * field), let length = document.number32(at: 0x9E + 8 * field)
      else { return nil }
      return start..<start + length
    }
    guard let clx = range(33), let pieceTable = PieceTable(table, clx, streamSize: document.count) else { return nil }
    self.document = document
    pieces = pieceTable.pieces
    characters = FormatRuns(.characters, document: document, table: table, index: range(12) ?? 0..<0)
    paragraphs = FormatRuns(
      .paragraphs, document: document, table: table, index: range(13) ?? 0..<0,
      styles: StyleSheet(table, range(1) ?? 0..<0))
    hasRevisions = characters.contains([.deleted, .inserted, .hidden])
  }

  /// Reads the text, then the notes and text boxes; headers and comments are no part of it.
  private mutating func readAll() {
    // The lengths of text, footnotes, headers, macros, comments, endnotes, text boxes: they lie in this order.
    let lengths = (0..<7).map { document.number32(at: 0x4C + 4 * $0) ?? 0 }
    var start = 0
    for (part, length) in lengths.enumerated() {
      if [0, 1, 5, 6].contains(part), length > 0 { read(start..<start + length, isNote: part == 1 || part == 5) }
      start += length
    }
    let end = pieces.last?.positions.upperBound ?? 0
    if damage == nil, end < lengths[0] { damage = document.count }
    flow.finish()
  }

  private mutating func read(_ range: Range<Int>, isNote: Bool) {
    fields = []
    for piece in pieces where piece.positions.overlaps(range) {
      let width = piece.isNarrow ? 1 : 2
      for position in piece.positions.clamped(to: range) {
        let offset = piece.offset + (position - piece.positions.lowerBound) * width
        guard offset + width <= document.count else {
          if damage == nil { damage = document.count }
          break
        }
        let unit =
          piece.isNarrow
          ? Windows1252.scalar(document[offset]) : UInt32(document[offset]) | UInt32(document[offset + 1]) << 8
        take(unit, at: offset, isNote: isNote)
      }
    }
    closeRow()
    flow.endLineIfBegun()
    paragraphFlags = nil
  }

  private mutating func closeRow() {
    if rowIsOpen { flow.endRow() }
    rowIsOpen = false
  }

  private mutating func beginParagraph(at offset: Int) -> FormatRuns.Flags {
    let flags = paragraphs.flags(at: offset)
    paragraphFlags = flags
    paragraphHasText = false
    if flags.contains(.inTable), !rowIsOpen {
      flow.beginRow()
      flow.beginCell()
      rowIsOpen = true
    } else if !flags.contains(.inTable) {
      closeRow()
    }
    return flags
  }

  private mutating func take(_ unit: UInt32, at offset: Int, isNote: Bool) {
    let flags = paragraphFlags ?? beginParagraph(at: offset)
    switch unit {
    case 0x0D: endParagraph(flags)
    case 0x07:
      if flags.contains(.rowEnd) {
        closeRow()
      } else if rowIsOpen {
        flow.beginCell()
      } else {
        flow.append(0x09)
      }
      paragraphFlags = nil
    case 0x0B, 0x0C, 0x0E: flow.endLine()
    case 0x13: if fields.count < 64 { fields.append(WordField()) }
    case 0x14:
      if let last = fields.indices.last {
        fields[last].separate()
        if fields[last].isContents { remarks.hasContents = true }
      }
    case 0x15: _ = fields.popLast()
    case 0x01, 0x08: if fields.allSatisfy(\.isShown) { remarks.leaveOut(.picture) }
    case 0x05: remarks.leaveOut(.comment)
    case 0x02 where isNote: flow.append(generated: "注：")
    case 0x1E: append(0x2D, at: offset)
    case 0x09, 0x20...: append(unit, at: offset)
    default: break
    }
  }

  private mutating func endParagraph(_ flags: FormatRuns.Flags) {
    if flags.contains(.numbered), paragraphHasText { remarks.unnumbered += 1 }
    flow.endLine()
    paragraphFlags = nil
  }

  private mutating func append(_ unit: UInt32, at offset: Int) {
    guard fields.allSatisfy(\.isShown) else {
      if let last = fields.indices.last { fields[last].append(unit) }
      return
    }
    if hasRevisions {
      let flags = characters.flags(at: offset)
      remarks.count(
        isHidden: flags.contains(.hidden), isDeleted: flags.contains(.deleted), isInserted: flags.contains(.inserted))
      if !flags.isDisjoint(with: [.deleted, .hidden]) { return }
    }
    paragraphHasText = true
    if 0xD800..<0xDC00 ~= unit {
      surrogate = unit
    } else if 0xDC00..<0xE000 ~= unit {
      flow.append(surrogate.map { 0x10000 + ($0 - 0xD800) << 10 + (unit - 0xDC00) } ?? 0xFFFD)
      surrogate = nil
    } else {
      flow.append(unit)
    }
  }
}
