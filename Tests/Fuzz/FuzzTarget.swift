@testable import DocumentText
@testable import ReportAnalysis
@testable import ReportOutput
@testable import ReportParser

/// What bytes that nobody vouches for are given to; whatever they are, every target comes back and its results are sound.
enum FuzzTarget: String, CaseIterable, Sendable {
  case inflate, zip, xml, docx, doc, rtf, html, mht, gb18030
  /// The text that `pdftotext` makes.
  case page
  /// Numerals and quantities of a text.
  case numbers
  /// Headings and sections of a text.
  case sections
  /// From the bytes to the figures.
  case parser
  /// From the bytes to the findings and the line of the export.
  case export

  /// Small limits, so that nothing is slow because it is large.
  private static let limits: ReadLimits = {
    var limits = ReadLimits()
    limits.unpackedBytes = 1 << 20
    limits.lines = 2000
    return limits
  }()

  /// Gives `bytes` to the target; ends the program where a result is not sound.
  func take(_ bytes: [UInt8]) {
    switch self {
    case .inflate: _ = Inflate.inflate(bytes, 0..<bytes.count, limit: 1 << 20, expected: 0)
    case .zip: Self.unpack(bytes)
    case .xml: Self.scan(bytes)
    case .docx: Self.readParts(bytes)
    case .doc: check(try? Word97Reader.read(bytes))
    case .rtf: check(try? RTFReader.read(bytes, limits: Self.limits))
    case .html:
      check(HTMLReader.read(HTMLEncoding.decode(bytes, TextDecoder.decode(bytes)), byteCount: bytes.count, Self.limits))
    case .mht: check(try? WebArchiveReader.read(bytes, limits: Self.limits))
    case .gb18030: precondition(GB18030Decoder.decode(bytes).scalars.count <= bytes.count)
    case .page: check(try? PageLayoutReader.read(bytes))
    case .numbers: Self.recognise(bytes)
    case .sections: Self.segment(bytes)
    case .parser: if let document = Self.document(bytes) { _ = Self.parse(document) }
    case .export: if let document = Self.document(bytes) { Self.export(Self.parse(document)) }
    }
  }

  // MARK: Containers and markup

  private static func unpack(_ bytes: [UInt8]) {
    guard let archive = try? ZipArchive(bytes, limits: limits) else { return }
    for entry in archive.entries.prefix(20) { _ = try? archive.contents(of: entry, limits: limits) }
  }

  private static func scan(_ bytes: [UInt8]) {
    var scanner = XMLScanner(bytes, depth: limits.depth, format: "xml")
    while let event = try? scanner.next() {
      switch event {
      case .start: _ = scanner.attribute("val")
      case .text: scanner.forEachScalar { _ in }
      case .end: break
      case .finished: return
      }
    }
  }

  /// The same bytes for every part: what one says of another is then often about something that is there.
  private static func readParts(_ bytes: [UInt8]) {
    let part = WordPackage.Part(bytes: bytes, range: 0..<bytes.count)
    var package = WordPackage(document: part)
    (package.numbering, package.styles, package.footnotes, package.endnotes) = (part, part, part, part)
    if let text = try? package.read(limits: limits) { FuzzTarget.docx.check(text) }
  }

  private func check(_ text: ExtractedText?) {
    guard let text else { return }
    var end = 0
    for range in text.flow.generated {
      precondition(end <= range.lowerBound && range.upperBound <= text.flow.scalars.count)
      end = range.upperBound
    }
  }

  // MARK: Texts

  private static func recognise(_ bytes: [UInt8]) {
    let text = Normalizer.normalize(UTF8Decoder.decode(bytes).scalars).units
    for start in text.indices {
      guard let numeral = Numeral.read(text, at: start, limit: text.count) else { continue }
      precondition(start < numeral.end && numeral.end <= text.count)
    }
    var end = 0
    for mention in QuantityRecognizer.recognise(text) {
      precondition(end <= mention.start && mention.start < mention.end && mention.end <= text.count)
      precondition(mention.start < mention.unitStart && mention.unitStart <= mention.end)
      precondition(mention.upper.map { mention.value < $0 } ?? true)
      end = mention.end
    }
  }

  private static func segment(_ bytes: [UInt8]) {
    guard let document = document(bytes) else { return }
    let outline = Outline(document, ScannedText(document.text))
    check(SectionSegmenter.segment(document, outline), document)
  }

  /// Sections ascend, and each lies wholly in the one above it or behind it.
  private static func check(_ sections: [Section], _ document: Document) {
    var open: [Range<Int>] = []
    var start = 0
    for range in sections.map(\.range) {
      precondition(start <= range.lowerBound && !range.isEmpty && range.upperBound <= document.text.count)
      start = range.lowerBound
      while let last = open.last, last.upperBound <= range.lowerBound { open.removeLast() }
      precondition(open.last.map { range.upperBound <= $0.upperBound } ?? true)
      open.append(range)
    }
  }

  private static func document(_ bytes: [UInt8]) -> Document? {
    guard let document = try? DocumentReader.read(bytes, limits: limits) else { return nil }
    precondition(document.text.count == document.places.count)
    precondition(Swift.zip(document.places, document.places.dropFirst()).allSatisfy { $0 < $1 })
    precondition(document.places.last.map { Int($0) < document.scalars.count } ?? true)
    return document
  }

  private static func parse(_ document: Document) -> Report {
    let report = ReportParser.parse(document)
    check(report.sections, document)
    for figure in report.figures {
      precondition(!document.place(of: figure.range).isEmpty)
      precondition(figure.sentence.lowerBound <= figure.range.lowerBound)
      precondition(figure.range.upperBound <= figure.sentence.upperBound)
      precondition(figure.partOf.map { report.figures.indices.contains($0) && $0 != figure.index } ?? true)
    }
    return report
  }

  private static func export(_ report: Report) {
    let summary = ReportSummary(report)
    let source = ReportSource(path: "a", status: .ok)
    var record = ReportRecord(source: source, origin: IdentityOrigin(), summary: summary)
    record.findings = ReportAudit(summary).findings()
    var line: [UInt8] = []
    ReportJSON(includesText: true).append(record, to: &line)
    precondition(!line.isEmpty)
  }
}
