import TestSupport
import Testing

@testable import ReportParser

/// What is found many places at a time must be what a look at each place finds.
@Suite("places of a text, found many at a time")
struct TextSearchTests {
  /// Texts around the lengths at which one step more is taken.
  private static let texts: [[UInt16]] = (0..<400).map { number in
    var generator = SeededGenerator(seed: UInt64(number))
    let count = number < 140 ? number : Int.random(in: 0..<600, using: &generator)
    let pieces = Array("。！？，+年镇乡街苏木法治一7“\n\u{4DFF}\u{4E00}\u{9FFF}\u{A000}\u{3001}\u{3003}\u{FF00}\u{FF20}".utf16)
    return (0..<count).map { _ in
      Int.random(in: 0..<3, using: &generator) == 0
        ? pieces.randomElement(using: &generator) ?? 0 : .random(in: 0...UInt16.max, using: &generator)
    }
  }

  @Test func signsAndEndsOfSentences() {
    for units in Self.texts {
      let signs = SignMap(units)
      let expected = units.indices.filter { units[$0] < 0x4E00 || units[$0] > 0x9FFF }
      #expect(Self.walk(units.count, signs.next) == expected)
      for start in stride(from: 0, through: units.count, by: 7) {
        for end in stride(from: start, through: units.count, by: 9) {
          let first = (start..<end).first { Signs.endsSentence(units[$0]) }
          guard signs.sentenceEnd(in: start..<end) != first else { continue }
          Issue.record("\(start)..<\(end) of \(units)")
        }
      }
    }
  }

  @Test func membersOfASet() {
    let characters = "0123一二，\u{0}\u{FFFF}"
    let set = UnitBitmap(characters)
    for units in Self.texts + [Array(characters.utf16)] {
      let marks = UnitMarks(of: set, in: units.span)
      let expected = units.indices.filter { Array(characters.utf16).contains(units[$0]) }
      #expect(Self.walk(units.count, marks.next) == expected)
      #expect(Self.walk(units.count) { set.next(in: units.span, from: $0) } == expected)
    }
  }

  @Test func oneUnitAndAnyOfFour() {
    for units in Self.texts {
      for unit in [0x2B, 0x5E74, 0x3002] as [UInt16] {
        let expected = units.indices.filter { units[$0] == unit }
        #expect(Self.walk(units.count) { units.span.place(of: unit, from: $0) } == expected)
      }
      var found: [Int] = []
      units.span.forEachPlace(of: (0x9547, 0x4E61, 0x8857, 0x82CF)) { found.append($0) }
      #expect(found == units.indices.filter { [0x9547, 0x4E61, 0x8857, 0x82CF].contains(units[$0]) })
    }
  }

  /// All places that `next` gives, each asked for from behind the one before.
  private static func walk(_ count: Int, _ next: (Int) -> Int) -> [Int] {
    var places: [Int] = []
    var at = next(0)
    while at < count {
      places.append(at)
      at = next(at + 1)
    }
    return places
  }

  /// A unit by one look at its first characters is the one that the list of all units gives.
  @Test func unitsByTheirFirstCharacters() {
    let marks = ["", "，", "“", "常", "零", "\u{0}", "级"]
    for name in Units.all.map(\.name) + ["级", "个月", "个零", "次日", "本级", "间隔", "百", "平"] {
      for mark in marks {
        for text in [name + mark, name + mark + "次", String(name.prefix(1)) + mark + String(name.dropFirst())] {
          let units = Array(text.utf16)
          let expected = Units.index.longestMatch(in: units, at: 0, upTo: units.count)
          let found = Self.unit(units)
          #expect(found?.unit.word == expected?.word && found?.unit.end == expected?.end, "\(text)")
        }
      }
    }
    #expect(Self.unit(Array("个月".utf16))?.spoiler?.end == 2)
    #expect(Self.unit([]) == nil)
  }

  private static func unit(_ text: [UInt16]) -> (unit: WordIndex.Match, spoiler: WordIndex.Match?)? {
    Units.withSpoilers.unit(in: text.span, at: 0)
  }

  @Test func quantitiesKnowTheirUnits() {
    for unit in Units.all { #expect(Quantity(value: .zero, unit: unit.name).unit == unit.name) }
    #expect(Quantity(value: .zero, unit: "光年").unit == nil)
    #expect(Quantity(value: .zero, unit: nil).unit == nil)
  }
}
