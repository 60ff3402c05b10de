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
    let before = start > 0 ? text[start - 1] : 0
    if Shields.forbidsQuantity(after: before)
      || (mayHaveFormulas && Shields.isFormula(text, around: start..<numeral.end))
      || Shields.isPageCounter(text, start)
    {
      return max(numeral.end, start + 1)
    }
    guard let mention = complete(numeral, start) else { return max(numeral.end, start + 1) }
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
    var upper: DecimalNumber?
    if end < text.count, Characters.isDigit(text[start]), isRangeMark(text[end]),
      let high = Numeral.read(text, at: end + 1, limit: text.count), numeral.value < high.value, !high.isBareMultiplier
    {
      upper = high.value
      end = high.end
    }
    guard let unit = unit(at: end) else {
      guard upper == nil, numeral.hasLargeMultiplier, standsWithoutUnit(numeral, start) else { return nil }
      return Mention(
        start: start, end: end, unitStart: end, value: numeral.value, upper: nil, unit: nil,
        qualifier: numeral.isLowerBound ? .atLeast : .exact)
    }
    if numeral.isSingleHan, !Shields.isCount(text, start: start, unit: unit) { return nil }
    if numeral.isBareMultiplier, !isBareCount(numeral, start) { return nil }
    // 数十次, 几百人 say no number.
    if start > 0, Characters.powerOfTen(text[start]) != nil, Shields.isVague(text[start - 1]) { return nil }
    if start > 0, text[start - 1] == Shields.front, Units.all[unit.word].name == "名" { return nil }
    return Mention(
      start: start, end: unit.end, unitStart: unit.start, value: numeral.value, upper: upper, unit: unit.word,
      qualifier: numeral.isLowerBound ? .atLeast : .exact)
  }

  /// The unit that starts at `at`, unless it is the beginning of another word.
  private func unit(at: Int) -> WordIndex.Match? {
    guard let unit = Units.index.longestMatch(in: text, at: at, upTo: text.count) else { return nil }
    if let spoiler = Units.spoilers.longestMatch(in: text, at: at, upTo: text.count), spoiler.end > unit.end {
      return nil
    }
    return unit
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

  private func isRangeMark(_ unit: UInt16) -> Bool { Shields.rangeMarks.contains(unit) }

  /// The end of the digits or Chinese numerals that start at `start` but make no number.
  private func endOfRun(_ start: Int) -> Int {
    var at = start + 1
    while at < text.count, Characters.isDigit(text[at]) { at += 1 }
    return at
  }
}

/// Percentages in words: 百分之九十八点五, 百分之98.
enum Percentage {
  private static let prefix = Array("百分之".utf16)
  private static let point = Characters.unit("点")

  static func read(_ text: [UInt16], at start: Int) -> Mention? {
    guard start + 3 < text.count, text[start] == prefix[0], text[start + 1] == prefix[1], text[start + 2] == prefix[2],
      let numeral = Numeral.read(text, at: start + 3, limit: text.count)
    else { return nil }
    var value = numeral.value
    var end = numeral.end
    if end + 1 < text.count, text[end] == point {
      var at = end + 1
      var significand = value.significand
      var scale = 0
      while at < text.count, scale < 4, value.scale == 0, let digit = Characters.hanDigit(text[at]) {
        significand = significand * 10 + Int64(digit)
        scale += 1
        at += 1
      }
      if scale > 0, let whole = DecimalNumber(significand: significand, scale: scale) {
        value = whole
        end = at
      }
    }
    return Mention(
      start: start, end: end, unitStart: end, value: value, upper: nil, unit: Units.percent, qualifier: .exact)
  }
}
