/// How much an item of an earlier report has in common with one of a later report; the most comes first.
struct Likeness: Comparable {
  /// In percent, or in characters, as the user of it says.
  let amount: Int
  /// The number of the earlier item.
  let old: Int
  /// The number of the later item.
  let new: Int

  static func < (left: Likeness, right: Likeness) -> Bool {
    if left.amount != right.amount { return left.amount > right.amount }
    return (left.new, left.old) < (right.new, right.old)
  }
}
