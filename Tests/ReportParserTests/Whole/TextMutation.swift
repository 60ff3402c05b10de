import TestSupport

/// Damage to a text.
enum TextMutation: String, CaseIterable, Sendable {
  case insertions, deletions, swaps, otherDigits, noPunctuation, noDigits, brokenLines, oneLine, repeated

  /// What the parser looks for, and what may stand between.
  static let words = [
    "调解", "矛盾纠纷", "普法宣传", "行政复议", "行政诉讼案件", "处罚", "罚款", "学法", "参考率", "合格率", "化解率", "派出所", "司法所", "其中", "分别", "均", "各",
    "未发生", "无",
    "未收到", "较上年", "同比", "增长", "下降至", "每季度", "不少于", "全县", "全镇", "去年", "2023年", "下一步", "计划", "力争", "近", "约", "余", "多",
    "以上", "左右", "超",
    "百分之", "第", "《", "》", "“", "”", "（", "）", "〔", "〕", "，", "、", "。", "；", "：", "\n", "\r\n", " ", "　", "+", "-", "·",
    "%", "％", "0", "8件", "12起",
    "3次", "5名", "1.2万元", "2万余人次", "6万3千册", "二十", "两名", "一", "百", "千", "万", "亿", "99.9", "1,234", "29 757件", "平方米",
    "个百分点", "场次", "件", "人", "户",
    "一、", "（一）", "1.", "一是", "存在问题", "主要工作", "①", "\u{200B}", "𠂇", "\u{301}",
  ]

  private static let marks = Set("，。、；：！？（）“”《》".unicodeScalars)

  func apply(to scalars: [Unicode.Scalar], _ random: inout SeededGenerator) -> [Unicode.Scalar] {
    switch self {
    case .insertions:
      return scalars.flatMap { scalar -> [Unicode.Scalar] in
        guard Int.random(in: 0..<12, using: &random) == 0 else { return [scalar] }
        return Array((Self.words.randomElement(using: &random) ?? "").unicodeScalars) + [scalar]
      }
    case .deletions: return scalars.filter { _ in Int.random(in: 0..<10, using: &random) > 0 }
    case .swaps:
      var swapped = scalars
      for at in swapped.indices.dropLast() where Int.random(in: 0..<8, using: &random) == 0 {
        swapped.swapAt(at, at + 1)
      }
      return swapped
    case .otherDigits:
      let digits = Array("0123456789０５一二两十百千万.,".unicodeScalars)
      return scalars.map { Self.isDigit($0) ? digits.randomElement(using: &random) ?? $0 : $0 }
    case .noPunctuation: return scalars.filter { !Self.marks.contains($0) }
    case .noDigits: return scalars.filter { !Self.isDigit($0) }
    case .brokenLines: return Array(scalars.enumerated().map { $0 % 35 == 34 ? [$1, "\n"] : [$1] }.joined())
    case .oneLine: return scalars.filter { $0 != "\n" && $0 != "\r" }
    case .repeated:
      let start = Int.random(in: 0..<max(1, scalars.count - 60), using: &random)
      return Array(repeatElement(scalars[start...].prefix(60), count: 20).joined())
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
