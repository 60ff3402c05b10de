import ReportParser

/// `stale-law`: a law, plan or office is cited that was renamed or repealed long before the year.
enum StaleLaw {
  static let rule: CheckRule = CheckRule(
    "stale-law", .residue, .warning,
    name: Wording("引用了早已废止或改名的法规", "a law that was repealed or renamed long ago"),
    meaning: Wording(
      """
      引用在报告年度之前就已废止、被替代的法律法规和规划，或早已取消的称谓（刑释解教）。书名完全相同才算：《劳动合同法》不是《合同法》。
      """,
      """
      A law or plan that was repealed or replaced before the year reported on, or a term for what no longer exists (刑释解教). \
      Only the whole name counts: 《劳动合同法》 is not 《合同法》.
      """),
    source: Wording(
      "民法典第一千二百六十条（2021年1月1日起九部法律同时废止）；其余见各条所列替代文件",
      "Civil Code, article 1260 (nine laws repealed as of 1 January 2021); for the rest what replaced each"),
    words: names.list,
    examples: [
      CheckExample("组织学习⟦《国家公务员法》⟧等法律法规4次。"),
      CheckExample("重点宣传⟦《中华人民共和国合同法》⟧36场次。"),
      CheckExample("做好⟦刑释解教⟧人员帮教，走访36次。"),
      CheckExample("贯彻⟦《全面推进依法行政实施纲要》⟧，专题研究4次。"),
      CheckExample("宣传《劳动合同法》《民法典》《公务员法》36场次，做好刑满释放人员帮教。"),
      CheckExample("宣传《合同法》《婚姻法》36场次。", year: 2019),
    ],
    method: .words(find))

  /// The names of all rows with a space behind each, those in 《》 also with 中华人民共和国 before them, and for each name its
  /// row; put together as bytes, since every run waits for it.
  private static let names: (list: String, rows: [Int]) = {
    let (open, country) = (Array("《".utf8), Array("《中华人民共和国".utf8))
    var list: [UInt8] = []
    var rowOfName: [Int] = []
    list.reserveCapacity(2048)
    for (row, (names, _, _)) in rows.enumerated() {
      for name in names.utf8.split(separator: 0x20) {
        list += name
        list.append(0x20)
        rowOfName.append(row)
        guard name.starts(with: open) else { continue }
        list += country
        list += name.dropFirst(open.count)
        list.append(0x20)
        rowOfName.append(row)
      }
    }
    return (String(decoding: list, as: UTF8.self), rowOfName)
  }()

  /// Names with the first year of which a report has no more reason to cite them, and what stands in their place.
  private static let rows: [(names: String, from: Int, successor: String)] = [
    ("《国家公务员法》", 2007, "《公务员法》"),
    ("《合同法》 《婚姻法》 《继承法》 《民法通则》 《民法总则》 《物权法》 《侵权责任法》 《担保法》 《收养法》", 2022, "《民法典》"),
    ("《行政监察法》", 2019, "《监察法》"),
    ("《治安管理处罚条例》", 2007, "《治安管理处罚法》"),
    ("《城市规划法》", 2009, "《城乡规划法》"),
    ("《食品卫生法》", 2010, "《食品安全法》"),
    ("《信访条例》", 2023, "《信访工作条例》"),
    ("《社区矫正实施办法》", 2021, "《社区矫正法》"),
    ("《全面推进依法行政实施纲要》", 2016, "《法治政府建设实施纲要（2021—2025年）》"),
    ("刑释解教 劳教人员 劳动教养", 2015, "刑满释放（劳动教养制度2013年废止）"),
  ]

  private static func find(_ audit: ReportAudit, _ hits: ArraySlice<ReportAudit.Hit>) -> [Finding] {
    guard let year = audit.identity.year else { return [] }
    return hits.compactMap { hit in
      let row = rows[names.rows[hit.word]]
      guard year >= row.from else { return nil }
      let name = audit.string(hit.range)
      return Finding(
        rule: rule.id, .warning,
        Wording("\(year)年度报告还在引用\(name)", "the report on \(year) still cites \(name)"), at: hit.range,
        expected: Wording(both: row.successor))
    }
  }
}
