/// A piece of a report that a rule must find something in, at the place marked `⟦…⟧`, or, without a mark, must be silent on.
///
/// The place of writing is kept, so that a failing test points at the rule.
package struct CheckExample: Sendable {
  /// A complete report without faults that a sentence is put into.
  package enum Frame: Sendable {
    case town, township, street
  }

  /// What it says, as the catalogue shows it.
  package let shown: [String]
  /// The whole texts of the reports, with marks.
  package let texts: [String]
  /// Why the rule does not do right by it yet, or nil where it does.
  package let known: String?
  package let filePath: String
  package let fileID: String
  package let line: Int

  /// A sentence or paragraph among the achievements of an otherwise faultless report.
  package init(
    _ sentence: String, in frame: Frame = .town, year: Int = 2024, known: String? = nil,
    filePath: String = #filePath, fileID: String = #fileID, line: Int = #line
  ) {
    self.init(
      shown: [sentence], texts: [Self.framed(sentence, frame, year: year)], known: known, filePath: filePath,
      fileID: fileID, line: line)
  }

  /// Reports given as whole texts; a rule that needs several reports finds its place in the marked one.
  package init(
    reports: String..., known: String? = nil, filePath: String = #filePath, fileID: String = #fileID,
    line: Int = #line
  ) {
    self.init(shown: reports, texts: reports, known: known, filePath: filePath, fileID: fileID, line: line)
  }

  private init(shown: [String], texts: [String], known: String?, filePath: String, fileID: String, line: Int) {
    self.shown = shown
    self.texts = texts
    self.known = known
    self.filePath = filePath
    self.fileID = fileID
    self.line = line
  }

  /// Whether it shows what the rule finds.
  package var isPositive: Bool { texts.contains { $0.unicodeScalars.contains("⟦") } }

  /// A report without faults whose achievements are `sentence`.
  package static func framed(_ sentence: String, _ frame: Frame = .town, year: Int = 2024) -> String {
    let (place, kind, issuer) =
      switch frame {
      case .town: ("石桥镇", "镇党委", "石桥镇人民政府")
      case .township: ("石桥乡", "乡党委", "石桥乡人民政府")
      case .street: ("文华街道", "街道党工委", "文华街道办事处")
      }
    return """
      \(place)\(year)年度法治政府建设情况报告

      现将\(place)\(year)年度法治政府建设情况报告如下：

      一、主要举措和成效

      \(sentence)

      二、存在的不足和原因

      干部学法不够系统，原因是培训偏少；普法形式单一，原因是经费不足。

      三、党政主要负责人履行第一责任人职责情况

      \(kind)书记带头学法，落实“四个亲自”要求。

      四、\(year + 1)年工作安排

      继续抓好法治宣传，补齐短板。

      \(issuer)
      \(year + 1)年1月20日

      """
  }
}
