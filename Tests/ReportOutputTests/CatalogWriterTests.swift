import ReportParser
import TestSupport
import Testing

@testable import ReportOutput

struct CatalogWriterTests {
  private let keys = MetricCatalog.all.map(\.id.rawValue)

  @Test(arguments: Language.allCases) func listsEveryMetricInEightyColumns(language: Language) {
    let text = String(decoding: CatalogWriter().text(TextStyle(language: language)), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 80 })
    // A name that needs two lines goes on below itself.
    let entries = lines.filter { !$0.hasPrefix("    ") }
    #expect(entries.filter { $0.hasPrefix("  ") }.map { String($0.split(separator: " ")[0]) } == keys)
    #expect(entries.count == keys.count + Set(MetricCatalog.all.map(\.family)).count)
  }

  @Test func writesJSON() throws {
    let catalog = try JSONValue(parsing: CatalogWriter().json())
    #expect(catalog["metrics"].items.compactMap { $0["key"].string } == keys)
    let first = try #require(MetricCatalog.all.first)
    #expect(catalog["metrics"][0]["zh"].string == first.zh)
    #expect(
      catalog["metrics"][0]["units"].items.compactMap(\.string) == first.units.split(separator: " ").map(String.init))
  }

  @Test func writesCSV() {
    let rows = String(decoding: CatalogWriter().csv(), as: UTF8.self).split(separator: "\r\n")
    #expect(rows.first == "key,family,zh,en,kind,units,counts")
    #expect(rows.dropFirst().map { String($0.split(separator: ",")[0]) } == keys)
  }
}
