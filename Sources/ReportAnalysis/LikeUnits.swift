import ReportParser

/// What is known of measure words by their numbers in `Units.all`.
enum LikeUnits {
  /// Units that stand for one another before the same noun, a line a kind; any other unit counts like itself only.
  ///
  /// 人次 is not 人 and 户次 not 户: one person may come twice.
  private static let alike = [
    "件 起 宗 例 桩", "人 名 位", "次 场 场次 回", "批 批次", "个 处 家 所", "平方米 ㎡ 平米 平方",
  ]

  /// For every unit the first of those that count like it, or itself.
  static let firsts: [Int] = {
    var firsts = Array(Units.all.indices)
    for kind in alike {
      let numbers = Units.numbers(of: kind)
      for number in numbers { firsts[number] = numbers[0] }
    }
    return firsts
  }()

  /// For every unit its group.
  static let groups = Units.groups

  /// The first of the units that count like `unit`, or itself; nil for none.
  ///
  /// 项 counts like 个.
  static func name(like unit: String?) -> String? {
    guard let unit = unit == "项" ? "个" : unit else { return nil }
    return Units.number(of: unit).map { Units.all[firsts[$0]].name } ?? unit
  }
}
