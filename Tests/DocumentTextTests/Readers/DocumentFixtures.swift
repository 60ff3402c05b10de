import TestSupport
import Testing

@testable import DocumentText

/// The document in `Tests/Documents` of this name.
func fixture(_ name: String) throws -> [UInt8] {
  try #require(contents(of: Paths.package + "/Tests/Documents/" + name))
}

/// The text of `bytes` as decoded.
func decoded(_ bytes: [UInt8], limits: ReadLimits = ReadLimits()) throws -> String {
  let document = try DocumentReader.read(bytes, limits: limits)
  return document.string(0..<document.scalars.count)
}

/// The text and the notes of a Word document with this body and these other parts.
func word(_ body: String, parts: [String: String] = [:]) throws -> (text: String, notes: [ReadingNote]) {
  var writer = WordPackageWriter()
  writer.parts = parts
  let document = try DocumentReader.read(writer.document(body))
  return (document.string(0..<document.scalars.count), document.source.notes)
}

/// The text of a web page.
func page(_ html: String) throws -> String { try decoded(Array(html.utf8)) }
