import DocumentText
import ReportOutput

/// The name of a file as the system knows it: bytes, which need not be UTF-8.
struct InputPath: Sendable, Hashable {
  /// The bytes without a closing zero.
  let bytes: [UInt8]

  /// The name that `bytes` spell.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The name that is UTF-8 for `string`.
  init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// The name as the system's calls take it.
  var cString: [CChar] {
    var string = [CChar](repeating: 0, count: bytes.count + 1)
    for (at, byte) in bytes.enumerated() { string[at] = CChar(bitPattern: byte) }
    return string
  }

  /// The path of `name` in the folder that this path names.
  func appending(_ name: [UInt8]) -> InputPath {
    InputPath(bytes.last == UInt8(ascii: "/") ? bytes + name : bytes + [UInt8(ascii: "/")] + name)
  }

  /// The folder that the file is in, as written; `.` where the path is a bare name.
  var folder: InputPath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return InputPath(".") }
    return InputPath(slash == 0 ? [UInt8(ascii: "/")] : Array(bytes[..<slash]))
  }

  /// The last component.
  var name: ArraySlice<UInt8> {
    bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[($0 + 1)...] } ?? bytes[...]
  }

  /// The bytes where they are not UTF-8, else nil.
  var undecodable: [UInt8]? { string == nil ? bytes : nil }

  /// The name where it is UTF-8, else nil.
  private var string: String? {
    guard let span = try? UTF8Span(validating: bytes.span) else { return nil }
    return String(copying: span)
  }

  /// The name as text: what is not UTF-8 is read as GB18030, as archives of Windows leave it; a byte that fits neither
  /// stands as `\xHH`.
  var text: String {
    if let string { return string }
    return bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { Self.text(Array($0)) }.joined(separator: "/")
  }

  private static func text(_ bytes: [UInt8]) -> String {
    if let string = String(validating: bytes, as: UTF8.self) ?? DocumentReader.name(inGB18030: bytes) { return string }
    var text = ""
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var at = 0
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar):
        text.unicodeScalars.append(scalar)
        at += UTF8.width(scalar)
      case .emptyInput:
        return text
      case .error:
        text += "\\x" + [bytes[at]].hexadecimal
        at += 1
        // The decoder may have swallowed more than one byte: start again behind the one shown.
        decoder = UTF8()
        rest = Array(bytes[at...]).makeIterator()
      }
    }
  }
}
