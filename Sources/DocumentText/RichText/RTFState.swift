/// What a group of RTF inherits from the one around it and gives back at its end.
struct RTFState {
  /// What becomes of the text.
  var destination = RTFDestination.text
  /// The destination around a group that is skipped because a better form of it follows inside.
  var outer = RTFDestination.text
  /// The number of the font.
  var font = 0
  /// Whether bytes are in the double-byte encoding whatever the font says.
  var isDouble = false
  /// How many characters stand in for one that is given by its number.
  var fallbacks = 1
  /// Whether the text is not shown.
  var isHidden = false
  /// Whether the text was deleted, and nobody accepted it.
  var isDeleted = false
  /// Whether the text was inserted, and nobody accepted it.
  var isInserted = false
  /// Whether the paragraph lies in a table.
  var isInTable = false

  /// Whether what stands here is text of the document, apart from fields.
  var isText: Bool { if case .text = destination { !isHidden && !isDeleted } else { false } }

  /// Obeys a control word for a property, if it is one.
  mutating func set(_ word: String, isOn: Bool) {
    switch word {
    case "plain": (isHidden, isDeleted, isInserted, isDouble) = (false, false, false, false)
    case "v": isHidden = isOn
    case "deleted": isDeleted = isOn
    case "revised": isInserted = isOn
    case "dbch": isDouble = true
    case "loch", "hich": isDouble = false
    case "pard": isInTable = false
    case "intbl": isInTable = true
    default: break
    }
  }

  /// Control words that stand for a character.
  static let characters: [String: UInt32] = [
    "tab": 0x09, "emdash": 0x2014, "endash": 0x2013, "lquote": 0x2018, "rquote": 0x2019, "ldblquote": 0x201C,
    "rdblquote": 0x201D, "bullet": 0x2022, "emspace": 0x2003, "enspace": 0x2002, "qmspace": 0x2005,
  ]

  /// The number of a paragraph as the program wrote it, or nil where it wrote none.
  static func label(of scalars: [UInt32]) -> String? {
    let text = scalars.filter { $0 > 0x20 && $0 != 0xA0 }
    guard let first = text.first, text.count <= 32 else { return nil }
    // Signs of symbol fonts are bullets.
    let isBullet = text.count == 1 && (first == 0xB7 || (0xE000..<0xF900).contains(first))
    return isBullet ? "• " : String(scalars: text[...])
  }
}
