import TestSupport

@testable import ReportParser

/// Ways in which other writers say what an example of the catalogue says.
enum GrammarVariation: String, CaseIterable, Sendable, CustomStringConvertible {
  /// 36件 as 三十六件.
  case hanNumeral
  /// 36件 as 36余件.
  case remainder
  /// 36件 as 近36件.
  case nearness
  /// 36件 as 36起, where the metric is counted in both.
  case unitSynonym
  /// The township as the subject in front.
  case ownSubject
  /// A neighbour's sentence before it, with a comma.
  case afterNeighbour
  /// A neighbour's sentence before it, with a semicolon.
  case afterSemicolon
  /// A neighbour's sentence behind it, with a comma.
  case beforeNeighbour
  /// Noun, then number: 现有人民调解员36名.
  case nounFirst
  /// Number, then noun: 现有36名人民调解员.
  case numberFirst
  /// A word of counting between noun and number: 人民调解员共计36名.
  case linked
  /// A word between number and noun: 36名各类人民调解员.
  case modified
  /// Three nouns of three metrics, each with its number.
  case list
  /// The same with the numbers in front of the nouns.
  case listNumberFirst
  /// Two nouns and two numbers joined by 分别.
  case respectively
  /// The same with a comma between the numbers.
  case respectivelyByCommas
  /// Two nouns with their numbers joined by 和.
  case joined
  /// The first number in front of its noun, the second noun in front of its number.
  case mixed
  /// The size of a change behind every figure that closes its clause: 36件，同比增长12%.
  case growth
  /// 法制 for 法治, as older reports write.
  case olderWording
  /// The noun in a clause of its own, the number in the next.
  case clauseBefore
  /// A division behind 其中, with numbers that add up.
  case among

  var description: String { rawValue }

  /// The examples of `metric` in this variation, the figures of the metric marked.
  func sentences(of metric: Metric) -> [String] {
    switch self {
    case .hanNumeral: return Self.rewritten(metric) { surface in Self.han(surface) }
    case .remainder: return Self.rewritten(metric) { surface in Self.inserting("余", into: surface) }
    case .nearness: return Self.counts(metric).map { $0.replacingOccurrence(of: "⟦", with: "近⟦") }
    case .unitSynonym: return Self.rewritten(metric) { surface in Self.otherUnit(surface, metric) }
    case .ownSubject: return Self.seeds(metric).map { "我镇认真落实责任，" + $0 }
    case .afterNeighbour: return Self.joined(metric, by: "，", isBehind: true)
    case .afterSemicolon: return Self.joined(metric, by: "；", isBehind: true)
    case .beforeNeighbour: return Self.joined(metric, by: "，", isBehind: false)
    case .nounFirst: return Self.nouns(metric).map { "全年\($0.noun)⟦36\($0.unit)⟧。" }
    case .numberFirst: return Self.nouns(metric).map { "全镇有⟦36\($0.unit)⟧\($0.noun)。" }
    case .linked:
      return Self.nouns(metric).flatMap { noun, unit in
        ["全年\(noun)共计⟦36\(unit)⟧。", "截至年底，\(noun)已达⟦36\(unit)⟧，较好完成任务。"]
      }
    case .modified: return Self.nouns(metric).map { "全年有⟦36\($0.unit)⟧各类\($0.noun)。" }
    case .list:
      return Self.lists(metric).map { items in
        "全年有" + items.map { "\($0.noun)⟦\($0.metric)¦\($0.number)\($0.unit)⟧" }.joined(separator: "、") + "。"
      }
    case .listNumberFirst:
      return Self.lists(metric).map { items in
        "全年有" + items.map { "⟦\($0.metric)¦\($0.number)\($0.unit)⟧\($0.noun)" }.joined(separator: "、") + "。"
      }
    case .respectively: return Self.lists(metric).map { Self.respectively($0, by: "、") }
    case .respectivelyByCommas: return Self.lists(metric).map { Self.respectively($0, by: "，") }
    case .joined:
      return Self.lists(metric).map { items in
        "全年有" + items.prefix(2).map { "\($0.noun)⟦\($0.metric)¦\($0.number)\($0.unit)⟧" }.joined(separator: "和") + "。"
      }
    case .mixed:
      return Self.lists(metric).map { items in
        "全年有⟦\(items[0].metric)¦\(items[0].number)\(items[0].unit)⟧\(items[0].noun)、"
          + "\(items[1].noun)⟦\(items[1].metric)¦\(items[1].number)\(items[1].unit)⟧。"
      }
    case .growth:
      return Self.counts(metric).map {
        $0.replacingOccurrence(of: "⟧，", with: "⟧，同比增长12%，").replacingOccurrence(of: "⟧。", with: "⟧，同比增长12%。")
      }.filter { $0.contains("同比增长12%") }
    case .olderWording:
      return Self.seeds(metric).filter { $0.contains("法治") }.map { $0.replacingOccurrence(of: "法治", with: "法制") }
    case .clauseBefore: return Self.nouns(metric).map { "扎实做好\($0.noun)工作，全年共⟦36\($0.unit)⟧。" }
    case .among: return Self.divided(metric)
    }
  }

  /// Two nouns, then their numbers with `separator` in between.
  private static func respectively(_ items: [Item], by separator: String) -> String {
    items.prefix(2).map(\.noun).joined(separator: "、") + "分别为"
      + items.prefix(2).map { "⟦\($0.metric)¦\($0.number)\($0.unit)⟧" }.joined(separator: separator) + "。"
  }

  // MARK: Examples

  /// At most this many examples of a metric are varied.
  private static let most = 5

  /// The first examples with figures of the metric, which the parser reads as they are meant.
  private static func seeds(_ metric: Metric) -> [String] {
    Array(metric.examples.lazy.filter { $0.known == nil && $0.text.contains("⟦") }.map(\.text).prefix(most))
  }

  /// The seeds whose figure is a whole number in digits with a unit.
  private static func counts(_ metric: Metric) -> [String] {
    seeds(metric).filter { MarkedText($0).marks.allSatisfy { Self.split($0.surface) != nil } }
  }

  private static func rewritten(_ metric: Metric, _ rewrite: (String) -> String?) -> [String] {
    counts(metric).compactMap { text in
      var changed = text
      for mark in MarkedText(text).marks {
        guard let surface = rewrite(mark.surface) else { return nil }
        changed = changed.replacingOccurrence(of: "⟦\(mark.surface)⟧", with: "⟦\(surface)⟧")
      }
      return changed
    }
  }

  /// A whole number between 10 and 9999 in digits, and its unit; nil for percentages and anything else.
  private static func split(_ surface: String) -> (number: Int, unit: Substring)? {
    let digits = surface.prefix { $0.isASCII && $0.isNumber }
    let unit = surface.dropFirst(digits.count)
    guard let number = Int(digits), (10...9999).contains(number), number % 10 != 0, !unit.hasPrefix("%"),
      Units.number(of: unit) != nil
    else { return nil }
    return (number, unit)
  }

  // MARK: Numbers and units

  private static let digits = Array("零一二三四五六七八九")

  private static func han(_ surface: String) -> String? {
    guard let (number, unit) = split(surface), number < 1000 else { return nil }
    let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10)
    var text = hundreds > 0 ? "\(digits[hundreds])百" : ""
    if tens > 0 {
      text += tens == 1 && hundreds == 0 ? "十" : "\(digits[tens])十"
    } else if hundreds > 0 {
      text += "零"
    }
    return text + "\(digits[ones])\(unit)"
  }

  private static func inserting(_ word: String, into surface: String) -> String? {
    split(surface).map { "\($0.number)\(word)\($0.unit)" }
  }

  /// The number in another unit of the metric that counts the same things.
  private static func otherUnit(_ surface: String, _ metric: Metric) -> String? {
    guard let (number, unit) = split(surface), let own = Units.number(of: unit) else { return nil }
    let loose: Set<Units.Group> = [.session, .incident]
    guard loose.contains(Units.all[own].group) else { return nil }
    let other = metric.units.split(separator: " ").first {
      $0 != unit && Units.number(of: $0).map { Units.all[$0].group == Units.all[own].group } == true
    }
    return other.map { "\(number)\($0)" }
  }

  // MARK: Neighbours

  /// The places in the catalogue, from the metric's own, of the neighbours that stand beside it.
  private static let neighbours = [1, 2, -1, -3]

  /// Each seed with a sentence of a metric nearby in the catalogue in front of it or behind it.
  private static func joined(_ metric: Metric, by mark: String, isBehind: Bool) -> [String] {
    let all = MetricCatalog.all
    guard let number = MetricCatalog.numbers[metric.id] else { return [] }
    return neighbours.flatMap { step in
      let others = seeds(all[(number + step + all.count) % all.count]).map { MarkedText($0).plain }
      return zip(seeds(metric), others).map { own, other in
        isBehind ? other.dropLast() + mark + own : own.dropLast() + mark + other
      }
    }
  }

  // MARK: Nouns

  /// Long nouns of the metric with its first unit; verbs among the heads make no sentence here and are left out.
  private static func nouns(_ metric: Metric) -> [(noun: Substring, unit: Substring)] {
    guard metric.kind == .stock || metric.kind == .flow, let unit = metric.units.split(separator: " ").first else {
      return []
    }
    let nouns = metric.heads.split(separator: " ").filter { word in
      word.count >= 3 && (metric.kind == .stock || nounEnds.contains { word.hasSuffix($0) })
    }
    return nouns.prefix(most).map { ($0, unit) }
  }

  /// Endings of heads of flows that are nouns, not verbs.
  private static let nounEnds = [
    "活动", "讲座", "资料", "培训", "案件", "纠纷", "合同", "事项", "意见", "会议", "信息", "文件", "建议", "协议", "考试", "隐患",
  ]

  /// A noun with its unit and a number of its own.
  private struct Item {
    let metric: MetricID
    let noun: Substring
    let unit: Substring
    let number: Int
  }

  private static let withNouns = MetricCatalog.all.filter { !nouns($0).isEmpty }

  /// Lists of the metric's first nouns with those of the two metrics with nouns that follow it.
  private static func lists(_ metric: Metric) -> [[Item]] {
    guard let number = withNouns.firstIndex(where: { $0.id == metric.id }) else { return [] }
    let three = (0..<3).map { withNouns[(number + $0) % withNouns.count] }
    return (0..<2).compactMap { turn in
      let items = three.enumerated().compactMap { place, metric -> Item? in
        let nouns = nouns(metric)
        let noun = nouns[turn % nouns.count]
        return Item(metric: metric.id, noun: noun.noun, unit: noun.unit, number: 36 - place * 12)
      }
      return items.count == 3 ? items : nil
    }
  }

  private static func divided(_ metric: Metric) -> [String] {
    nouns(metric).map { "全镇有\($0.noun)⟦36\($0.unit)⟧，其中镇级⟦6\($0.unit)⟧、村级⟦30\($0.unit)⟧。" }
  }
}

extension String {
  /// The text with every `word` replaced.
  fileprivate func replacingOccurrence(of word: String, with other: String) -> String {
    split(separator: word, omittingEmptySubsequences: false).joined(separator: other)
  }
}
