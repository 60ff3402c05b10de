/// The parts of a workbook that say what its other parts are.
struct PackageParts {
  /// The name on the tab, the file in the package, and the heading with the rows.
  let sheets: [(name: String, file: String, area: String)]

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// Which part is of which kind.
  var contentTypes: String {
    let parts = sheets.map {
      "<Override PartName=\"/\($0.file)\" ContentType=\"\(Self.types).worksheet+xml\"/>"
    }
    return Self.declaration + """
      <Types xmlns="\(Self.package)/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="\(Self.types).sheet.main+xml"/>\
      <Override PartName="/xl/styles.xml" ContentType="\(Self.types).styles+xml"/>\
      <Override PartName="/xl/theme/theme1.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>\(parts.joined())</Types>
      """
  }

  /// Which part is the workbook.
  var relationships: String {
    Self.declaration + """
      <Relationships xmlns="\(Self.package)/relationships">\
      <Relationship Id="rId1" Type="\(Self.document)/officeDocument" Target="xl/workbook.xml"/></Relationships>
      """
  }

  /// The sheets in their order, their filters, and the heading that is printed on every page.
  var workbook: String {
    let tabs = sheets.enumerated().map { number, sheet in
      "<sheet name=\"\(SheetText.escaped(sheet.name))\" sheetId=\"\(number + 1)\" r:id=\"rId\(number + 1)\"/>"
    }
    let filters = sheets.enumerated().map { number, sheet in
      "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"\(number)\" hidden=\"1\">"
        + "'\(SheetText.escaped(sheet.name))'!\(sheet.area)</definedName>"
    }
    let titles = sheets.enumerated().map { number, sheet in
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(number)\">"
        + "'\(SheetText.escaped(sheet.name))'!$1:$1</definedName>"
    }
    return Self.declaration + """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="\(Self.document)">\
      <bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" activeTab="0"/>\
      </bookViews><sheets>\(tabs.joined())</sheets>\
      <definedNames>\(filters.joined())\(titles.joined())</definedNames></workbook>
      """
  }

  /// Which file is which sheet.
  var workbookRelationships: String {
    let parts = sheets.enumerated().map { number, sheet in
      "<Relationship Id=\"rId\(number + 1)\" Type=\"\(Self.document)/worksheet\" "
        + "Target=\"\(sheet.file.dropFirst(3))\"/>"
    }
    return Self.declaration + """
      <Relationships xmlns="\(Self.package)/relationships">\(parts.joined())\
      <Relationship Id="rId\(sheets.count + 1)" Type="\(Self.document)/styles" Target="styles.xml"/>\
      <Relationship Id="rId\(sheets.count + 2)" Type="\(Self.document)/theme" Target="theme/theme1.xml"/></Relationships>
      """
  }
}
