/// The theme that a workbook has to have: colours and fonts that nothing here uses, since styles name their own.
enum SheetTheme {
  /// The part of the package that holds the theme.
  static let part = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="fazhi"><a:themeElements>\
    <a:clrScheme name="fazhi">\(colours)</a:clrScheme>\
    <a:fontScheme name="fazhi"><a:majorFont>\(font)</a:majorFont><a:minorFont>\(font)</a:minorFont></a:fontScheme>\
    <a:fmtScheme name="fazhi"><a:fillStyleLst>\(fill)\(fill)\(fill)</a:fillStyleLst>\
    <a:lnStyleLst>\(line)\(line)\(line)</a:lnStyleLst>\
    <a:effectStyleLst>\(effect)\(effect)\(effect)</a:effectStyleLst>\
    <a:bgFillStyleLst>\(fill)\(fill)\(fill)</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>
    """

  private static let font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"等线\"/><a:cs typeface=\"\"/>"
  private static let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
  private static let line = "<a:ln w=\"9525\">\(fill)</a:ln>"
  private static let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"

  /// The twelve colours that a theme names, in the order of the format.
  private static var colours: String {
    let values = [
      ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1F3864"), ("lt2", "EEECE1"), ("accent1", "2F75B5"),
      ("accent2", "C55A11"), ("accent3", "7F7F7F"), ("accent4", "BF9000"), ("accent5", "548235"),
      ("accent6", "7030A0"), ("hlink", "0563C1"), ("folHlink", "954F72"),
    ]
    return values.map { "<a:\($0)><a:srgbClr val=\"\($1)\"/></a:\($0)>" }.joined()
  }
}
