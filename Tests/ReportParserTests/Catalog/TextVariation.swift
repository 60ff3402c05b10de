import DocumentText
import Foundation

/// A change of a text that says nothing new, with the way of every character.
enum TextVariation: String, CaseIterable, Sendable, CustomStringConvertible {
  case fullWidthDigits, spacedNumbers, sentenceBefore, carriageReturns, gb18030

  var description: String { rawValue }

  /// A changed text, and for every scalar of the original where it stands.
  struct Result {
    var bytes: [UInt8]
    var places: [Int]

    /// Where a stretch of the original stands.
    func moved(_ range: Range<Int>) -> Range<Int> {
      range.isEmpty ? range : places[range.lowerBound]..<places[range.upperBound - 1] + 1
    }
  }

  private static let harmless = Array("天高云淡，山清水秀。".unicodeScalars)

  /// The changed text, or nil where the system cannot write the encoding.
  func apply(to text: String) -> Result? {
    let scalars = Array(text.unicodeScalars)
    switch self {
    case .fullWidthDigits: return result(scalars.map(Self.fullWidth), Array(scalars.indices))
    case .spacedNumbers: return spaced(scalars)
    case .sentenceBefore: return result(Self.harmless + scalars, scalars.indices.map { $0 + Self.harmless.count })
    case .carriageReturns:
      let start = Self.harmless.count + 2
      return result(Self.harmless + ["\r", "\n"] + scalars + ["\r", "\n"], scalars.indices.map { $0 + start })
    case .gb18030:
      // kCFStringEncodingGB_18030_2000 as a Foundation encoding; text marks and digits alone would be ASCII.
      guard let data = text.data(using: String.Encoding(rawValue: 0x8000_0632)) else { return nil }
      return Result(bytes: [UInt8](data), places: Array(scalars.indices))
    }
  }

  private func result(_ scalars: [Unicode.Scalar], _ places: [Int]) -> Result {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return Result(bytes: Array(String(text).utf8), places: places)
  }

  private static func fullWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard isDigit(scalar) || scalar == "%" else { return scalar }
    return Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// A space before and behind every run of digits; a point or comma between digits belongs to the run.
  private func spaced(_ scalars: [Unicode.Scalar]) -> Result {
    var changed: [Unicode.Scalar] = []
    var places: [Int] = []
    var wasNumber = false
    for (at, scalar) in scalars.enumerated() {
      let joins =
        (scalar == "." || scalar == ",") && wasNumber && at + 1 < scalars.count && Self.isDigit(scalars[at + 1])
      let isNumber = Self.isDigit(scalar) || joins
      if isNumber != wasNumber { changed.append(" ") }
      places.append(changed.count)
      changed.append(scalar)
      wasNumber = isNumber
    }
    return result(changed, places)
  }
}
