import Testing

@testable import ReportParser

/// Numbers by value, each in the spellings of reports.
@Suite("numerals")
struct NumeralTests {
  private static let exact: [(value: String, spellings: [String])] = [
    ("0", ["0", "零", "〇"]),
    ("2", ["2", "二", "两"]),
    ("10", ["10", "十", "一十"]),
    ("12", ["12", "十二", "一十二"]),
    ("20", ["20", "二十"]),
    ("99", ["99", "九十九"]),
    ("105", ["105", "一百零五"]),
    ("120", ["120", "一百二十"]),
    ("300", ["300", "三百", "3百"]),
    ("1234", ["1234", "1,234", "一千二百三十四"]),
    ("1030", ["1030", "1,030", "一千零三十"]),
    ("5000", ["5000", "5千", "五千", "5,000"]),
    ("14000", ["14000", "1.4万", "一万四千", "14,000"]),
    ("63000", ["63000", "6.3万", "6万3千", "六万三千"]),
    ("16428", ["16428", "16,428", "一万六千四百二十八", "1.6428万"]),
    ("200000", ["200000", "20万", "二十万", "200,000"]),
    ("1000000", ["1000000", "1,000,000", "100万", "一百万"]),
    ("120000000", ["120000000", "1.2亿", "12000万"]),
    ("3000000000", ["30亿", "三十亿", "3,000,000,000"]),
    ("99.14", ["99.14"]),
    ("0.6", ["0.6", "0.60"]),
    ("2874.5", ["2874.5", "2,874.5", "2874.50"]),
  ]

  private static let bounded: [(value: String, spellings: [String])] = [
    ("10", ["10余", "10多", "十余", "十多", "十几"]),
    ("12", ["12余"]),
    ("100", ["100余", "百余", "一百余"]),
    ("180", ["180余", "一百八十余"]),
    ("5000", ["5千余", "5000余", "五千余", "五千多"]),
    ("10000", ["万余", "一万余", "1万余", "1万多"]),
    ("14000", ["一万四千余", "1.4万余"]),
    ("23000", ["2万3千余", "2.3万余"]),
    ("20000", ["2万余", "两万余", "20000余"]),
    ("33000", ["3.3万余"]),
    ("80000", ["8余万", "8万余", "八万余"]),
    ("100000", ["十余万", "10万余", "10余万", "十万余"]),
    ("300000", ["30多万", "30余万", "三十余万"]),
  ]

  @Test(arguments: exact)
  func exactly(_ value: String, _ spellings: [String]) {
    for spelling in spellings { expect(spelling, value, bounded: false) }
  }

  @Test(arguments: bounded)
  func atLeast(_ value: String, _ spellings: [String]) {
    for spelling in spellings { expect(spelling, value, bounded: true) }
  }

  /// 万 behind 亿 raises its own group alone.
  @Test func twoGroups() { expect("一亿二千万", "120000000", bounded: false) }

  /// Large numbers of two groups.
  @Test(arguments: [("7万5000", "75000"), ("3亿5千万", "350000000"), ("6万3千", "63000")])
  func groups(_ spelling: String, _ value: String) { expect(spelling, value, bounded: false) }

  /// Old and new shorthand: contracted tens, the digits of contracts, Latin letters in front of a unit.
  @Test(arguments: [
    ("廿五", "25", false), ("廿余", "20", true), ("卅余", "30", true), ("贰万叁仟", "23000", false),
    ("壹佰贰拾万", "1200000", false), ("陆拾伍", "65", false),
  ])
  func shorthand(_ spelling: String, _ value: String, _ bounded: Bool) { expect(spelling, value, bounded: bounded) }

  @Test(arguments: [("五六十", "50", "60"), ("两三百", "200", "300"), ("一二百", "100", "200"), ("四五万", "40000", "50000")])
  func neighbours(_ spelling: String, _ low: String, _ high: String) {
    let text = Array((spelling + "件").utf16)
    let numeral = Numeral.read(text, at: 0, limit: text.count)
    #expect(numeral?.value.description == low)
    #expect(numeral?.upper?.description == high)
  }

  /// The whole spelling is the number, also with text around it.
  private func expect(_ spelling: String, _ value: String, bounded: Bool) {
    for (before, behind) in [("", ""), ("共", "件"), ("，", "，")] {
      let text = Array((before + spelling + behind).utf16)
      let numeral = Numeral.read(text, at: before.utf16.count, limit: text.count)
      #expect(numeral?.value.description == value, "\(before)\(spelling)\(behind)")
      #expect(numeral.map { $0.end == before.utf16.count + spelling.utf16.count } ?? true, "\(spelling)")
      #expect(numeral?.isLowerBound == bounded, "\(spelling)")
    }
  }

  @Test(arguments: [
    ("1,23件", "1"), ("1,2345件", "1"), ("12，345件", "12，345"), ("12，345", "12"), ("2024，345件", "2024"), ("3，26件", "3"),
    ("2.3W人次", "2.3W"),
    ("5K份", "5K"), ("3km", "3"), ("3.件", "3"), ("3.14.15", "3.14"), ("5件", "5"), ("三项", "三"),
    ("六十五岁", "六十五"), ("4次", "4"), ("9.6万常住", "9.6万"),
  ])
  func endsBefore(_ text: String, _ read: String) {
    let units = Array(text.utf16)
    let numeral = Numeral.read(units, at: 0, limit: units.count)
    #expect(numeral.map { String(decoding: units[..<$0.end], as: UTF16.self) } == read)
  }

  @Test(arguments: ["", "件", "余", "多件", "二〇二四年", "一二三", "123456789012345678", "3.123456789012", "九千万亿万亿", "陆续", "一二"])
  func noNumber(_ text: String) {
    let units = Array(text.utf16)
    #expect(Numeral.read(units, at: 0, limit: units.count) == nil)
  }

  @Test func limitsAreKept() {
    let units = Array("12345件".utf16)
    for limit in 1...5 { #expect(Numeral.read(units, at: 0, limit: limit)?.end == limit) }
    #expect(Numeral.read(units, at: 2, limit: 2) == nil)
  }
}

@Suite("decimal numbers")
struct DecimalNumberTests {
  private func number(_ text: String) throws -> DecimalNumber {
    let units = Array(text.utf16)
    return try #require(Numeral.read(units, at: 0, limit: units.count)).value
  }

  @Test func equalNumbersAreEqual() throws {
    #expect(try number("0.60") == number("0.6"))
    #expect(try number("1.2万") == number("12000"))
    #expect(try number("100.0") == DecimalNumber(100))
  }

  @Test(arguments: [
    ("2", "10"), ("9.9", "10"), ("99.14", "99.2"), ("0", "0.000000001"), ("0.1", "9亿"), ("99亿", "100亿"),
  ])
  func order(_ low: String, _ high: String) throws {
    #expect(try number(low) < number(high))
    #expect(try !(number(high) < number(low)))
  }

  @Test func sumsAreExact() throws {
    let tenth = try number("0.1")
    let sum = (0..<10).reduce(DecimalNumber?(.zero)) { sum, _ in sum?.adding(tenth) }
    #expect(sum == DecimalNumber(1))
    #expect(try number("6350").adding(number("50500"))?.description == "56850")
    #expect(try number("2.35").adding(number("0.005"))?.description == "2.355")
  }

  @Test func whatLeavesTheRangeIsNil() {
    #expect(DecimalNumber(.max).adding(DecimalNumber(1)) == nil)
    #expect(DecimalNumber(.max).shifted(by: 1) == nil)
    #expect(DecimalNumber(1).shifted(by: 18)?.description == "1000000000000000000")
    #expect(DecimalNumber(significand: 1, scale: 10) == nil)
    #expect(DecimalNumber(significand: 10, scale: 10)?.description == "0.000000001")
  }
}
