import Foundation
import TestSupport
import Testing

@testable import fazhi

/// Every format on standard input: the same report as from the file.
struct StandardInputTests {
  @Test(arguments: ["docx", "doc", "rtf", "html", "pdf", "wordml", "mht", "zip", "txt", "gb18030"])
  func givesTheSameReport(format: String) throws {
    let path = "/usr/bin:/bin:/usr/local/bin"
    if format == "pdf",
      !["/usr/bin", "/bin", "/usr/local/bin"].contains(where: { contents(of: $0 + "/pdftotext") != nil })
    {
      print("skipped: pdftotext is not installed")
      return
    }
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let bytes = try content(of: format)
    let file = try folder.write(bytes, to: "a." + (format == "gb18030" ? "txt" : format))
    let arguments = ["export", "--lang", "en"]
    let named = try fazhi(arguments + [file], environment: ["PATH": path]).reports()
    let outcome = fazhi(arguments + ["-"], environment: ["PATH": path], standardInput: bytes)
    let given = try outcome.reports()
    #expect(outcome.status == .success)
    #expect(named.count == 1 && given.count == 1)
    #expect(given[0]["figures"].items.count > 1)
    #expect(given[0]["figures"] == named[0]["figures"])
    #expect(given[0]["source"]["path"].string == (format == "zip" ? "-/a.txt" : "-"))
  }

  private func content(of format: String) throws -> [UInt8] {
    let paragraphs = shortReport.split(separator: "\n").map(String.init)
    switch format {
    case "txt": return Array(shortReport.utf8)
    case "gb18030": return try #require(contents(of: Paths.samples + "/2023/双岔溪乡.txt"))
    case "wordml":
      let body = paragraphs.map { WordPackageWriter.paragraph($0) }.joined()
      return Array("<?xml version=\"1.0\"?><w:wordDocument><w:body>\(body)</w:body></w:wordDocument>".utf8)
    case "mht":
      let page = "<html>" + paragraphs.map { "<p>\($0)</p>" }.joined() + "</html>"
      let head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n"
      return Array((head + "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\(page)\r\n--b--\r\n").utf8)
    case "zip":
      var zip = ZipWriter()
      zip.add("a.txt", Array(shortReport.utf8))
      return zip.finish()
    default: return try #require(contents(of: Paths.package + "/Tests/Documents/report." + format))
    }
  }
}
