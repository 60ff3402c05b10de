/// Reads the definitions of lists and of the styles that number paragraphs.
enum WordNumberingReader {
  private enum Name {
    static let abstractNum = XMLScanner.key("abstractNum")
    static let num = XMLScanner.key("num")
    static let abstractNumId = XMLScanner.key("abstractNumId")
    static let lvl = XMLScanner.key("lvl")
    static let lvlOverride = XMLScanner.key("lvlOverride")
    static let startOverride = XMLScanner.key("startOverride")
    static let lvlRestart = XMLScanner.key("lvlRestart")
    static let numStyleLink = XMLScanner.key("numStyleLink")
    static let start = XMLScanner.key("start")
    static let numFmt = XMLScanner.key("numFmt")
    static let lvlText = XMLScanner.key("lvlText")
    static let isLgl = XMLScanner.key("isLgl")
    static let pStyle = XMLScanner.key("pStyle")
    static let style = XMLScanner.key("style")
    static let basedOn = XMLScanner.key("basedOn")
    static let numId = XMLScanner.key("numId")
    static let ilvl = XMLScanner.key("ilvl")
  }

  /// The lists of the part with the definitions and of the part with the styles; what is broken there is left out.
  static func read(
    numbering: (bytes: [UInt8], range: Range<Int>)?, styles: (bytes: [UInt8], range: Range<Int>)?, limits: ReadLimits
  ) throws(DocumentError) -> WordNumbering {
    var result = WordNumbering()
    guard let numbering else { return result }
    var scanner = XMLScanner(numbering.bytes, numbering.range, depth: limits.depth, format: "docx")
    try readLists(&scanner, into: &result)
    if let styles {
      var scanner = XMLScanner(styles.bytes, styles.range, depth: limits.depth, format: "docx")
      try readStyles(&scanner, into: &result)
      result.followLinks()
    }
    return result
  }

  private static func readLists(_ scanner: inout XMLScanner, into result: inout WordNumbering) throws(DocumentError) {
    var definition: Int?
    var list: Int?
    var at: Int?
    var level: WordNumbering.Level?
    while true {
      switch try scanner.next() {
      case .finished: return
      case .text: break
      case .end:
        switch scanner.name {
        case Name.lvl:
          if let at, let level {
            if let list { result.lists[list]?.levels[at] = level }
            if let definition { result.definitions[definition]?[at] = level }
          }
          level = nil
        case Name.abstractNum: definition = nil
        case Name.num: list = nil
        default: break
        }
      case .start:
        switch scanner.name {
        case Name.abstractNum:
          definition = number(scanner, "abstractNumId")
          if let definition { result.definitions[definition] = [:] }
        case Name.numStyleLink: if let definition { result.links[definition] = scanner.attribute("val") }
        case Name.num: list = number(scanner, "numId")
        case Name.abstractNumId:
          if let list, let definition = number(scanner, "val") {
            result.lists[list] = WordNumbering.List(definition: definition)
          }
        case Name.lvlOverride: at = number(scanner, "ilvl")
        case Name.startOverride:
          if let list, let at { result.lists[list]?.starts[at] = number(scanner, "val") }
        case Name.lvl:
          at = number(scanner, "ilvl")
          level = WordNumbering.Level()
        default: readLevel(scanner, into: &level)
        }
      }
    }
  }

  private static func readLevel(_ scanner: XMLScanner, into level: inout WordNumbering.Level?) {
    switch scanner.name {
    case Name.start: level?.start = number(scanner, "val") ?? 1
    case Name.lvlRestart: level?.restart = number(scanner, "val")
    case Name.numFmt: level?.format = scanner.attribute("val") ?? "decimal"
    case Name.lvlText: level?.text = scanner.attribute("val") ?? ""
    case Name.isLgl: level?.isLegal = !(scanner.attribute("val").map(WordPackage.isOff) ?? false)
    case Name.pStyle: level?.style = scanner.attribute("val")
    default: break
    }
  }

  private static func readStyles(_ scanner: inout XMLScanner, into result: inout WordNumbering) throws(DocumentError) {
    var name: String?
    while true {
      switch try scanner.next() {
      case .finished: return
      case .text: break
      case .end: if scanner.name == Name.style { name = nil }
      case .start:
        if scanner.name == Name.style {
          name = scanner.attribute("styleId")
          if let name { result.styles[name] = WordNumbering.Style() }
        } else if let name {
          switch scanner.name {
          case Name.basedOn: result.styles[name]?.parent = scanner.attribute("val")
          case Name.numId: result.styles[name]?.list = number(scanner, "val")
          case Name.ilvl: result.styles[name]?.level = number(scanner, "val")
          default: break
          }
        }
      }
    }
  }

  private static func number(_ scanner: XMLScanner, _ attribute: String) -> Int? {
    scanner.attribute(attribute).flatMap { Int($0) }.flatMap { abs($0) < 1 << 30 ? $0 : nil }
  }
}
