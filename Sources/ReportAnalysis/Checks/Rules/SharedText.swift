import ReportParser

/// `shared-text`: text that is another township's too, and not a template of all.
enum SharedText {
  static let rule: CheckRule = CheckRule(
    "shared-text", .copying, .warning,
    name: Wording("与别的乡镇雷同", "text shared with another township"),
    meaning: Wording(
      """
      与同批某一个乡镇有三句以上（每句二十字以上）一字不差，而多数乡镇没有这些话；占到三成，或雷同的句子里有两个以上数据的，为警告，其余为提示。三分之一以上乡镇共有的话视为统一模板，不算。\
      无法判断谁抄谁，两边都报。
      """,
      """
      Three sentences or more, of twenty characters or more each, stand word for word in the report of one other township and not \
      in most. A share of three in ten, or two figures in a shared sentence, gives a warning, the rest a note. What a third of the \
      townships have is taken for a template. Who copied whom cannot be known, so both are named.
      """),
    source: Wording("真实报告中见过不同县乡镇整段相同、只换数字", "Seen in real reports of towns of different provinces"),
    examples: [
      CheckExample(
        reports: report("石桥镇", "⟦\(shared[0])⟧\(shared[1])\(shared[2])审查合同12份。"),
        report("马家镇", "⟦\(shared[0])⟧\(shared[1])\(shared[2])审查合同16份。")),
      CheckExample(
        reports: report("石桥镇", "\(shared[0])\(shared[1])审查合同12份。"),
        report("马家镇", "\(shared[0])\(shared[1])审查合同16份。")),
      // A template that a third have.
      CheckExample(
        reports: report("石桥镇", "\(shared[0])\(shared[1])\(shared[2])"),
        report("马家镇", "\(shared[0])\(shared[1])\(shared[2])"),
        report("双河镇", "\(shared[0])\(shared[1])\(shared[2])"), report("青石镇", "审查合同12份。")),
      // The same township in two years is another rule's.
      CheckExample(
        reports: report("石桥镇", "\(shared[0])\(shared[1])\(shared[2])", year: 2023),
        report("石桥镇", "\(shared[0])\(shared[1])\(shared[2])")),
    ],
    method: .folder(find))

  private static let shared = [
    "依托夜市摊点和赶集日摆出普法长桌，把法律条文编成快板和顺口溜，一段一段讲给过往群众听。", "推行“板凳调解”工作法，调解员带着小板凳进院坝、进田头，听群众把话说完再评理。",
    "建立执法案件“回头看”制度，对三十日前办结的案件逐件走访当事人，听取意见建议。",
  ]

  private static func report(_ township: String, _ text: String, year: Int = 2024) -> String {
    """
    云陂县\(township)\(year)年度法治政府建设情况报告

    一、主要举措和成效

    \(text)

    二、\(year + 1)年工作安排

    \(township)继续抓好法治宣传。
    """
  }

  private static let shortest = 20
  /// Sentences that more townships have are a template, however many there are.
  private static let mostTownships = 5

  /// What one report shares with one township.
  private struct Tally {
    var sentences: [Int] = []
    var characters = 0
    var other: [Int: SentenceIndex.Entry] = [:]
    var hasFigures = false
  }

  private static func find(_ folder: FolderAudit) -> [FolderAudit.Placed] {
    let townshipCount = Set(folder.townships.compactMap(\.self)).count
    guard townshipCount > 1, !folder.sentences.isEmpty else { return [] }
    var index = SentenceIndex(.wordForWord)
    for (report, sentences) in folder.sentences.enumerated() where folder.townships[report] != nil {
      index.add(sentences, of: report)
    }
    var tallies = [[Int: Tally]](repeating: [:], count: folder.reports.count)
    for group in index.groups {
      let townships = Set(group.compactMap { folder.townships[$0.report] })
      let isTemplate = townships.count > mostTownships || townships.count >= 3 && townships.count * 3 >= townshipCount
      guard townships.count > 1, !isTemplate, let first = group.first,
        folder.sentences[first.report][first.sentence].form.normal.count >= shortest
      else { continue }
      tally(group, folder, &tallies)
    }
    return folder.reports.indices.compactMap { report in
      verdict(tallies[report], folder, report).map { FolderAudit.Placed(report: report, finding: $0) }
    }
  }

  /// Counts a shared sentence for each pair of a report and another township, once.
  private static func tally(
    _ group: [SentenceIndex.Entry], _ folder: FolderAudit, _ tallies: inout [[Int: Tally]]
  ) {
    var oneByTownship: [Int: SentenceIndex.Entry] = [:]
    for entry in group {
      if let township = folder.townships[entry.report], oneByTownship[township] == nil {
        oneByTownship[township] = entry
      }
    }
    var seen: Set<Int> = []
    for entry in group where seen.insert(entry.report).inserted {
      let sentence = folder.sentences[entry.report][entry.sentence]
      let figures = folder.figures(of: entry.report, in: sentence.range)
      for (township, other) in oneByTownship where township != folder.townships[entry.report] {
        tallies[entry.report][township, default: Tally()].sentences.append(entry.sentence)
        tallies[entry.report][township]?.characters += sentence.form.normal.count
        tallies[entry.report][township]?.other[entry.sentence] = other
        if figures.count > 1 { tallies[entry.report][township]?.hasFigures = true }
      }
    }
  }

  private static func verdict(_ tallies: [Int: Tally], _ folder: FolderAudit, _ report: Int) -> Finding? {
    let most = tallies.max {
      ($0.value.characters, $1.key) < ($1.value.characters, $0.key)
    }
    guard let tally = most?.value, tally.sentences.count >= 3 || tally.hasFigures && tally.sentences.count >= 2 else {
      return nil
    }
    let sentences = folder.sentences[report]
    let longest = tally.sentences.max {
      (sentences[$0].form.normal.count, $1) < (sentences[$1].form.normal.count, $0)
    }
    guard let longest, let other = tally.other[longest] else { return nil }
    let share = Double(tally.sentences.count) / Double(max(1, sentences.count))
    let name = folder.reports[other.report].report.identity.township ?? ""
    let percent = Percentage.rounded(share * 100, digits: 0)
    var finding = Finding(
      rule: rule.id, share >= 0.3 || tally.hasFigures ? .warning : .note,
      Wording(
        "有\(tally.sentences.count)句（\(percent)%）与\(name)一字不差，别的乡镇没有",
        "\(tally.sentences.count) sentences (\(percent)%) are those of \(name) and of hardly any other"),
      at: sentences[longest].range, subject: "\(rule.id) \(name)")
    finding.counterpart = Finding.Counterpart(
      report: other.report, range: folder.sentences[other.report][other.sentence].range)
    return finding
  }
}
