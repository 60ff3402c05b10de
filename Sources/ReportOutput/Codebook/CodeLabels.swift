import ReportAnalysis
import ReportParser

extension ReportSource.Status {
  /// How far an input could be read, in a word or two.
  func label(_ language: Language) -> String {
    switch self {
    case .ok: language("已读取", "read")
    case .partial: language("部分读取", "partly read")
    case .refused: language("未能读取", "not read")
    }
  }
}

extension Identity.Kind {
  /// All of them, in the order of the codebook.
  static let inOrder: [Identity.Kind] = [.report, .statement, .other]

  /// The name of the genre.
  func label(_ language: Language) -> String {
    switch self {
    case .report: language("法治政府建设报告", "report")
    case .statement: language("述法报告", "leader's statement")
    case .other: language("其他文件", "other document")
    }
  }
}

extension Quantity.Qualifier {
  /// All of them, in the order of the codebook.
  static let inOrder: [Quantity.Qualifier] = [.exact, .atLeast, .atMost, .about]

  /// How exactly a value is meant, in a word or two.
  func label(_ language: Language) -> String {
    switch self {
    case .exact: language("准确", "exact")
    case .atLeast: language("至少", "at least")
    case .atMost: language("至多", "at most")
    case .about: language("大约", "about")
    }
  }

  /// The words of reports that mean it.
  var definition: Wording {
    switch self {
    case .exact: Wording("没有限定", "Stated without qualification")
    case .atLeast: Wording("余、多、以上、超、逾、至少", "余, 多, 以上, 超, 逾, 至少")
    case .atMost: Wording("近、不足、以内", "近, 不足, 以内")
    case .about: Wording("约、左右", "约, 左右")
    }
  }
}

extension Figure.Status {
  /// All of them, in the order of the codebook.
  static let inOrder: [Figure.Status] = [.reported, .target, .comparison, .external]

  /// Whose and when, at length.
  var definition: Wording {
    switch self {
    case .reported: Wording("本地到年底已做、已有或已达到的", "Done, had or reached here by the end of the year")
    case .target: Wording("目标、规定、频次、指标，以及下一年安排里的", "Goals, rules, frequencies, quotas, and all of the plan section")
    case .comparison: Wording("往年的数值、增减、名次和平均数", "Earlier years, changes, ranks, averages")
    case .external: Wording("全县、全市、全省、全国的", "Of the county, city, province or nation")
    }
  }
}

extension RollUp.Rule {
  /// All of them, in the order of the codebook.
  static let inOrder: [RollUp.Rule] = [.single, .repeated, .total, .sumOfParts, .sumOfKinds, .several, .byActor]
}

extension ComparisonCell.State {
  /// What kind of answer a report gives, in a word or two.
  func label(_ language: Language) -> String {
    switch self {
    case .value: language("有数值", "stated")
    case .otherScope: language("口径不同", "another scope")
    case .several: language("数值不合并", "several values")
    case .byActor: language("仅其他单位所报", "other bodies only")
    case .missing: language("未报", "not stated")
    }
  }

  /// What follows from it.
  var definition: Wording {
    switch self {
    case .value: Wording("一个数值，参加排名", "One value, ranked among the others")
    case .otherScope: Wording("单位或所计对象与多数报告不同，不排名", "Counted in another unit or scope than most, not ranked")
    case .several: Wording("几个数值不能合并，一个一行，不排名", "Several values, a row each, neither merged nor ranked")
    case .byActor: Wording("只有其他单位所报，一个一行，不相加", "Stated by other bodies only, a row each, never added")
    case .missing: Wording("报告没有说，这不是零", "The report says nothing, which is not zero")
    }
  }
}

/// What became of a piece of a report's text, as the spreadsheet of a diff names it.
enum TextChange: String, CaseIterable {
  case wordForWord, yearChanged, numberChanged, edited, added, removed, moved, sectionAdded, sectionRemoved,
    sectionRenamed

  /// The change of a sentence that was taken over.
  init(_ kind: SentencePair.Kind) {
    switch kind {
    case .wordForWord: self = .wordForWord
    case .yearChanged: self = .yearChanged
    case .numberChanged: self = .numberChanged
    case .edited: self = .edited
    }
  }

  /// The change of a section.
  init(_ kind: SectionChange.Kind) {
    switch kind {
    case .added: self = .sectionAdded
    case .removed: self = .sectionRemoved
    case .renamed: self = .sectionRenamed
    }
  }

  /// What became of it, in words.
  func label(_ language: Language) -> String {
    switch self {
    case .wordForWord: SentencePair.Kind.wordForWord.label(language)
    case .yearChanged: SentencePair.Kind.yearChanged.label(language)
    case .numberChanged: SentencePair.Kind.numberChanged.label(language)
    case .edited: SentencePair.Kind.edited.label(language)
    case .added: language("新写的句子", "new sentence")
    case .removed: language("不再出现的句子", "sentence gone")
    case .moved: language("挪了位置的段落", "moved paragraph")
    case .sectionAdded: language("新增章节", "section added")
    case .sectionRemoved: language("去掉章节", "section removed")
    case .sectionRenamed: language("章节改名", "section renamed")
    }
  }
}
