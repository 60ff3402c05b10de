/// Finds the quantities of a text: numbers with a measure word that are no dates, titles, slogans or ordinals.
package struct QuantityRecognizer {
  private let text: [UInt16]
  private var mentions: [Mention] = []
  /// Whether the text has a `+` at all; few have, and only they can hold formulas.
  private let mayHaveFormulas: Bool

  private init(_ text: [UInt16]) {
    self.text = text
    mayHaveFormulas = text.contains(Characters.plus)
  }

  /// The quantities of `text` in order; they do not overlap.
  package static func recognise(_ text: [UInt16]) -> [Mention] {
    var recognizer = QuantityRecognizer(text)
    recognizer.scan()
    return recognizer.mentions
  }

  private mutating func scan() {
    let openings = Shields.numeralsAndOpenings
    var at = openings.next(in: text.span, from: 0)
    while at < text.count {
      if let end = Shields.end(of: text, at: at) {
        at = end
      } else if Shields.opens(text[at]) {
        at += 1
      } else {
        at = take(at)
      }
      at = openings.next(in: text.span, from: at)
    }
  }

  /// Takes the quantity that starts at `start`, if one does, and returns where to go on.
  private mutating func take(_ start: Int) -> Int {
    if let percentage = Percentage.read(text, at: start) {
      append(percentage)
      return percentage.end
    }
    guard let numeral = Numeral.read(text, at: start, limit: text.count) else { return endOfRun(start) }
    if Shields.forbidsQuantity(text, at: start)
      || (mayHaveFormulas && Shields.isFormula(text, around: start..<numeral.end))
      || Shields.isPageCounter(text, start)
    {
      return max(numeral.end, start + 1)
    }
    guard let mention = complete(numeral, start) ?? UnitlessCount.read(text, numeral, at: start) else {
      return max(numeral.end, start + 1)
    }
    append(mention)
    return mention.end
  }

  private mutating func append(_ mention: Mention) {
    var mention = mention
    mention.qualifier = Qualifiers.qualifier(of: mention, in: text)
    mentions.append(mention)
  }

  /// Adds unit and range to a numeral, or nil where it counts nothing.
  private func complete(_ numeral: Numeral, _ start: Int) -> Mention? {
    var end = numeral.end
    var upper = numeral.upper
    if end < text.count, Characters.isDigit(text[start]), isRangeMark(text[end]),
      let high = Numeral.read(text, at: end + 1, limit: text.count), numeral.value < high.value, !high.isBareMultiplier
    {
      upper = high.value
      end = high.end
    }
    let more = Approximation.end(text, behind: end, of: numeral)
    guard var unit = UnitReader.unit(in: text, at: more ?? end) else {
      guard upper == nil, numeral.hasLargeMultiplier, standsWithoutUnit(numeral, start) else { return nil }
      return Mention(
        start: start, end: end, unitStart: end, value: numeral.value, upper: nil, unit: nil,
        qualifier: numeral.isLowerBound ? .atLeast : .exact)
    }
    if numeral.isBareMultiplier {
      if !isBareCount(numeral, start) { return nil }
    } else if numeral.isSingleHan, !Shields.isCount(text, start: start, unit: unit) {
      return nil
    }
    // 数十次, 几百人 say no number.
    if start > 0, Characters.powerOfTen(text[start]) != nil, Shields.isVague(text[start - 1]) { return nil }
    if start > 0, text[start - 1] == Shields.front, Units.all[unit.word].name == "名" { return nil }
    let unitStart = unit.start
    if upper == nil, let high = Approximation.range(text, numeral, unit, from: start) {
      (upper, unit) = (high.0, high.1)
    }
    return Mention(
      start: start, end: unit.end, unitStart: unitStart, value: numeral.value, upper: upper, unit: unit.word,
      qualifier: numeral.isLowerBound || more != nil || isAbove(numeral, start) ? .atLeast : .exact)
  }

  /// Whether 万 or 亿 is the end of the quantity: 9.6万常住人口, 近2万; not 万里 or 万年.
  private func standsWithoutUnit(_ numeral: Numeral, _ start: Int) -> Bool {
    guard Characters.isDigit(text[start]) || numeral.isLowerBound else { return false }
    guard numeral.end < text.count else { return true }
    return !Shields.forbidsBareMultiplier(before: text[numeral.end])
  }

  /// Whether a numeral that begins with 百, 千 or 万 counts: 近万份, 百余条; not 万人成讼率.
  private func isBareCount(_ numeral: Numeral, _ start: Int) -> Bool {
    numeral.isLowerBound || (start > 0 && Qualifiers.isNearness(text[start - 1]))
  }

  private static let above = Characters.unit("上")

  /// Whether 上 makes a bare multiplier a lower bound: 上千份.
  private func isAbove(_ numeral: Numeral, _ start: Int) -> Bool {
    numeral.isBareMultiplier && start > 0 && text[start - 1] == Self.above
  }

  private func isRangeMark(_ unit: UInt16) -> Bool { Shields.rangeMarks.contains(unit) }

  /// The end of the digits or Chinese numerals that start at `start` but make no number.
  private func endOfRun(_ start: Int) -> Int {
    var at = start + 1
    // Behind a character that is no number (队伍36名) a number may begin.
    guard Characters.isDigit(text[start]) else { return at }
    while at < text.count, Characters.isDigit(text[at]) { at += 1 }
    return at
  }
}
