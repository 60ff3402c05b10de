/// Reads from a heading which parts of the report it names.
enum HeadingRole {
  /// A word of a heading with what it says.
  private struct Cue {
    let kind: HeadingCue
    let start: Int
    let end: Int
  }

  /// The words of a heading found, and the heading.
  private struct Reading {
    let text: [UInt16]
    let words: Range<Int>
    let cues: [Cue]
    let isTop: Bool
    let year: Int?
    /// The kinds of the cues, a bit each.
    private let kinds: UInt32

    /// Reads `words`; what stands in 《》 is another document's name and says nothing.
    static func read(_ scanned: ScannedText, _ words: Range<Int>, isTop: Bool, year: Int?) -> Reading {
      let words = words.prefix(longest)
      var cues: [Cue] = []
      cues.reserveCapacity(8)
      var kinds: UInt32 = 0
      forEachCue(scanned, words) { kind, start, end in
        cues.append(Cue(kind: kind, start: start, end: end))
        kinds |= bit(kind)
      }
      return Reading(text: scanned.units, words: words, cues: cues, isTop: isTop, year: year, kinds: kinds)
    }

    /// The kinds of the words of a heading, a bit each.
    static func kinds(_ scanned: ScannedText, _ words: Range<Int>) -> UInt32 {
      var kinds: UInt32 = 0
      forEachCue(scanned, words.prefix(longest)) { kind, _, _ in kinds |= bit(kind) }
      return kinds
    }

    static let longest = 120

    @inline(__always)
    private static func forEachCue(
      _ scanned: ScannedText, _ words: Range<Int>, _ body: (HeadingCue, Int, Int) -> Void
    ) {
      let hasNames = scanned.hasSign(in: words) { $0 == 0x300A }
      var depth = 0
      var at = words.lowerBound
      scanned.cues.forEachLongest(.headingCue, in: words) { cue in
        while hasNames, at <= cue.start {
          if scanned.units[at] == 0x300A { depth += 1 }
          if scanned.units[at] == 0x300B { depth = max(0, depth - 1) }
          at += 1
        }
        if depth == 0, let kind = HeadingCue(rawValue: cue.kind) { body(kind, cue.start, cue.end) }
        return true
      }
    }

    func first(_ kind: HeadingCue, where isWanted: (Cue) -> Bool = { _ in true }) -> Cue? {
      has(kind) ? cues.first { $0.kind == kind && isWanted($0) } : nil
    }

    func last(_ kind: HeadingCue, where isWanted: (Cue) -> Bool) -> Cue? {
      has(kind) ? cues.last { $0.kind == kind && isWanted($0) } : nil
    }

    func has(_ kind: HeadingCue, where isWanted: (Cue) -> Bool) -> Bool { first(kind, where: isWanted) != nil }

    func has(_ kind: HeadingCue) -> Bool { kinds & bit(kind) != 0 }
  }

  private static func bit(_ kind: HeadingCue) -> UInt32 { 1 << UInt32(kind.rawValue) }

  private static func bits(_ kinds: HeadingCue...) -> UInt32 { kinds.reduce(0) { $0 | bit($1) } }

  /// The kinds without which a heading names no part, but for a year to come.
  private static let telling = bits(.other, .handling, .duty, .performance, .cause, .lack, .next, .intent)

  /// The same at the top, where words of what was done count too.
  private static let tellingAtTop = telling | bits(.done, .measure)

  /// The parts that a heading names, in its order; empty for one that names none, as a topic does.
  ///
  /// - Parameters:
  ///   - isTop: whether it opens a part of the report; below that level only plain names count.
  ///   - year: the year reported on, which tells 2025年工作 of a report on 2024 as its plan.
  static func named(_ text: ScannedText, _ words: Range<Int>, isTop: Bool, year: Int?) -> RoleList {
    // Most headings are topics.
    let kinds = Reading.kinds(text, words)
    if kinds & (isTop ? tellingAtTop : telling) == 0,
      kinds & bit(.done) != 0 || comingYear(text.units, words.prefix(Reading.longest), isTop: isTop, year: year) == nil
    {
      return RoleList([])
    }
    return named(.read(text, words, isTop: isTop, year: year))
  }

  private static func named(_ reading: Reading) -> RoleList {
    if let place = other(reading) { return place == reading.words.lowerBound ? RoleList(.other) : RoleList([]) }
    let roles: InlineArray<4, Role> = [.leadership, .problems, .plan, .achievements]
    var places: InlineArray<4, Int?> = [
      leadership(reading), problems(reading), plan(reading), reading.isTop ? achievements(reading) : nil,
    ]
    var found = RoleList([])
    while let next = places.indices.min(by: { places[$0] ?? .max < places[$1] ?? .max }), places[next] != nil {
      found.append(roles[next])
      places[next] = nil
    }
    return found
  }

  /// Whether a line without a number names a part of the report and nothing else.
  static func namesPart(_ scanned: ScannedText, _ words: Range<Int>, mayBeAchievements: Bool) -> Bool {
    let text = scanned.units
    guard !scanned.hasSign(in: words, where: { Signs.isPunctuation($0) && $0 != 0x3001 }) else { return false }
    let reading = Reading.read(scanned, words, isTop: true, year: nil)
    guard
      let last = reading.cues.last(where: { $0.end == words.upperBound }),
      [.lack, .cause, .intent, .done, .measure].contains(last.kind) || TextScan.ends(text, words, with: "原因")
    else { return false }
    switch named(reading).first {
    case .problems, .plan: return true
    case .leadership: return reading.has(.performance) || last.kind == .done
    case .achievements: return mayBeAchievements && words.count <= 20
    default: return false
    }
  }

  /// Whether a heading opens a part of the report rather than a topic.
  static func opensPart(_ text: ScannedText, _ words: Range<Int>) -> Bool {
    !named(text, words, isTop: true, year: nil).isEmpty
  }

  private static func other(_ reading: Reading) -> Int? {
    if let cue = reading.first(.other) { return reading.isTop ? reading.words.lowerBound : cue.start }
    if reading.isTop, reading.has(.previousYear), reading.has(.handling) { return reading.words.lowerBound }
    return nil
  }

  private static func leadership(_ reading: Reading) -> Int? {
    let duty = reading.first(.duty) { duty in
      !reading.has(.otherDuty) { $0.end <= duty.start && duty.start - $0.end <= 4 }
    }
    if let duty { return reading.first(.leader).map { min($0.start, duty.start) } ?? duty.start }
    guard let performance = reading.first(.performance) else { return nil }
    if let leader = reading.first(.leader), leader.start < performance.start { return leader.start }
    let lead = afterYear(reading)
    return performance.start == lead && performance.end == reading.words.upperBound ? lead : nil
  }

  private static func problems(_ reading: Reading) -> Int? {
    if let cause = reading.first(.cause), cause.start - afterYear(reading) <= 14 { return cause.start }
    guard reading.has(.lack) else { return nil }
    for lack in reading.cues where lack.kind == .lack {
      if reading.has(.handling, where: { $0.start == lack.end }) { continue }
      if let there = reading.last(.exists, where: { $0.end <= lack.start && lack.start - $0.end <= 8 }) {
        if !reading.has(.target, where: { $0.start < there.start && there.start - $0.end <= 12 }) { return there.start }
        continue
      }
      if reading.has(.target, where: { $0.start < lack.start }) || reading.words.count > 40 { continue }
      let isSubject =
        lack.start == afterYear(reading)
        || reading.cues.contains {
          ($0.kind == .attribute || (reading.isTop && $0.kind == .conjunction) || $0.kind == .lack)
            && $0.end == lack.start
        }
      if isSubject, reading.isTop || isPlainName(reading, lack) { return lack.start }
    }
    return nil
  }

  /// Whether a lower heading is the bare name of the part: 主要问题, 不足与原因.
  private static func isPlainName(_ reading: Reading, _ lack: Cue) -> Bool {
    guard reading.words.count <= 14, lack.start - afterYear(reading) <= 4 else { return false }
    return lack.end == reading.words.upperBound
      || reading.has(.conjunction) { $0.start == lack.end }
  }

  private static func plan(_ reading: Reading) -> Int? {
    var first = reading.first(.next)?.start
    if let place = comingYear(reading) {
      let isDone = reading.has(.done) && !reading.has(.intent)
      if !isDone { first = min(first ?? place, place) }
    }
    guard reading.has(.intent) else { return first }
    for intent in reading.cues where intent.kind == .intent {
      if reading.has(.renewal, where: { $0.end == intent.start }) { continue }
      // 年度工作计划完成情况 tells what was done.
      if reading.has(.done, where: { $0.start >= intent.end && $0.start - intent.end <= 8 }) { continue }
      let length = intent.end - afterYear(reading)
      let isBare = intent.end == reading.words.upperBound && length - (intent.end - intent.start) <= 4
      let isFirm = TextScan.has("打算", in: reading.text, at: intent.start, upTo: intent.end)
      if (reading.isTop && endsName(reading, intent.end)) || isBare || isFirm {
        return min(first ?? intent.start, intent.start)
      }
    }
    return first
  }

  /// Whether the heading ends at `place`, or lists more of the same kind: 工作思路目标举措, 工作安排及建议.
  private static func endsName(_ reading: Reading, _ place: Int) -> Bool {
    let rest = place..<reading.words.upperBound
    return rest.isEmpty
      || (rest.count <= 8 && !reading.text[rest].contains { Signs.isComma($0) })
  }

  private static func achievements(_ reading: Reading) -> Int? {
    reading.cues.first { $0.kind == .done || $0.kind == .measure }?.start
  }

  /// The place of a year that follows the one reported on.
  private static func comingYear(_ reading: Reading) -> Int? {
    comingYear(reading.text, reading.words, isTop: reading.isTop, year: reading.year)
  }

  private static func comingYear(_ text: [UInt16], _ words: Range<Int>, isTop: Bool, year: Int?) -> Int? {
    guard let year else { return nil }
    for at in isTop ? words : words.prefix(5) {
      guard let found = YearScan.year(in: text, at: at, upTo: words.upperBound) else { continue }
      if found.value == year + 1, found.hasUnit { return at }
    }
    return nil
  }

  /// Where the heading goes on after a year at its start: 2024年度.
  private static func afterYear(_ reading: Reading) -> Int {
    guard let year = YearScan.year(in: reading.text, at: reading.words.lowerBound, upTo: reading.words.upperBound)
    else { return reading.words.lowerBound }
    return year.end
  }
}
