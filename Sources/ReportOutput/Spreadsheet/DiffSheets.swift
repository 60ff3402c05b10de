import DocumentText
package import ReportAnalysis
import ReportParser

/// The sheets of a diff: a row a pair, a row a pair and subject, a row a change of text, what has no counterpart, and what
/// they mean.
package struct DiffSheets: Sendable {
  private let language: Language
  private var workbook: Workbook

  /// Makes the sheets, still empty.
  package init(_ language: Language) {
    self.language = language
    let schemas: [SheetSchema] = [.pairs, .changes, .texts, .problems, .codebook]
    workbook = Workbook(schemas.map { SheetLayout($0, language) }, language)
  }

  /// Adds a pair.
  package mutating func append(_ diff: ReportDiff) {
    let text = diff.text
    let counts = SentencePair.Kind.allCases.map { text.count(of: $0) } + [text.added.count, text.removed.count]
    workbook.append(
      place(diff.old, diff.new) + years(diff.old, diff.new) + [.integer(text.sentenceCount)]
        + counts.map(SheetCell.integer) + paths(diff.old, diff.new), to: 0)
    for change in diff.headline + diff.metrics { append(change, of: diff) }
    for row in TextRows(text, language).rows {
      workbook.append(place(diff.old, diff.new) + row + paths(diff.old, diff.new), to: 2)
    }
    for note in diff.notes {
      workbook.append([.text(diff.new.path), .text(note.label(language))], to: 3)
    }
  }

  /// Adds what is no pair, and hands over the workbook.
  package mutating func complete(_ plan: DiffPlan) -> Workbook {
    for digest in plan.onlyOld { append(digest, CodeList.onlyOld(language), isOld: true) }
    for digest in plan.onlyNew { append(digest, CodeList.onlyNew(language), isOld: false) }
    for several in plan.several {
      let side = several.isOld ? language("前一方", "the earlier side") : language("后一方", "the later side")
      let problem = language(
        "\(side)有 \(several.paths.count) 份同一乡镇的报告，没有对照",
        "one of \(several.paths.count) reports of one township on \(side), not compared")
      for path in several.paths { workbook.append([.text(path), .text(problem)], to: 3) }
    }
    for omission in plan.omissions {
      workbook.append([.text(omission.path), .text(omission.reason.label(language))], to: 3)
    }
    workbook.appendCodebook(to: 4, language)
    return workbook
  }

  private mutating func append(_ digest: ReportDigest, _ label: String, isOld: Bool) {
    let (old, new) = (isOld ? digest : nil, isOld ? nil : digest)
    let middle: [SheetCell] = Array(repeating: .empty, count: 4) + [.text(label)]
    let values: [SheetCell] = Array(repeating: .empty, count: 14)
    workbook.append(place(old, new) + years(old, new) + middle + values + paths(old, new), to: 1)
    workbook.append([.text(digest.path), .text(label)], to: 3)
  }

  private mutating func append(_ change: MetricChange, of diff: ReportDiff) {
    let subject = change.scope.subject
    let isRate = subject.metric?.kind == .rate
    let jump = change.isJump ? language("是", "yes") : language("否", "no")
    let ends = [change.difference?.lower, change.difference?.upper].map { SheetCell($0) }
    let shares = [change.percentage?.lower, change.percentage?.upper].map { SheetCell($0, unit: "%") }
    workbook.append(
      place(diff.old, diff.new) + years(diff.old, diff.new)
        + [
          .text(subject.metric?.family.label(language) ?? language("人人要问的三项", "headline")),
          .text(subject.label(language)), SheetCell(change.scope.actor), SheetCell(change.scope.category),
          .text(change.kind.label(language)),
        ] + cells(change.old?.quantity) + cells(change.new?.quantity) + ends
        + (isRate ? [.empty, .empty] : shares) + [.text(jump), .text(subject.name)]
        + paths(diff.old, diff.new), to: 1)
  }

  private func cells(_ quantity: Quantity?) -> [SheetCell] {
    [
      SheetCell(quantity), SheetCell(quantity?.upper, unit: quantity?.unit), SheetCell(quantity?.unit),
      SheetCell(quantity?.qualifier.label(language)),
    ]
  }

  private func place(_ old: ReportDigest?, _ new: ReportDigest?) -> [SheetCell] {
    [
      SheetCell(new?.identity.county ?? old?.identity.county),
      SheetCell(new?.identity.township ?? old?.identity.township),
    ]
  }

  private func years(_ old: ReportDigest?, _ new: ReportDigest?) -> [SheetCell] {
    [SheetCell(old?.identity.year), SheetCell(new?.identity.year)]
  }

  private func paths(_ old: ReportDigest?, _ new: ReportDigest?) -> [SheetCell] {
    [SheetCell(old?.path), SheetCell(new?.path)]
  }
}

/// What became of a report's text: sections, then sentences in the order of the later report, then paragraphs.
struct TextRows {
  /// Change, lines and wordings, a row each.
  private(set) var rows: [[SheetCell]] = []
  private let language: Language

  /// The rows of `text`.
  init(_ text: TextDiff, _ language: Language) {
    self.language = language
    for change in text.sections {
      add(TextChange(change.kind), change.old?.position, change.new?.position, change.old?.text, change.new?.text)
    }
    let carried = text.carried.map { ($0.new.place.lowerBound, Optional($0), $0.new) }
    let added = text.added.map { ($0.place.lowerBound, SentencePair?.none, $0) }
    for (_, pair, sentence) in (carried + added).sorted(by: { $0.0 < $1.0 }) {
      if let pair { add(pair) } else { add(.added, nil, sentence.position, nil, sentence.text) }
    }
    for sentence in text.removed { add(.removed, sentence.position, nil, sentence.text, nil) }
    for move in text.moved { add(.moved, move.oldPosition, move.newPosition, nil, move.text) }
  }

  private mutating func add(_ pair: SentencePair) {
    let isSame = pair.kind == .wordForWord
    let wording = pair.edit.pieces.map { $0.isKept ? $0.new : "【\($0.old)→\($0.new)】" }.joined()
    add(
      TextChange(pair.kind), pair.old.position, pair.new.position, isSame ? nil : pair.old.text,
      isSame ? pair.new.text : wording)
  }

  private mutating func add(
    _ change: TextChange, _ old: TextPosition?, _ new: TextPosition?, _ oldText: String?, _ newText: String?
  ) {
    rows.append([
      .text(change.label(language)), SheetCell(old?.line), SheetCell(new?.line), SheetCell(oldText),
      SheetCell(newText),
    ])
  }
}
