/// What reading a file found out about it, apart from the text.
package struct SourceFile: Sendable, Equatable {
  /// How the bytes were told apart; the raw value is the `format` of the export.
  package enum Format: String, Sendable {
    case plainText = "txt"
    case docx
    /// Word 97 to 2003, and what Kingsoft WPS writes as such.
    case doc
    case rtf
    case html
    /// A web page saved with all that belongs to it.
    case mht
    /// A Word document that is one XML file.
    case flatWord = "wordml"
    case pdf
  }

  /// How characters are stored; the raw value is the `encoding` of the export.
  package enum Encoding: String, Sendable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case gb18030
    /// Western bytes, in formats that say so.
    case windows1252 = "windows-1252"
  }

  package let format: Format
  package let encoding: Encoding
  /// Whether a byte order mark stood first; it is no part of the text.
  package let hasByteOrderMark: Bool
  /// The size of the input in bytes.
  package let byteCount: Int
  /// Sequences that are invalid in `encoding`, each replaced by one U+FFFD.
  package let replacedSequences: Int
  /// NUL characters in the text; recognition does not see them.
  package let nulCharacters: Int
  /// What else is to be said of the reading.
  package let notes: [ReadingNote]

  package init(
    format: Format, encoding: Encoding, hasByteOrderMark: Bool, byteCount: Int, replacedSequences: Int,
    nulCharacters: Int, notes: [ReadingNote] = []
  ) {
    self.format = format
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
    self.byteCount = byteCount
    self.replacedSequences = replacedSequences
    self.nulCharacters = nulCharacters
    self.notes = notes
  }
}
