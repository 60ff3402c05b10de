import TestSupport
import Testing

@testable import ReportParser

@Suite("the words of a text, found at once")
struct LexiconTests {
  private static let sets = CueSet.allCases

  /// Cue lists by set, as one string each, without those that are sorted into kinds.
  private static let lists = Lexicon.lists

  @Test func everySetHasABitOfItsOwnAndEveryKindAByte() {
    #expect(Self.sets.count < 63)
    #expect(Self.sets.compactMap(\.kindShift).allSatisfy { $0 <= 56 })
    #expect(Set(Self.sets.map(\.bit)).count == Self.sets.count)
  }

  @Test func marksThatAreSteppedOverAreThoseListed() {
    #expect((0...UInt16.max).filter { Characters.isQuotationMark($0) } == Characters.quotationMarks.sorted())
  }

  @Test func everyListIsLookedFor() {
    let listed = Set(Self.lists.map(\.set))
    for set in Self.sets where set.kindShift == nil { #expect(listed.contains(set), "\(set) has no words") }
    for (set, words) in Self.lists {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let units = Array("，\(word)。".utf16)
        let text = ScannedText(units)
        #expect(text.cues.isWord(set, 1, units.count - 1), "\(word) of \(set)")
        #expect(text.cues.longest(set, at: 1, upTo: units.count)?.end == units.count - 1)
      }
    }
  }

  /// A list alone in a `WordIndex` is the plain way to find its words; all lists at once must find the same.
  @Test(arguments: 0..<40)
  func agreesWithEachListAlone(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = Self.lists.flatMap { $0.words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init) }
    let marks = ["，", "。", "“", "”", "3件", "\n", "纠纷", "法治宣传", ""]
    var text = ""
    for _ in 0..<60 {
      text += (pieces.randomElement(using: &generator) ?? "") + (marks.randomElement(using: &generator) ?? "")
    }
    let units = Array(text.utf16)
    let cues = ScannedText(units).cues
    for (set, words) in Self.lists {
      let alone = WordIndex(words)
      for start in units.indices {
        let limit = min(units.count, start + 9)
        #expect(
          cues.longest(set, at: start, upTo: limit)?.end == alone.longestMatch(in: units, at: start, upTo: limit)?.end)
        var last: Range<Int>?
        alone.forEachMatch(in: units, range: start..<limit) { last = $0.start..<$0.end }
        #expect(cues.last(set, in: start..<limit)?.range == last)
      }
    }
  }

  @Test func emptyAndShortTexts() {
    #expect(ScannedText([]).cues.last(.intent, in: 0..<0) == nil)
    #expect(ScannedText([0x7531]).cues.longest(.origin, at: 0, upTo: 1)?.end == 1)
    #expect(ScannedText([0x7531]).cues.longest(.origin, at: 5, upTo: 9) == nil)
  }
}
