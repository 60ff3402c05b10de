import Foundation
import ReportOutput
import TestSupport
import Testing

@testable import fazhi

/// The page of the sample reports, checked as a whole.
struct HTMLTests {
  private static let outcome = fazhi(["html", Paths.samples, "--lang", "zh", "--jobs", "1"])
  private static let page = MarkupScanner(outcome.text)

  @Test func isWellFormedAndEveryLinkLeadsSomewhere() {
    #expect(Self.outcome.status == .success)
    #expect(Self.page.problems == [])
    let ids = Self.page.values(of: "id")
    #expect(Set(ids).count == ids.count)
    let known = Set(ids)
    let links = Self.page.values(of: "href")
    #expect(links.count > 1000)
    for link in links { #expect(link.hasPrefix("#") && known.contains(String(link.dropFirst())), "\(link)") }
    for attribute in ["aria-labelledby", "aria-describedby", "for"] {
      for id in Self.page.values(of: attribute) { #expect(known.contains(id), "\(attribute) \(id)") }
    }
  }

  @Test func textIsThatOfTheReportAndEveryFigureIsMarkedOnce() throws {
    let export = fazhi(["export", Paths.samples, "--with-text"])
    let texts = Self.page.elements.filter { $0.attributes["class"] == "text" }
    let reports = try export.reports()
    #expect(texts.count == reports.count)
    let marks = Dictionary(
      Self.page.elements.compactMap { one in one.attributes["id"].map { ($0, one) } },
      uniquingKeysWith: { one, _ in one })
    for (number, (report, shown)) in zip(reports, texts).enumerated() {
      let text = try #require(report["text"].string).replacing("\r\n", with: "\n")
      let own = Self.page.text(of: shown)
      // Of personal data most characters are stars.
      #expect(own.unicodeScalars.count == text.unicodeScalars.count)
      #expect(zip(own.unicodeScalars, text.unicodeScalars).allSatisfy { $0 == $1 || $0 == "*" })
      for (position, figure) in report["figures"].items.enumerated() {
        let mark = try #require(marks["r\(number + 1)-f\(position + 1)"])
        let surface = try #require(figure["text"].string).replacing("\r\n", with: "\n")
        if mark.name == "a" { #expect(Self.page.text(of: mark).contains(surface)) }
        #expect(marks["r\(number + 1)-f\(position + 1)-d"] != nil)
      }
      let hidden = zip(own.unicodeScalars, text.unicodeScalars).count { $0 != $1 }
      #expect((hidden > 0) == (report["source"]["path"].string?.hasSuffix("2024/青岩嘴镇.txt") ?? false))
    }
  }

  @Test func figuresWithoutMetricAreMarkedOtherwise() throws {
    let classes = Self.page.elements.filter { $0.name == "a" }.compactMap { $0.attributes["class"] }
    for kind in ["fig m", "fig o", "fig x"] { #expect(classes.contains(kind), "\(kind)") }
    #expect(classes.contains("flag error"))
  }

  @Test func policyForbidsAllButWhatIsWrittenHere() throws {
    let policy = try #require(
      Self.page.elements.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?.attributes["content"])
    #expect(policy.hasPrefix("default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"))
    #expect(!policy.contains("unsafe"))
    var hashes: Set<String> = []
    for element in Self.page.all("style") + Self.page.all("script") {
      let digest = Data(SHA256.digest(Array(Self.page.text(of: element).utf8))).base64EncodedString()
      #expect(policy.contains("'sha256-\(digest)'"))
      hashes.insert(digest)
    }
    #expect(hashes.count == policy.components(separatedBy: "sha256-").count - 1)
    for word in ["http:", "https:", "url(", "@import", "src=", "style=", "javascript:", "//fonts"] {
      #expect(!Self.outcome.text.contains(word), "\(word)")
    }
  }

  @Test func bothLanguagesAreThere() throws {
    let spans = Self.page.elements.enumerated().filter { $1.name == "span" && $1.attributes["lang"] == "zh" }
    #expect(spans.count > 1000)
    for (number, span) in spans {
      let next = Self.page.elements[number + 1]
      #expect(next.attributes["lang"] == "en" && next.parent == span.parent)
    }
    for (language, tag) in [("zh", "zh-CN"), ("en", "en")] {
      let page = MarkupScanner(fazhi(["html", Paths.samples + "/2023", "--lang", language]).text)
      #expect(page.problems == [])
      #expect(page.elements.first?.attributes["lang"] == tag)
      let checked = page.all("input").filter { $0.attributes["checked"] != nil }
      #expect(checked.map { $0.attributes["id"] } == ["lang-" + language])
    }
  }

  @Test func tablesNameTheirRowsAndColumns() {
    for header in Self.page.all("th") {
      #expect(["col", "row", "rowgroup"].contains(header.attributes["scope"] ?? ""))
    }
    for name in ["main", "header", "nav", "footer", "h1"] { #expect(!Self.page.all(name).isEmpty, "\(name)") }
    #expect(Self.page.all("main").count == 1)
    #expect(Self.page.elements.contains { $0.attributes["class"] == "skip" && $0.attributes["href"] == "#main" })
  }

  @Test func everyMetricOfTheExportIsLinkedToItsFigures() throws {
    let links = Set(Self.page.values(of: "href"))
    for (number, report) in try fazhi(["export", Paths.samples]).reports().enumerated() {
      for (key, metric) in report["metrics"].members {
        #expect(links.contains("#c-\(key)"), "\(key)")
        for figure in metric["figures"].items {
          #expect(links.contains("#r\(number + 1)-\(figure.string ?? "")"), "\(key) \(number)")
        }
      }
    }
  }

  @Test func jobsDoNotChangeAByte() {
    #expect(fazhi(["html", Paths.samples, "--lang", "zh", "--jobs", "5"]).output == Self.outcome.output)
  }

  @Test func numbersHaveThousandsAndChartsBeginAtZero() {
    #expect(Self.outcome.text.contains(">15,000份<"))
    #expect(Self.outcome.text.contains(">1,185次<"))
    for rect in Self.page.all("rect") {
      #expect(rect.attributes["x"] == nil && rect.attributes["width"]?.hasSuffix("%") == true)
    }
    #expect(Self.page.elements.contains { $0.name == "svg" && $0.attributes["class"] == "slope" })
    #expect(Self.outcome.text.contains("未报（"))
  }
}
