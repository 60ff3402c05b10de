import ReportAnalysis
import ReportParser

extension MetricChange.Kind {
  /// What became of a metric, in words.
  func label(_ language: Language) -> String {
    switch self {
    case .unchanged: language("持平", "unchanged")
    case .increased: language("增", "up")
    case .decreased: language("减", "down")
    case .withinQualifiers: language("增减难定", "open")
    case .added: language("新报", "new")
    case .removed: language("不再报", "no longer stated")
    case .unitChanged: language("单位变了", "another unit")
    case .scopeChanged: language("口径变了", "another scope")
    case .severalValues: language("数值不合并", "several values")
    }
  }
}

extension ReportDiff.Note {
  /// What a reader has to know of a pair, in words.
  func label(_ language: Language) -> String {
    switch self {
    case .kindChanged: language("建制变了，按同一地方对照", "the place became another kind of township")
    case .countyUnknown: language("有一份没有写明县区，按乡镇名对照", "one report names no county; matched by township")
    case .differentTownships: language("两份报告不是同一个乡镇的", "the reports are of different townships")
    case .unknownTownship: language("有一份报告不知是哪个乡镇的", "nobody says which township one of the reports is of")
    case .sameYear: language("两份报告是同一年度的", "both reports are of one year")
    case .yearsReversed: language("前一份的年度在后一份之后", "the first report is of a later year than the second")
    case .unknownYear: language("有一份报告年度不详", "nobody knows the year of one of the reports")
    case .namedFromOutside:
      language("乡镇、县区或年度取自文件名或 --identities", "township, county or year are from the file's name or --identities")
    }
  }
}

extension SentencePair.Kind {
  /// How much of a sentence was taken over, in words.
  func label(_ language: Language) -> String {
    switch self {
    case .wordForWord: language("原样沿用", "word for word")
    case .yearChanged: language("只改年份", "only the year changed")
    case .numberChanged: language("只改数字", "only numbers changed")
    case .edited: language("改写", "edited")
    }
  }
}

extension MetricChange {
  /// The difference with its sign, an interval where 余, 近 or 约 leave it open: `+28件（+17.1%）`, `+32~+84件`.
  func differenceText(_ language: Language) -> String {
    guard let difference else { return kind.label(language) }
    if kind == .unchanged { return kind.label(language) }
    let isRate = scope.subject.metric?.kind == .rate
    let unit = isRate ? language("个百分点", " points") : new?.quantity?.unit ?? old?.quantity?.unit ?? ""
    let share = percentage.map { language("（\(Self.signed($0, unit: "%"))）", " (\(Self.signed($0, unit: "%")))") } ?? ""
    let doubt = kind == .withinQualifiers ? language(" 难定", " open") : ""
    return Self.signed(difference, unit: unit) + share + doubt
  }

  private static func signed(_ interval: ValueInterval, unit: String) -> String {
    func signed(_ number: DecimalNumber) -> String { (number > .zero ? "+" : "") + number.description }
    guard let upper = interval.upper, upper != interval.lower else { return signed(interval.lower) + unit }
    return signed(interval.lower) + "~" + signed(upper) + unit
  }

  /// The subject's name; a part or another body by its own words.
  func name(_ language: Language) -> String {
    let own = [scope.actor, scope.category].compactMap(\.self).joined(separator: " ")
    if !own.isEmpty { return own }
    guard scope.subject == .disputes, let metric = new?.metric ?? old?.metric else {
      return scope.subject.label(language)
    }
    return ComparisonSubject.metric(metric).label(language)
  }
}
