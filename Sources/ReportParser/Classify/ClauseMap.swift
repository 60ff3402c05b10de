/// Where clauses and sentences begin and end around the quantities of a text.
package struct ClauseMap: ~Copyable {
  /// The stretch of text around one quantity, as offsets of the text.
  package struct Surroundings: BitwiseCopyable {
    @Compact package var paragraphStart: Int
    @CompactRange package var sentence: Range<Int>
    /// Where the clause begins: behind ，；：（ or where the sentence begins.
    @Compact package var clauseStart: Int
    /// Where the words that can name the quantity from the left begin: the clause, or what follows the quantity before.
    @Compact package var leftStart: Int
    /// Where the words that can name it from the right end: the next mark of any kind, or the next quantity.
    @Compact package var rightEnd: Int
    /// Where the words without a quantity of their own begin that lead up to the clause, in the same sentence.
    @Compact package var leadStart: Int
    /// Where the clause ends.
    @Compact package var clauseEnd: Int
    /// Where the first quantity of the clause begins: the verb before it governs the whole list.
    @Compact package var listStart: Int
  }

  /// A line ends a sentence, unless it is one of a list that is set line by line.
  private enum Mark: UInt8 { case sentence, line, semicolon, clause, item }

  private struct PlacedMark: BitwiseCopyable {
    let at: Int32
    var mark: Mark
  }

  private let text: [UInt16]
  private let signs: SignMap
  private let cues: Cues
  private var marks: GrowingArray<PlacedMark>

  /// The surroundings of every mention of `text`, in the order of `mentions`.
  package static func surroundings(of mentions: [Mention], in text: ScannedText) -> [Surroundings] {
    guard !mentions.isEmpty else { return [] }
    var map = ClauseMap(text)
    map.findMarks()
    return map.surroundings(of: mentions)
  }

  private init(_ scanned: ScannedText) {
    text = scanned.units
    cues = scanned.cues
    signs = scanned.signs
    marks = GrowingArray(capacity: text.count / 8)
  }

  /// For the signs that may be marks, hashed, what they are.
  private struct SignTable: Sendable {
    struct Entry: Sendable, BitwiseCopyable {
      /// The sign; where there is none an ideograph, which is none.
      var unit: UInt16 = 0x4E00
      /// The same where what it is hangs on what stands around it, else an ideograph.
      var unsure: UInt16 = 0x4E00
      var mark = Mark.sentence
    }

    private var entries = [Entry](repeating: Entry(), count: 64)

    init(_ signs: [(unit: UInt16, mark: Mark)], unsure: [UInt16]) {
      for sign in signs {
        precondition(entries[Self.slot(sign.unit)].unit == Entry().unit, "two signs have one slot")
        entries[Self.slot(sign.unit)] = Entry(unit: sign.unit, mark: sign.mark)
      }
      for unit in unsure { entries[Self.slot(unit)].unsure = unit }
    }

    /// No two of the signs have one slot.
    @inline(__always)
    private static func slot(_ unit: UInt16) -> Int { Int((unit &+ unit >> 12) & 63) }

    @inline(__always)
    subscript(unit: UInt16) -> Entry { entries[Self.slot(unit)] }
  }

  private static let signs = SignTable(
    [
      (Characters.newline, .sentence), (Characters.fullStop, .sentence), (0xFF01, .sentence), (0xFF1F, .sentence),
      (Characters.semicolon, .semicolon), (Characters.fullComma, .clause), (Characters.colon, .clause),
      (Characters.pause, .item), (Characters.openParenthesis, .clause), (Characters.closeParenthesis, .clause),
    ],
    unsure: [Characters.newline, Characters.openParenthesis, Characters.closeParenthesis, Characters.openTitle])

  /// Most signs are marks whatever stands around them, and which of them is told by a look at a table, not by cases:
  /// what comes next cannot be foreseen.
  private mutating func findMarks() {
    let table = Self.signs
    var at = signs.next(from: 0)
    var openAside = 0
    var isInList = false
    while at < text.count {
      let entry = table[text[at]]
      var mark = PlacedMark(at: Int32(truncatingIfNeeded: at), mark: entry.mark)
      var isMark = entry.unit == text[at]
      if entry.unsure == text[at] {
        switch text[at] {
        case Characters.newline:
          isInList = goesOn(at, inList: isInList)
          mark.mark = isInList ? .line : .sentence
        case Characters.openParenthesis:
          isMark = !isAside(at)
          openAside += isMark ? 0 : 1
        case Characters.closeParenthesis:
          isMark = openAside == 0
          openAside -= isMark ? 0 : 1
        default: at = endOfTitle(at)
        }
      }
      marks.append(mark, if: isMark)
      at = signs.next(from: at + 1)
    }
  }

  /// Whether the sentence goes on behind the line end at `end`: 其中： or an item of the list that it opened, up to its ；.
  private func goesOn(_ end: Int, inList: Bool) -> Bool {
    guard end > 0, end + 1 < text.count, !isNumbered(end + 1) else { return false }
    return text[end - 1] == Characters.semicolon ? inList : text[end - 1] == Characters.colon && endsWithAmong(end - 1)
  }

  /// Whether 中 stands right before the colon at `colon`: 其中：, 调解的纠纷中：.
  private func endsWithAmong(_ colon: Int) -> Bool { colon > 0 && text[colon - 1] == 0x4E2D }

  /// Whether a line that begins at `start` opens with a number of its own, as headings do.
  private func isNumbered(_ start: Int) -> Bool {
    Characters.isDigit(text[start]) || text[start] == Characters.openParenthesis
      || (start + 1 < text.count && text[start + 1] == Characters.pause && Characters.hanDigit(text[start]) != nil)
  }

  /// Whether the parenthesis at `open` is part of a noun (村（社区）法律顾问): short and without a number.
  private func isAside(_ open: Int) -> Bool {
    var at = open + 1
    while at < text.count, at - open <= 9 {
      if text[at] == Characters.closeParenthesis { return true }
      if Characters.isDigit(text[at]) || text[at] == Characters.newline { return false }
      at += 1
    }
    return false
  }

  /// The closing mark of the title that opens at `open`, or `open`: pauses inside a title are no marks.
  private func endOfTitle(_ open: Int) -> Int {
    var at = open + 1
    while at < text.count, at - open <= 60, text[at] != Characters.newline {
      if text[at] == Characters.closeTitle { return at }
      at += 1
    }
    return open
  }

  private func surroundings(of mentions: [Mention]) -> [Surroundings] {
    var result: [Surroundings] = []
    result.reserveCapacity(mentions.count)
    var next = 0
    var (paragraph, sentence, half, clause, item, lastEnd, list) = (0, 0, 0, 0, 0, 0, 0)
    let groups = Units.groups
    var lastGroup: Units.Group?
    for mention in mentions {
      let group = mention.unit.map { groups[$0] }
      let isSameKind = lastGroup == group
      // Persons act instead: 网格员12名走访老人、儿童36户次.
      var (lead, isFirst) = (lastEnd, lastEnd > 0 && lastGroup != .person)
      while next < marks.count, Int(marks[next].at) < mention.start {
        let (at, mark) = (Int(marks[next].at), marks[next].mark)
        item = at + 1
        // 审查12份合同、重大决策1项: what stands right behind a quantity up to the mark is its own noun; so it is up to a
        // comma, where a quantity of the same kind follows with more than a word of its own.
        let isNext = mark == .item || (text[at] == Characters.fullComma && isSameKind && mention.start - at > 4)
        if isFirst, at - lastEnd >= 2, isNext { lead = at + 1 }
        isFirst = false
        if mark != .item { clause = at + 1 }
        if mark == .semicolon || mark == .sentence || mark == .line { half = at + 1 }
        if mark == .sentence { sentence = at + 1 }
        if text[at] == Characters.newline, mark == .sentence { paragraph = at + 1 }
        next += 1
      }
      // Behind a quantity of the same clause only the item that the next one stands in can name it.
      var left = lastEnd > clause ? max(lastEnd, item) : clause
      // 6件文件和32份合同: what stands before 和 is the noun of the quantity before.
      if left == lastEnd, left < mention.start, Find.joins(text.span, at: mention.start - 1) {
        left = mention.start
        lead = left
      } else if left == lastEnd, Find.joins(text.span, at: left) {
        left = min(left + 1, mention.start)
      }
      if lastEnd <= clause { list = mention.start }
      result.append(
        Surroundings(
          paragraphStart: paragraph, sentence: sentence..<sentence, clauseStart: clause, leftStart: left,
          rightEnd: mention.end, leadStart: max(lead, half, left - 60), clauseEnd: mention.end,
          listStart: list))
      if group == .percent || group == .points, isSizeOfChange(clause..<mention.start) { continue }
      lastEnd = mention.end
      lastGroup = group
    }
    setEnds(of: mentions, in: &result)
    return result
  }

  /// Whether a clause holds nothing but a change before its number (同比增长12%), which leads on to what follows.
  private func isSizeOfChange(_ words: Range<Int>) -> Bool {
    (2...8).contains(words.count)
      && cues.longest(.change, at: words.lowerBound, upTo: words.upperBound)?.end == words.upperBound
  }

  /// Fills in where items, clauses and sentences end, from the last mention back.
  private func setEnds(of mentions: [Mention], in result: inout [Surroundings]) {
    var next = marks.count - 1
    var (item, clause, sentence, following) = (text.count, text.count, text.count, text.count)
    // Where the clause ends that goes on behind the parenthesis looked at, innermost last.
    var outer: [Int] = []
    for number in mentions.indices.reversed() {
      while next >= 0, Int(marks[next].at) >= mentions[number].end {
        let (at, mark) = (Int(marks[next].at), marks[next].mark)
        item = at
        if mark == .sentence {
          sentence = at
          outer.removeAll(keepingCapacity: true)
        }
        if text[at] == Characters.closeParenthesis { outer.append(clause) }
        if text[at] == Characters.openParenthesis, let end = outer.popLast() {
          clause = end
        } else if mark != .item {
          clause = at
        }
        next -= 1
      }
      let isJoined = Find.joins(text.span, at: mentions[number].end)
      // 矫正对象5人和安置帮教对象3人: what stands behind 和 is the noun of the quantity behind.
      result[number].rightEnd = isJoined ? mentions[number].end : min(item, following)
      result[number].clauseEnd = clause
      result[number].sentence = result[number].sentence.lowerBound..<max(sentence, mentions[number].end)
      following = mentions[number].start
    }
  }
}
