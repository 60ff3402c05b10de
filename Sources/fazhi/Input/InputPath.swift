import DocumentText
import ReportOutput

/// The name of a file as the system knows it: bytes, which need not be UTF-8.
///
/// It is kept in two parts, so that the paths of a folder, hundreds of thousands sometimes, have the first in common.
struct InputPath: Sendable, Hashable {
  /// What stands up to the last slash, with it.
  private let parent: [UInt8]
  /// The last component, which has no slash.
  private let leaf: [UInt8]

  /// The name that `bytes` spell, without a closing zero.
  init(_ bytes: [UInt8]) {
    let start = bytes.lastIndex(of: Self.slash).map { $0 + 1 } ?? 0
    parent = Array(bytes[..<start])
    leaf = Array(bytes[start...])
  }

  /// The name that is UTF-8 for `string`.
  init(_ string: String) {
    self.init(Array(string.utf8))
  }

  private init(parent: [UInt8], leaf: [UInt8]) {
    self.parent = parent
    self.leaf = leaf
  }

  private static var slash: UInt8 { UInt8(ascii: "/") }

  /// The bytes without a closing zero.
  var bytes: [UInt8] { parent + leaf }

  /// The name as the system's calls take it.
  var cString: [CChar] {
    var string: [CChar] = []
    string.reserveCapacity(parent.count + leaf.count + 1)
    for byte in parent { string.append(CChar(bitPattern: byte)) }
    for byte in leaf { string.append(CChar(bitPattern: byte)) }
    string.append(0)
    return string
  }

  /// The path of `name`, which may have slashes, in the folder or archive that this path names.
  func appending(_ name: [UInt8]) -> InputPath {
    InputPath(prefix + name)
  }

  /// The paths of entries of the folder that this path names, by their names without a slash; they share its bytes.
  var entries: (_ name: [UInt8]) -> InputPath {
    let prefix = prefix
    return { InputPath(parent: prefix, leaf: $0) }
  }

  /// What the paths of this folder's entries begin with.
  private var prefix: [UInt8] { leaf.isEmpty && !parent.isEmpty ? parent : parent + leaf + [Self.slash] }

  /// The folder that the file is in, as written; `.` where the path is a bare name.
  var folder: InputPath {
    if parent.isEmpty { return InputPath(".") }
    return InputPath(parent.count == 1 ? parent : Array(parent.dropLast()))
  }

  /// The last component.
  var name: ArraySlice<UInt8> { leaf[...] }

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

/// Byte order.
extension InputPath: Comparable {
  static func < (one: Self, other: Self) -> Bool {
    // Most neighbours are of one folder, whose bytes are one array.
    one.parent == other.parent
      ? one.leaf.lexicographicallyPrecedes(other.leaf) : one.bytes.lexicographicallyPrecedes(other.bytes)
  }
}
