/// Why a file gives no document.
package enum DocumentError: Error, Equatable, Sendable {
  /// The file has no bytes.
  case empty
  /// The bytes are no text in any encoding that is known here.
  case notText
  /// The bytes begin like a format that has no reader; the payload is its usual name, such as `xlsx`.
  case unsupportedFormat(String)
  /// The file is broken, at this byte of it or of its main part, before anything could be read.
  case damaged(format: String, offset: Int)
  /// A part unpacks to more than so many bytes.
  case tooLarge(format: String, limit: Int)
  /// Elements, groups or tables lie in each other deeper than this.
  case tooDeep(format: String, limit: Int)
  /// The markup declares a document type, with which entities can read files and grow without bound.
  case documentType(offset: Int)
  /// The file can only be read with its password.
  case encrypted(format: String)
  /// A format of another age; the payload is the name of the program.
  case outdated(String)
  /// The file is whole and holds no text.
  case noText(format: String)
  /// The file is an archive: its entries are documents, each to be read by itself.
  case archive
  /// The file is a PDF, whose text another program takes out: see `DocumentReader.read(pageLayout:byteCount:limits:)`.
  case pdf
}

extension DocumentError {
  /// The same error, said of the format that the user knows instead of the container it comes in.
  func naming(_ format: String) -> DocumentError {
    switch self {
    case .damaged(_, let offset): .damaged(format: format, offset: offset)
    case .tooLarge(_, let limit): .tooLarge(format: format, limit: limit)
    case .tooDeep(_, let limit): .tooDeep(format: format, limit: limit)
    case .encrypted: .encrypted(format: format)
    default: self
    }
  }
}
