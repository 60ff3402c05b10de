/// The places where a text names a year before the one it reports on, found once: a clause may have thousands of numbers.
struct EarlierYears {
  private var places: [Int] = []

  init(_ text: [UInt16], before year: Int?) {
    guard let year else { return }
    var mark = text.span.place(of: Self.yearMark, from: 4)
    while mark < text.count {
      let at = mark - 4
      if let stated = Years.read(text, at), stated < year, at == 0 || !Characters.isDigit(text[at - 1]) {
        places.append(at)
      }
      mark = text.span.place(of: Self.yearMark, from: mark + 1)
    }
  }

  /// The first place in `range` whose 年 lies in it too, or nil.
  func first(in range: Range<Int>) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] + 4 < range.upperBound ? places[low] : nil
  }

  private static var yearMark: UInt16 { 0x5E74 }  // 年
}

/// Years in digits.
enum Years {
  /// The four digits at `at` as a year between 1949 and 2099, or nil.
  static func read(_ text: [UInt16], _ at: Int) -> Int? {
    guard at >= 0, at + 4 <= text.count else { return nil }
    var year = 0
    for offset in 0..<4 {
      guard Characters.isDigit(text[at + offset]) else { return nil }
      year = year * 10 + Int(text[at + offset] - 0x30)
    }
    return (1949...2099).contains(year) ? year : nil
  }
}
