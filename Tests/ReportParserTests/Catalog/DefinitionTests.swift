import ReportParser
import Testing

/// Every metric says what it counts, once.
struct DefinitionTests {
  @Test func everyMetricHasOneDefinition() {
    let defined = MetricDefinition.all.map(\.metric)
    #expect(Set(defined).count == defined.count)
    #expect(Set(defined) == Set(MetricCatalog.all.map(\.id)))
  }

  @Test(arguments: MetricDefinition.all.map(\.metric)) func aDefinitionSaysMoreThanTheName(_ metric: MetricID) throws {
    let definition = try #require(MetricDefinition.of(metric))
    let entry = try #require(MetricCatalog.metric(metric))
    #expect(definition.zh.count > entry.zh.count && definition.zh != entry.zh)
    #expect(definition.en.count > 12 && definition.en != entry.en)
    #expect(!definition.zh.hasSuffix("。") && !definition.en.hasSuffix("."))
    #expect(definition.en.unicodeScalars.allSatisfy { $0.isASCII }, "\(definition.en)")
  }

  @Test func familiesStandTogether() {
    let families = MetricDefinition.all.compactMap { MetricCatalog.metric($0.metric)?.family }
    let changes = zip(families, families.dropFirst()).count { $0 != $1 }
    #expect(changes == Set(families).count - 1)
  }
}
