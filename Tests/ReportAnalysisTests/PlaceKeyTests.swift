import ReportAnalysis
import Testing

@Suite struct PlaceKeyTests {
  private func match(_ one: (String, String?), _ other: (String, String?)) -> PlaceKey.Match? {
    guard let key = PlaceKey(township: one.0, county: one.1), let second = PlaceKey(township: other.0, county: other.1)
    else { return nil }
    return key.match(second)
  }

  @Test(arguments: [
    ("石桥镇", "石 桥镇"), ("石桥镇", "石桥镇人民政府"), ("石桥街道", "石桥街道办事处"), ("城关镇", "城关镇党委"),
  ])
  func same(_ one: String, _ other: String) {
    #expect(match((one, "云陂县"), (other, "云陂县人民政府")) == .same)
    #expect(match((one, nil), (other, nil)) == .same)
    #expect(match((one, "云陂县"), (other, nil)) == .countyUnknown)
    #expect(match((one, "云陂县"), (other, "安平县")) == .different)
  }

  @Test(arguments: [
    ("石桥镇", "石桥街道"), ("石桥乡", "石桥镇"), ("岚坑畲族乡", "岚坑镇"), ("大河土家族苗族乡", "大河镇"), ("新华民族乡", "新华街道"),
  ])
  func anotherKind(_ one: String, _ other: String) {
    #expect(match((one, "云陂县"), (other, "云陂县")) == .kindChanged)
    #expect(match((one, nil), (other, "云陂县")) == .kindChanged)
  }

  @Test func different() {
    #expect(match(("石桥镇", nil), ("石板镇", nil)) == .different)
    #expect(match(("石桥镇", "云陂县"), ("石桥街道", "安平县")) == .different)
    // A name without a kind is no upgrade of anything, and a kind alone is no name.
    #expect(match(("石桥", nil), ("石桥镇", nil)) == .different)
    #expect(PlaceKey(township: "镇", county: nil)?.kind == "")
    #expect(PlaceKey(township: " ", county: nil) == nil)
  }
}
