import ReportAnalysis

/// The reports that were not compared, for people.
struct OmissionText {
  let language: Language
  let omissions: [Comparison.Omission]

  /// Puts them on `page`: by path, but those of other years, which the user did not ask for, by their number.
  func write(to page: inout TextPage) {
    guard !omissions.isEmpty else { return }
    page.line(.init(language("没有比较", "Not compared"), .strong))
    let others = omissions.count { $0.reason == .otherYear }
    if others > 0 {
      page.line(.init("  " + language("不是所选年度：\(others) 份", "not of a year asked for: \(others)"), .plain))
    }
    for omission in omissions where omission.reason != .otherYear {
      page.paragraph(omission.path + language("：", ": ") + omission.reason.label(language), indent: 2)
    }
  }
}
