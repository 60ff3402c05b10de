import ReportParser

/// `replaced-character`: a search-and-replace has hit a compound: 镇村振兴, 新格镇.
enum ReplacedCharacter {
  static let rule: CheckRule = CheckRule(
    "replaced-character", .residue, .warning,
    name: Wording("批量替换留下的错字", "a word damaged by search and replace"),
    meaning: Wording(
      """
      把“乡”“局”“区”等字整篇替换成“镇”“街道”“乡”时，乡村振兴、新格局、社区这样的词也被改坏。由已知词语逐一换字推出，不列举具体错词；本地地名和换字后仍成词的（城镇、全镇）不算。
      """,
      """
      Replacing 乡, 局, 区 and the like by 镇, 街道 or 乡 throughout a text also damages words such as 乡村振兴, 新格局, 社区. The \
      damaged forms are derived from known words; names of places and forms that are words (城镇, 全镇) are let be.
      """),
    source: Wording("真实报告中见过：镇村振兴、新格镇", "Seen in a real report: 镇村振兴, 新格镇"),
    words: forms,
    examples: [
      CheckExample("为⟦镇村振兴⟧出力，培养法律明白人4名。"),
      CheckExample("形成了共建共治共享的基层治理⟦新格镇⟧，开展法治宣传36场次。"),
      CheckExample("服务⟦街道村振兴⟧，开展法治宣传36场次。", in: .street),
      CheckExample("推动法治⟦进社镇⟧，开展法治宣传36场次。"),
      CheckExample("推动乡村振兴，健全城镇管理，形成治理新格局，法治进社区36场次。"),
      CheckExample("登记返镇人员521人，扶持返镇创业3户。"),
      CheckExample("统筹城镇建设，全镇大局稳定，镇域治理有序，开展法治宣传36场次。"),
    ],
    method: .words(find))

  /// Words that a replacement hits, with the character replaced and what it may be replaced by.
  ///
  /// Only words whose damaged form is no word and no plausible name stand here: 城乡 would become 城镇, 故乡 a place 故镇,
  /// and people do return to a town: 返镇人员.
  private static let compounds: [(character: String, replacements: [String], words: String)] = [
    (
      "乡", ["镇", "街道"],
      "乡村振兴 乡风文明 文明乡风 新乡贤 乡规民约 三下乡 送法下乡 文化下乡 乡土人才 乡土文化"
    ),
    (
      "局", ["镇", "街道", "乡"],
      "新格局 发展格局 治理格局 工作格局 普法格局 调解格局 大格局 服务大局 顾全大局 维护大局 大局稳定 新局面 良好局面 谋篇布局 良好开局"
    ),
    ("区", ["镇", "乡"], "社区矫正 社区干部 社区居民 社区工作者 进社区 村社区 辖区群众 辖区企业 辖区居民"),
    ("镇", ["街道"], "城镇化 城镇居民 小城镇 乡镇干部 乡镇政府"),
    ("村", ["社区"], "农村土地 农村集体 农村居民 村民自治 村民委员会 村民小组 村民代表 村规民约"),
    ("市", ["镇", "乡", "县"], "市场监管 市场主体 市场秩序 市场经营"),
  ]

  /// The damaged forms with a space behind each, word by word; put together as bytes, since every run waits for it.
  private static let forms: String = {
    var forms: [UInt8] = []
    forms.reserveCapacity(4096)
    for (character, replacements, words) in compounds {
      let (old, new) = (Array(character.utf8), replacements.map { Array($0.utf8) })
      for word in Array(words.utf8).split(separator: 0x20) {
        for other in new {
          var at = word.startIndex
          while at < word.endIndex {
            // Every character here has three bytes.
            let isHit = word[at] == old[0] && word[at + 1] == old[1] && word[at + 2] == old[2]
            for byte in 0..<3 where !isHit { forms.append(word[at + byte]) }
            if isHit { forms += other }
            at += 3
          }
          forms.append(0x20)
        }
      }
    }
    return String(decoding: forms, as: UTF8.self)
  }()

  /// The word that the damaged form with that number was.
  private static func word(_ form: Int) -> String {
    var first = 0
    for (_, replacements, list) in compounds {
      let words = list.utf8.split(separator: 0x20)
      let count = words.count * replacements.count
      if form < first + count { return String(decoding: words[(form - first) / replacements.count], as: UTF8.self) }
      first += count
    }
    return ""
  }

  private static func find(_ audit: ReportAudit, _ found: ArraySlice<ReportAudit.Hit>) -> [Finding] {
    let hits = Array(found)
    let name = audit.identity.township.map { Array($0.utf16) } ?? []
    var findings: [Finding] = []
    var end = 0
    for (number, hit) in hits.enumerated() {
      let isPrefix = number + 1 < hits.count && hits[number + 1].range.lowerBound == hit.range.lowerBound
      guard !isPrefix, hit.range.lowerBound >= end, !belongs(to: name, hit.range, audit.text) else { continue }
      end = hit.range.upperBound
      let word = word(hit.word)
      let form = audit.string(hit.range)
      findings.append(
        Finding(
          rule: rule.id, .warning,
          Wording("“\(form)”像是“\(word)”被批量替换改坏的", "\(form) looks like \(word) after a search and replace"),
          at: hit.range, expected: Wording(both: word)))
    }
    return findings
  }

  /// Whether `place` shares its characters with the place's own name: 格镇 of 新格镇.
  private static func belongs(to name: [UInt16], _ place: Range<Int>, _ text: [UInt16]) -> Bool {
    guard !name.isEmpty else { return false }
    let first = max(0, place.lowerBound - name.count + 1)
    return (first..<place.upperBound).contains { start in
      start + name.count <= text.count && text[start] == name[0] && text[start..<start + name.count].elementsEqual(name)
    }
  }
}
