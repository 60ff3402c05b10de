import DocumentText

/// What the end of a file's name says of its format.
enum FileFormatName {
  /// The extension where it says something else than what the content is, else nil.
  static func mismatch(_ path: InputPath, _ format: SourceFile.Format) -> String? {
    if format == .plainText, path.name.suffix(4).elementsEqual(plainText) { return nil }
    guard let dot = path.name.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let name = String(decoding: path.name[(dot + 1)...], as: UTF8.self).lowercased()
    guard let formats = formats[name], !formats.contains(format) else { return nil }
    return name
  }

  /// How nearly every input is named.
  private static let plainText = Array(".txt".utf8)

  private static let formats: [String: [SourceFile.Format]] = [
    "txt": [.plainText], "text": [.plainText], "doc": [.doc], "dot": [.doc], "docx": [.docx], "docm": [.docx],
    "dotx": [.docx], "wps": [.doc], "wpt": [.doc], "rtf": [.rtf], "pdf": [.pdf], "html": [.html], "htm": [.html],
    "mht": [.mht], "mhtml": [.mht],
  ]
}
