import Foundation
import ReportOutput
import TestSupport
import Testing

@testable import fazhi

/// What `fazhi html` does with hostile inputs, many inputs, and files that are in the way.
struct HTMLOutputTests {
  private static let attack = #"</script><script>alert(1)</script><img src=x onerror="alert(2)">"#

  @Test func whatInputsSayIsNeverMarkup() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let name = #"a"><svg onload=alert(3)>'&amp;.txt"#
    let text = shortReport.replacing("县人民政府", with: Self.attack)
      .replacing("化解矛盾纠纷", with: "<b onclick='x'>化解\u{202E}矛盾\u{0}纠纷</b>")
      .replacing("120余件", with: "120余件，其中“<i>\u{2066}邻里”纠纷12件、javascript:alert(4)纠纷8件")
    try folder.write(text, to: name)
    try folder.write(
      text.replacing("石桥镇", with: "<u>石桥</u>镇").replacing("2024", with: "2023"), to: "x/\u{1B}[31m<p>2023.txt")
    try folder.write("", to: "<style>.txt")
    let outcome = fazhi(["html", folder.path])
    #expect(outcome.status == .someUnreadable)
    let page = MarkupScanner(outcome.text)
    #expect(page.problems == [])
    let names = Set(page.elements.map(\.name))
    #expect(names.isDisjoint(with: ["img", "iframe", "object", "u", "i", "base", "form", "link"]))
    #expect(page.all("script").count == 2)
    for element in page.elements {
      for key in element.attributes.keys {
        #expect(!key.hasPrefix("on") && !["style", "src", "action"].contains(key), "\(element.name) \(key)")
      }
      if let link = element.attributes["href"] { #expect(link.hasPrefix("#")) }
    }
    for scalar in ["\u{202E}", "\u{2066}", "\u{1B}", "\u{0}"] { #expect(!outcome.text.contains(scalar)) }
    #expect(outcome.text.contains(#"\u202e"#))
    let shown = try #require(page.elements.first { $0.attributes["class"] == "text" })
    #expect(page.text(of: shown).contains(Self.attack))
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(shortReport, to: "a.txt")
    try folder.write(Array(String(repeating: shortReport, count: 2).utf8) + [0xFF], to: "b.txt")
    try folder.write("", to: "c.txt")
    try folder.write("x", to: "d.png")
    let outcome = fazhi(["html", folder.path, "--lang", "en"])
    #expect(outcome.status == .someUnreadable)
    let page = MarkupScanner(outcome.text)
    let rows = page.all("tr").map { page.text(of: $0) }
    #expect(rows.contains { $0.contains("/b.txt") && $0.contains("read in part") && $0.contains("invalid in") })
    #expect(rows.contains { $0.contains("/c.txt") && $0.contains("not read") && $0.contains("empty") })
    #expect(outcome.text.contains("1 more files are no documents"))
    let none = fazhi(["html", folder.path + "/c.txt"])
    #expect(none.status == .noneReadable)
    #expect(MarkupScanner(none.text).problems == [])
  }

  @Test func aHundredReportsStaySmall() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text = try #require(contents(of: Paths.samples + "/2024/石澜镇.txt"))
    for number in 0..<100 {
      let own = String(decoding: text, as: UTF8.self).replacing("石澜镇", with: "第\(number)镇")
      try folder.write(own, to: "\(number).txt")
    }
    let outcome = fazhi(["html", folder.path])
    #expect(outcome.status == .success)
    #expect(outcome.output.count < 20 << 20)
    #expect(outcome.output.count > 1 << 20)
  }

  @Test func manyReportsGetPagesOfTheirOwn() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for number in 0...HTMLPages.mostReports {
      try folder.write(shortReport.replacing("石桥镇", with: "第\(number)镇"), to: "in/\(number).txt")
    }
    let file = folder.path + "/总 览.html"
    #expect(fazhi(["html", folder.path + "/in"]).status == .usage)
    let outcome = fazhi(["html", folder.path + "/in", "-o", file])
    #expect(outcome.status == .success)
    #expect(outcome.messages.contains("总 览-reports"))
    #expect(folder.names == ["in", "总 览-reports", "总 览.html"])
    try checkLinks(from: file, folder: file.replacing(".html", with: "-reports"))
    // Once more over the former: the same, and nothing else beside it.
    #expect(fazhi(["html", folder.path + "/in", "-o", file]).status == .success)
    #expect(folder.names == ["in", "总 览-reports", "总 览.html"])
    // A folder that holds something else is left alone, and so is the index.
    try folder.write("mine", to: "总 览-reports/notes.txt")
    try folder.write("old", to: "总 览.html")
    #expect(fazhi(["html", folder.path + "/in", "-o", file]).status == .outputFailed)
    #expect(contents(of: file) == Array("old".utf8))
    #expect(contents(of: folder.path + "/总 览-reports/notes.txt") == Array("mine".utf8))
    #expect(folder.names == ["in", "总 览-reports", "总 览.html"])
  }

  /// Every link of every page leads to an element of a page that is there.
  private func checkLinks(from index: String, folder: String) throws {
    var ids: [String: Set<String>] = [:]
    var links: [(from: String, to: String)] = []
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.count > HTMLPages.mostReports)
    for file in [index] + files.map({ folder + "/" + $0 }) {
      let page = MarkupScanner(String(decoding: try #require(contents(of: file)), as: UTF8.self))
      #expect(page.problems == [])
      ids[file] = Set(page.values(of: "id"))
      links += page.values(of: "href").map { (file, $0) }
    }
    for link in links {
      let parts = link.to.split(separator: "#", omittingEmptySubsequences: false)
      let base = URL(fileURLWithPath: link.from)
      let file =
        parts[0].isEmpty ? link.from : URL(string: String(parts[0]), relativeTo: base)?.standardizedFileURL.path
      let known = try #require(ids[file ?? ""], "\(link)")
      #expect(known.contains(String(parts[1])), "\(link)")
    }
  }

  @Test func fileIsWrittenWholeOrNotAtAll() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let report = try folder.write(shortReport, to: "a.txt")
    let file = try folder.write("old", to: "page.html")
    let outcome = fazhi(["html", report, "-o", file])
    #expect(outcome.status == .success)
    #expect(outcome.output.isEmpty)
    #expect(contents(of: file) == fazhi(["html", report]).output)
    #expect(fazhi(["html", report, "-o", folder.path + "/no/page.html"]).status == .outputFailed)
    #expect(folder.names == ["a.txt", "page.html"])
    #expect(fazhi(["html"]).status == .usage)
    #expect(fazhi(["html", report, "--format", "json"]).status == .usage)
  }

  @Test func limitsAreSaid() throws {
    let (reports, size) = (HTMLPages.mostReports, HTMLPages.mostBytes >> 20)
    #expect(
      fazhi(["html", "--help", "--lang", "en"]).text.replacing("\n ", with: "").contains("\(reports) reports or"))
    let readme = try #require(contents(of: Paths.package + "/README.md"))
    #expect(String(decoding: readme, as: UTF8.self).contains("Above \(reports) reports or\n  \(size) MiB"))
  }

  @Test func identitiesAreUsedAndLabelled() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("全年调解矛盾纠纷120余件，开展法治宣传活动36场次。", to: "a.txt")
    let table = try folder.write("path,township,county,year\na.txt,柳河乡,云陂县,2024\n", to: "who.csv")
    let outcome = fazhi(["html", folder.path + "/a.txt", "--identities", table])
    #expect(outcome.text.contains("柳河乡"))
    #expect(outcome.text.contains("（据 --identities）"))
  }
}
