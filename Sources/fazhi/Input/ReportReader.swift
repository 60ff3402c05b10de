import DocumentText
import ReportAnalysis
import ReportOutput
import ReportParser

/// Turns one input into the record that is written of it; whatever the input holds, there is a record.
struct ReportReader: Sendable {
  /// The language of the record's message.
  var language: Language
  /// Whether the bytes' SHA-256 goes with the record.
  var includesDigest = false
  /// Who the reports are that do not say it, or nil.
  var identities: IdentityTable?
  /// How much is taken in.
  var limits = InputLimits()
  /// Where programs are looked for, as in the environment's PATH.
  var searchPath: String?

  /// Below this many Chinese characters a document can hardly be a report.
  private static let fewestCharacters = 50

  /// The record of `input`, refused where it gives no report.
  func read(_ input: Input) -> ReportRecord {
    let path = input.path
    var source = ReportSource(path: path.text, pathBytes: path.undecodable, status: .refused)
    do throws(InputError) {
      let (bytes, damage) = try contents(of: input)
      source.byteCount = bytes.count
      if includesDigest { source.digest = SHA256.digest(bytes) }
      let document = try document(bytes)
      var report = ReportParser.parse(document)
      let origin = complete(&report.identity, path: path)
      let notes = self.notes(on: report, path: path, damage: damage)
      source.status = notes.isPartial ? .partial : .ok
      source.message = notes.lines.isEmpty ? nil : notes.lines.joined(separator: language("；", "; "))
      let summary = ReportSummary(report)
      return ReportRecord(
        source: source, origin: origin, summary: summary, findings: ReportAudit(summary).findings())
    } catch {
      source.message = error.message(language)
      return ReportRecord(refused: source)
    }
  }

  /// The bytes of an input, and where in them something is wrong, or nil.
  private func contents(of input: Input) throws(InputError) -> (bytes: [UInt8], damage: Int?) {
    switch input {
    case .file(let path): (try FileReader.read(path, limit: limits.fileBytes), nil)
    case .bytes(_, let bytes): (bytes, nil)
    case .entry(_, let archive, let index): try archive.contents(of: index)
    case .unreadable(_, let error): throw error
    }
  }

  private func document(_ bytes: [UInt8]) throws(InputError) -> Document {
    do throws(DocumentError) {
      return try DocumentReader.read(bytes, limits: limits.document)
    } catch {
      guard error == .pdf else { throw .document(error) }
      return try PDFConverter(searchPath: searchPath, seconds: limits.pdfSeconds)
        .document(of: bytes, limits: limits.document)
    }
  }

  /// Fills in what the text does not say, and tells who said each part.
  private func complete(_ identity: inout Identity, path: InputPath) -> IdentityOrigin {
    var origin = IdentityOrigin(
      township: identity.township == nil ? nil : .text, county: identity.county == nil ? nil : .text,
      year: identity.year == nil ? nil : .text)
    if let row = identities?.row(for: path) { fill(&identity, &origin, from: row.identity, as: .identities) }
    if identity.township == nil || identity.year == nil {
      let name = FileNameIdentity(path.text)
      fill(&identity, &origin, from: GivenIdentity(township: name.township, year: name.year), as: .fileName)
    }
    return origin
  }

  private func fill(
    _ identity: inout Identity, _ origin: inout IdentityOrigin, from given: GivenIdentity,
    as source: IdentityOrigin.Origin
  ) {
    if identity.township == nil, let township = given.township {
      (identity.township, origin.township) = (township, source)
    }
    if identity.county == nil, let county = given.county { (identity.county, origin.county) = (county, source) }
    if identity.year == nil, let year = given.year { (identity.year, origin.year) = (year, source) }
  }

  private func notes(on report: Report, path: InputPath, damage: Int?) -> (isPartial: Bool, lines: [String]) {
    let file = report.document.source
    var lines: [String] = []
    if let damage { lines.append(ReadingNote.damaged(part: nil, offset: damage).message(language)) }
    if file.replacedSequences > 0 {
      lines.append(
        language(
          "\(file.replacedSequences) 处字节不合 \(file.encoding.rawValue) 编码，已替换",
          "\(file.replacedSequences) sequences are invalid in \(file.encoding.rawValue) and were replaced"))
    }
    if let count = Self.chineseCharacters(in: report.document, upTo: Self.fewestCharacters) {
      lines.append(
        language("全文只有 \(count) 个汉字，可能没有读全", "only \(count) Chinese characters; it may not be all of the text"))
    }
    lines += file.notes.filter(\.isPartial).map { $0.message(language) }
    let isPartial = !lines.isEmpty
    lines += file.notes.filter { !$0.isPartial }.map { $0.message(language) }
    if file.nulCharacters > 0 {
      lines.append(language("略去 \(file.nulCharacters) 个空字符（NUL）", "\(file.nulCharacters) NUL characters left out"))
    }
    if let name = FileFormatName.mismatch(path, file.format) {
      lines.append(
        language("名为 .\(name)，实为 \(file.format.rawValue)", "named .\(name), but it is \(file.format.rawValue)"))
    }
    if report.figures.isEmpty { lines.append(language("没有找到数据", "no figures found")) }
    return (isPartial, lines)
  }

  /// The number of Chinese characters where it is below `limit`, else nil.
  private static func chineseCharacters(in document: Document, upTo limit: Int) -> Int? {
    var count = 0
    for unit in document.text where (0x3400...0x9FFF).contains(unit) {
      count += 1
      if count == limit { return nil }
    }
    return count
  }
}

extension ReportReader {
  /// The reader that a command line asks for.
  init(_ context: Context, identities: IdentityTable? = nil) {
    self.init(
      language: context.language, includesDigest: context.arguments.has(.hash), identities: identities,
      limits: InputLimits(context.arguments), searchPath: context.console.environment["PATH"])
  }
}
