/// A date that closes a line, perhaps with the hour: 2024年度青石街道法治政府建设工作报告 2024-12-12.
enum TrailingDate {
  private static let longest = 24

  /// Where it begins, or nil where no date closes `line`.
  static func start(in text: [UInt16], _ line: Range<Int>) -> Int? {
    line.suffix(longest).first { start in
      guard let day = DateScan.date(in: text, at: start, upTo: line.upperBound) else { return false }
      return text[day.end..<line.upperBound].allSatisfy {
        Characters.isDigit($0) || Signs.isColon($0) || Signs.isBlank($0)
      }
    }
  }
}
