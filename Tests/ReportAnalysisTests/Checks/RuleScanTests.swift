import ReportParser
import Testing

@testable import ReportAnalysis

struct RuleScanTests {
  private let words = CheckCatalog.words

  /// The rule, the word's number and the text of every hit, in the order of the scan's own list.
  private func hits(_ text: String) -> [String] {
    let units = Array(text.utf16)
    return RuleScan(units, words).hits.map { hit in
      "\(CheckCatalog.all[Int(hit.rule)].id) \(String(decoding: units[Int(hit.start)..<Int(hit.end)], as: UTF16.self))"
    }
  }

  /// Every word of every rule is found alone, within a sentence, at both ends of a text and with marks inside.
  @Test func findsEveryWord() {
    for rule in CheckCatalog.all {
      for word in rule.words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        for text in ["\(word)", "某\(word)某", "，\(word)。"] {
          #expect(hits(text).contains("\(rule.id) \(word)"), "\(rule.id) \(word) in \(text)")
        }
        for place in word.indices.dropFirst() {
          let marked = "\(word[..<place])”“\(word[place...])"
          #expect(hits("我\(marked)我").contains("\(rule.id) \(marked)"), "\(rule.id) \(marked)")
        }
      }
    }
  }

  @Test func leavesOutMeasureWordsBehindDigits() {
    #expect(hits("受理36件，") == [])
    #expect(hits("受理件，") == ["blank-number 件，"])
  }

  /// The hits of one rule stand by place and then by length, whichever characters they were found by.
  @Test func sortsTheHitsOfARule() throws {
    let texts = ["街道办事处镇人民政府镇党委街道党工委依法治镇", "《中华人民共和国合同法》《合同法》刑释解教", "普法格镇新格镇社镇干部"]
    for text in texts {
      let audit = ReportAudit(try summary(of: text))
      for rule in CheckCatalog.all.indices {
        let places = audit.hits(of: rule).map { ($0.range.lowerBound, $0.range.upperBound) }
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }, "\(CheckCatalog.all[rule].id) in \(text)")
      }
    }
  }

  @Test func readsTextsOfEveryLength() {
    for length in 0..<40 {
      let text = [UInt16](repeating: 0x4E00, count: length)
      #expect(RuleScan(text, words).hits.isEmpty)
    }
  }
}

struct RepeatedPhrasesTests {
  /// Whether `place` is, with the place behind it, of a stretch of ideographs that stands right before itself.
  private func isRepeated(_ text: [UInt16], _ place: Int) -> Bool {
    (2...8).contains { length in
      (max(0, place - length + 2)...place).contains { start in
        start >= length && start + length <= text.count && start + length >= place + 2
          && text[start..<start + length].elementsEqual(text[start - length..<start])
          && text[place...place + 1].allSatisfy(AuditText.isIdeograph)
      }
    }
  }

  /// A phrase of every length, from every place on, is found, and nothing else is.
  @Test func findsPhrasesOfEveryLengthAtEveryPlace() {
    for length in 2...9 {
      for offset in 0..<20 {
        for rest in [0, 1, 7, 20] {
          var text = (0..<offset).map { UInt16(0x5000 + $0) }
          for _ in 0..<2 { text += (0..<length).map { UInt16(0x6000 + $0) } }
          text += (0..<rest).map { UInt16(0x7000 + $0) }
          let found = RepeatedPhrases.places(in: text)
          #expect(found.isEmpty == (length > 8), "\(length) characters at \(offset)")
          #expect(found == found.sorted() && found.allSatisfy { isRepeated(text, $0) })
        }
      }
    }
  }

  @Test func findsNothingInPlainText() {
    let text = Array("全年开展法治宣传36场次，法治讲座8场次，2024年2024年，——————，化解矛盾纠纷、矛盾隐患。".utf16)
    #expect(RepeatedPhrases.places(in: text).isEmpty)
  }
}
