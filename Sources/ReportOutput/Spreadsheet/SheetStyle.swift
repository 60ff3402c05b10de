import ReportParser

/// The styles of cells: their numbers in the table of styles, and the table itself.
enum SheetStyle {
  static let header = 1
  static let text = 2
  /// Text that goes on in further lines of its cell.
  static let wrapped = 3
  /// Text that would be a formula if somebody typed it: the cell says that it was typed with a `'`, so it stays text when
  /// it is edited.
  static let guarded = 4
  static let wrappedGuarded = 5
  static let integer = 6
  static let date = 7
  private static let firstNumber = 8

  /// The places behind the point that have a format; the last one shows as many as there are.
  private static let places = [0, 1, 2, 3, 4, 9]
  private static let qualifiers: [Quantity.Qualifier] = [.exact, .atLeast, .atMost, .about]

  /// The style of a number with `scale` digits behind the point.
  static func number(scale: Int, isPercentage: Bool = false, _ qualifier: Quantity.Qualifier = .exact) -> Int {
    let place = places.firstIndex { scale <= $0 } ?? places.count - 1
    let kind = (isPercentage ? 1 : 0) * qualifiers.count + (qualifiers.firstIndex(of: qualifier) ?? 0)
    return firstNumber + kind * places.count + place
  }

  /// The formats of numbers in the order of their styles.
  private static func formats(_ language: Language) -> [String] {
    [false, true].flatMap { isPercentage in
      qualifiers.flatMap { qualifier in
        places.map { format(places: $0, isPercentage, qualifier, language) }
      }
    }
  }

  private static func format(
    places: Int, _ isPercentage: Bool, _ qualifier: Quantity.Qualifier, _ language: Language
  ) -> String {
    let fraction = places == 9 ? ".0########" : places == 0 ? "" : "." + String(repeating: "0", count: places)
    let number = (isPercentage ? "0" + fraction + "%" : "#,##0" + fraction)
    return switch qualifier {
    case .exact: number
    case .atLeast: number + "\"+\""
    case .atMost: "\"≤\"" + number
    case .about: "\"" + language("约", "~") + "\"" + number
    }
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  /// The part of the package that holds the styles.
  static func part(_ language: Language) -> String {
    let formats = ["yyyy\\-mm\\-dd"] + formats(language)
    let numbers = formats.enumerated().map { number, code in
      "<numFmt numFmtId=\"\(164 + number)\" formatCode=\"\(SheetText.escaped(code))\"/>"
    }
    let xfs = xfs(formats.count)
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <styleSheet xmlns="\(main)">\
      <numFmts count="\(numbers.count)">\(numbers.joined())</numFmts>\
      <fonts count="2"><font>\(font)</font><font><b/>\(font)</font></fonts>\
      <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
      <fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/><bgColor indexed="64"/></patternFill></fill></fills>\
      <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="\(xfs.count)">\(xfs.joined())</cellXfs>\
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
      <dxfs count="0"/></styleSheet>
      """
  }

  private static let font = """
    <sz val="11"/><color rgb="FF000000"/><name val="等线"/><family val="2"/><charset val="134"/>
    """

  private static func xfs(_ formatCount: Int) -> [String] {
    let top = "<alignment vertical=\"top\"/>"
    let wrap = "<alignment vertical=\"top\" wrapText=\"1\"/>"
    return [
      xf(format: 0), xf(format: 0, font: 1, fill: 2, "<alignment vertical=\"center\" wrapText=\"1\"/>"),
      xf(format: 49, top), xf(format: 49, wrap), xf(format: 49, isGuarded: true, top),
      xf(format: 49, isGuarded: true, wrap), xf(format: 1, top),
    ] + (0..<formatCount).map { xf(format: 164 + $0, top) }
  }

  private static func xf(
    format: Int, font: Int = 0, fill: Int = 0, isGuarded: Bool = false, _ alignment: String = ""
  ) -> String {
    let facts =
      (format > 0 ? " applyNumberFormat=\"1\"" : "") + (font > 0 ? " applyFont=\"1\"" : "")
      + (fill > 0 ? " applyFill=\"1\"" : "") + (alignment.isEmpty ? "" : " applyAlignment=\"1\"")
    let quote = isGuarded ? " quotePrefix=\"1\"" : ""
    return "<xf numFmtId=\"\(format)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"0\" xfId=\"0\"\(quote)\(facts)"
      + (alignment.isEmpty ? "/>" : ">\(alignment)</xf>")
  }
}
