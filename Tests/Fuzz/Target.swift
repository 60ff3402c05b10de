// The entry of libFuzzer: FAZHI_FUZZ names what the bytes are given to. Compiled by `run` alone, not by the package.

@testable import DocumentText
@testable import ReportParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Small limits, so that nothing is slow because it is large.
private let limits: ReadLimits = {
  var limits = ReadLimits()
  limits.unpackedBytes = 1 << 20
  limits.lines = 2000
  return limits
}()

private let target: String = unsafe getenv("FAZHI_FUZZ").map { unsafe String(cString: $0) } ?? "document"

/// Gives the bytes to the target; whatever they are, it comes back.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  switch target {
  case "inflate": _ = Inflate.inflate(bytes, 0..<bytes.count, limit: 1 << 20, expected: 0)
  case "zip":
    if let archive = try? ZipArchive(bytes, limits: limits) {
      for entry in archive.entries.prefix(20) { _ = try? archive.contents(of: entry, limits: limits) }
    }
  case "xml":
    var scanner = XMLScanner(bytes, depth: limits.depth, format: "xml")
    reading: while let event = try? scanner.next() {
      switch event {
      case .start: _ = scanner.attribute("val")
      case .text: scanner.forEachScalar { _ in }
      case .end: break
      case .finished: break reading
      }
    }
  case "docx":
    let part = WordPackage.Part(bytes: bytes, range: 0..<bytes.count)
    var package = WordPackage(document: part)
    // The same bytes for every part: what one says of another is then often about something that is there.
    (package.numbering, package.styles, package.footnotes) = (part, part, part)
    _ = try? package.read(limits: limits)
  case "doc": _ = try? Word97Reader.read(bytes)
  case "rtf": _ = try? RTFReader.read(bytes, limits: limits)
  case "html":
    _ = HTMLReader.read(HTMLEncoding.decode(bytes, TextDecoder.decode(bytes)), byteCount: bytes.count, limits)
  case "mht": _ = try? WebArchiveReader.read(bytes, limits: limits)
  case "gb18030": _ = GB18030Decoder.decode(bytes)
  case "page": _ = try? DocumentReader.read(pageLayout: bytes, byteCount: bytes.count, limits: limits)
  default:
    guard let document = try? DocumentReader.read(bytes, limits: limits) else { return 0 }
    precondition(document.text.count == document.places.count)
    precondition(document.places.last.map { Int($0) < document.scalars.count } ?? true)
    let report = ReportParser.parse(document)
    for figure in report.figures { precondition(!document.place(of: figure.range).isEmpty) }
  }
  return 0
}
