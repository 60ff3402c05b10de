import ReportAnalysis
import ReportParser
import TestSupport
import Testing

@testable import ReportOutput

struct HTMLPartsTests {
  private func scan(_ record: ReportRecord) throws -> MarkupScanner {
    MarkupScanner(String(decoding: try #require(pages(record).onePage()), as: UTF8.self))
  }

  private func pages(_ record: ReportRecord, bytes: Int = HTMLPages.mostBytes, reports: Int = 200) -> HTMLPages {
    let audited = AuditedReport(record: record, findings: record.findings)
    return HTMLPages(PageContent([audited], passedOver: 0), language: .zh, mostReports: reports, mostBytes: bytes)
  }

  @Test func limitsSpreadThePage() throws {
    let record = try HandmadeReport.record()
    #expect(pages(record).onePage() != nil)
    #expect(pages(record, bytes: 10_000).onePage() == nil)
    #expect(pages(record, reports: 0).onePage() == nil)
    for name in ["r1.html", "r123.html", "c-disputes.html"] { #expect(HTMLPages.isPage(Array(name.utf8)[...])) }
    for name in ["r1.txt", "readme.html", "notes", ".html"] { #expect(!HTMLPages.isPage(Array(name.utf8)[...])) }
  }

  @Test func textIsWholeAroundOddFigures() throws {
    var record = try HandmadeReport.record()
    let figures = try #require(record.report?.figures)
    // One figure that overlaps another, one that crosses into the next paragraph, one beyond the end, one that is empty.
    let end = HandmadeReport.text.utf16.count
    for (index, range) in [
      figures[0].range.lowerBound - 2..<figures[0].range.upperBound - 1, 15..<26, end - 1..<end + 9, 3..<3,
    ].enumerated() {
      var odd = figures[1]
      odd.index = figures.count + index
      odd.range = range
      odd.sentence = range.lowerBound..<range.lowerBound + 3
      record.report?.figures.append(odd)
    }
    record.findings = [Finding(rule: "cut-off", .error, Wording("一", "one"), at: 2..<end + 5)]
    let page = try scan(record)
    #expect(page.problems == [])
    let text = try #require(page.elements.first { $0.attributes["class"] == "text" })
    #expect(page.text(of: text) == HandmadeReport.text)
    let ids = page.values(of: "id")
    for number in 1...9 { #expect(ids.count { $0 == "r1-f\(number)" } == 1, "\(number)") }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("r1-n1"))
  }

  @Test func endlessListsAreCutWithASign() throws {
    var record = try HandmadeReport.record()
    let value = try #require(record.metrics[2].values.first)
    record.metrics[2].values = [RollUp.Value](repeating: value, count: 1000)
    record.findings = (0..<150).map { Finding(rule: "cut-off", .error, Wording("一", "one"), at: $0 % 9..<10) }
    let page = try scan(record)
    #expect(page.problems == [])
    #expect(page.all("td").contains { page.text(of: $0).contains("等 1000 个值") })
    #expect(page.all("td").contains { page.text(of: $0).contains("另有 50 处") })
    #expect(page.values(of: "id").count { $0.hasPrefix("r1-n") && $0.hasSuffix("-d") } == 150)
  }

  @Test func marksSayWhoseAFigureIs() throws {
    let page = try scan(HandmadeReport.record())
    let marks = page.elements.filter { $0.attributes["class"]?.hasPrefix("fig ") ?? false && $0.name == "a" }
    #expect(marks.map { page.text(of: $0) } == ["５２６余件", "12件", "8件", "8.5万元", "2-3期"])
    #expect(marks.map { $0.attributes["class"] } == ["fig m", "fig m", "fig m", "fig x", "fig o"])
    let entry = try #require(page.elements.first { $0.attributes["id"] == "r1-f2-d" })
    for words in ["12件", "化解矛盾纠纷", "本地当年", "包含于 526+件", "邻里纠纷", "第 4 行第"] {
      #expect(page.text(of: entry).contains(words), "\(words)")
    }
  }

  @Test(arguments: [
    ("0", "0"), ("999", "999"), ("1000", "1,000"), ("-1234567", "-1,234,567"), ("85000.5", "85,000.5"),
    ("123456.75", "123,456.75"),
  ])
  func thousandsAreApart(_ digits: String, _ grouped: String) throws {
    let point = digits.firstIndex(of: ".").map { digits.distance(from: $0, to: digits.endIndex) - 1 } ?? 0
    let whole = try #require(Int64(digits.replacing(".", with: "")))
    let number = try #require(DecimalNumber(significand: whole, scale: point))
    #expect(number.grouped == grouped)
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func base64IsThatOfTheStandard(_ text: String, _ encoded: String) {
    #expect(Base64.encode(Array(text.utf8)) == encoded)
  }

  @Test func labelsOfSlopesKeepApart() {
    let points = [0, 1, 2, 100, 101, 300, 300].enumerated().map { ($0, Double($1)) }
    let places = SlopeChart.spread(points, within: 0...300)
    let sorted = points.compactMap { places[$0.0] }
    #expect(sorted.count == points.count)
    for (one, next) in zip(sorted, sorted.dropFirst()) { #expect(next - one >= 15.99) }
    #expect(sorted.last == 300)
    #expect(SlopeChart.spread([], within: 0...1).isEmpty)
  }

  @Test func addressesAreMadeOfKnownNamesOnly() {
    let links = PageLinks.pages(index: Array("a\"b#总.html".utf8), folder: Array("x y".utf8))
    #expect(links.href(.figure(11, 4)).text == "x%20y/r12.html#r12-f5")
    #expect(links.on("r12.html").href(.figure(11, 4)).text == "#r12-f5")
    #expect(links.on("r12.html").href(.subject(.disputes)).text == "c-disputes.html#c-disputes")
    #expect(links.on("r12.html").href(.overview).text == "../a%22b%23%e6%80%bb.html#overview")
    #expect(PageLinks.onePage.href(.report(0)).text == "#r1")
  }

  @Test func innermostHeadingIsFound() {
    func section(_ heading: String?, _ range: Range<Int>) -> Section {
      Section(level: 1, label: nil, heading: heading, role: .other, range: range)
    }
    let sections = [section("a", 0..<50), section("b", 10..<20), section(nil, 12..<15), section("c", 30..<50)]
    let headings = HeadingCursor.headings(over: [1..<2, 12..<13, 25..<26, 31..<32, 60..<61], sections)
    #expect(headings == ["a", "b", "a", "c", nil])
  }
}
