/// Finds the quantities of a text: numbers with a measure word that are no dates, titles, slogans or ordinals.
package struct QuantityRecognizer {
  private var mentions: [Mention] = []
  private var formulas: FormulaSigns
  private let qualifiers = Qualifiers.shared
  private let tables: Tables

  private init(_ text: Span<UInt16>, _ tables: Tables) {
    formulas = FormulaSigns(text)
    self.tables = tables
  }

  /// The quantities of `text` in order; they do not overlap.
  package static func recognise(_ text: [UInt16]) -> [Mention] { recognise(text, tables: Tables(text)) }

  /// The quantities of `text`, whose tables are known, in order; they do not overlap.
  static func recognise(_ text: [UInt16], tables: Tables) -> [Mention] {
    var recognizer = QuantityRecognizer(text.span, tables)
    recognizer.scan(text.span)
    return recognizer.mentions
  }

  private mutating func scan(_ text: Span<UInt16>) {
    let openings = UnitMarks(of: Shields.numeralsAndOpenings, in: text)
    mentions.reserveCapacity(min(openings.count, 1 << 16))
    var at = openings.next(from: 0)
    while at < text.count {
      if !Shields.opens(text[at]) {
        at = take(text, at)
      } else {
        at = Shields.end(of: text, at: at) ?? at + 1
      }
      at = openings.next(from: at)
    }
  }

  /// Takes the quantity that starts at `start`, if one does, and returns where to go on.
  private mutating func take(_ text: Span<UInt16>, _ start: Int) -> Int {
    if let percentage = Percentage.read(text, at: start) {
      append(percentage, text)
      return percentage.end
    }
    guard let numeral = Numeral.read(text, at: start, limit: text.count) else { return Self.endOfRun(text, start) }
    if Shields.forbidsQuantity(text, at: start)
      || (formulas.areNear(start..<numeral.end) && Shields.isFormula(text, around: start..<numeral.end))
      || Shields.isPageCounter(text, start)
    {
      return max(numeral.end, start + 1)
    }
    guard
      let mention = Self.complete(text, numeral, start) ?? UnitlessCount.read(text, numeral, at: start)
        ?? (tables.isEmpty ? nil : tables.mention(of: numeral, at: start, in: text))
    else {
      return takeBareParts(text, numeral, start) ?? max(numeral.end, start + 1)
    }
    append(mention, text)
    return mention.end
  }

  /// Takes the parts without units that a numeral opens, and returns where to go on; nil where it opens none.
  private mutating func takeBareParts(_ text: Span<UInt16>, _ numeral: Numeral, _ start: Int) -> Int? {
    guard Characters.isDigit(text[start]), let last = mentions.last, start - last.end <= BareParts.longestLead else {
      return nil
    }
    // A change may stand between: 21名，同比增长12%，其中缓刑18、假释3.
    guard let whole = last.unit == Units.percent ? mentions.dropLast().last : last,
      last.start - whole.end <= BareParts.longestLead / 2
    else { return nil }
    let parts = BareParts.read(text, numeral, at: start, of: whole, behind: last.end)
    guard let end = parts.last?.end else { return nil }
    mentions += parts
    return end
  }

  private mutating func append(_ mention: Mention, _ text: Span<UInt16>) {
    var mention = mention
    mention.qualifier = qualifiers.qualifier(of: mention, in: text)
    mentions.append(mention)
  }

  /// Adds unit and range to a numeral, or nil where it counts nothing.
  private static func complete(_ text: Span<UInt16>, _ numeral: Numeral, _ start: Int) -> Mention? {
    var end = numeral.end
    var upper = numeral.upper
    if end < text.count, Shields.isRangeMark(text[end]), Characters.isDigit(text[start]),
      let high = Numeral.read(text, at: end + 1, limit: text.count), numeral.value < high.value, !high.isBareMultiplier
    {
      upper = high.value
      end = high.end
    }
    let more = Approximation.end(text, behind: end, of: numeral)
    guard var unit = UnitReader.unit(in: text, at: more ?? end) else {
      guard upper == nil, numeral.hasLargeMultiplier, standsWithoutUnit(text, numeral, start) else { return nil }
      return Mention(
        start: start, end: end, unitStart: end, value: numeral.value, upper: nil, unit: nil,
        qualifier: numeral.isLowerBound ? .atLeast : .exact)
    }
    if numeral.isBareMultiplier {
      if !isBareCount(text, numeral, start) { return nil }
    } else if numeral.isSingleHan, !Shields.isCount(text, start: start, unit: unit) {
      return nil
    }
    // 数十次, 几百人 say no number.
    if start > 0, Characters.powerOfTen(text[start]) != nil, Shields.isVague(text[start - 1]) { return nil }
    if start > 0, text[start - 1] == 0x524D, isRank(unit.word) { return nil }  // 前
    let unitStart = unit.start
    if upper == nil, let high = Approximation.range(text, numeral, unit, from: start) {
      (upper, unit) = (high.0, high.1)
    }
    return Mention(
      start: start, end: unit.end, unitStart: unitStart, value: numeral.value, upper: upper, unit: unit.word,
      qualifier: numeral.isLowerBound || more != nil || isAbove(text, numeral, start) ? .atLeast : .exact)
  }

  private static let ranks = Units.numbers(of: "名 位")

  /// Whether the unit behind 前 makes a rank: 前3名, 前三位.
  private static func isRank(_ unit: Int) -> Bool { ranks.contains(unit) }

  /// Whether 万 or 亿 is the end of the quantity: 9.6万常住人口, 近2万; not 万里 or 万年.
  private static func standsWithoutUnit(_ text: Span<UInt16>, _ numeral: Numeral, _ start: Int) -> Bool {
    guard Characters.isDigit(text[start]) || numeral.isLowerBound else { return false }
    guard numeral.end < text.count else { return true }
    return !Shields.forbidsBareMultiplier(before: text[numeral.end])
  }

  /// Whether a numeral that begins with 百, 千 or 万 counts: 近万份, 百余条; not 万人成讼率.
  private static func isBareCount(_ text: Span<UInt16>, _ numeral: Numeral, _ start: Int) -> Bool {
    numeral.isLowerBound || (start > 0 && Qualifiers.isNearness(text[start - 1]))
  }

  /// Whether 上 makes a bare multiplier a lower bound: 上千份.
  private static func isAbove(_ text: Span<UInt16>, _ numeral: Numeral, _ start: Int) -> Bool {
    numeral.isBareMultiplier && start > 0 && text[start - 1] == 0x4E0A  // 上
  }

  /// The end of the digits or Chinese numerals that start at `start` but make no number.
  private static func endOfRun(_ text: Span<UInt16>, _ start: Int) -> Int {
    var at = start + 1
    // Behind a character that is no number (队伍36名) a number may begin.
    guard Characters.isDigit(text[start]) else { return at }
    while at < text.count, Characters.isDigit(text[at]) { at += 1 }
    return at
  }
}

/// Where the `+` of a text stand, of which few texts have any; asked at ascending places.
private struct FormulaSigns {
  private var places: [Int] = []
  private var next = 0

  init(_ text: Span<UInt16>) {
    var at = text.place(of: Characters.plus, from: 0)
    while at < text.count {
      places.append(at)
      at = text.place(of: Characters.plus, from: at + 1)
    }
  }

  /// Whether one stands so near to `range` that this may be in a formula.
  mutating func areNear(_ range: Range<Int>) -> Bool {
    while next < places.count, places[next] < range.lowerBound - Shields.reachOfFormula { next += 1 }
    return next < places.count && places[next] <= range.upperBound + Shields.reachOfFormula
  }
}
