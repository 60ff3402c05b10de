/// Why a file gives no document.
package enum DocumentError: Error, Equatable, Sendable {
  /// The file has no bytes.
  case empty
  /// The bytes are no text in any encoding that is known here.
  case notText
  /// The bytes begin like a format that has no reader; the payload is its usual name, such as `docx`.
  case unsupportedFormat(String)
}
