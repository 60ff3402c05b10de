/// Township, county and year as somebody other than the report gives them.
struct GivenIdentity: Sendable, Equatable {
  var township: String?
  var county: String?
  var year: Int?
}

/// Reads an identity off the names of a file and its folder, for reports that do not say who they are.
enum FileNameIdentity {
  /// What the path `2024/平安县小河镇年度报告.txt` says: 小河镇, 平安县, 2024.
  static func read(_ path: String) -> GivenIdentity {
    let components = path.split(separator: "/")
    guard let file = components.last else { return GivenIdentity() }
    let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
    let years = [Array(stem.unicodeScalars)] + components.dropLast().reversed().map { Array($0.unicodeScalars) }
    let (township, county) = place(in: Array(stem.unicodeScalars))
    return GivenIdentity(township: township, county: county, year: years.lazy.compactMap(year).first)
  }

  /// The first number of four digits that can be a reporting year.
  private static func year(in name: [Unicode.Scalar]) -> Int? {
    for run in name.split(whereSeparator: { !("0"..."9").contains($0) }) where run.count == 4 {
      if let year = Int(String(String.UnicodeScalarView(run))), (2000...2099).contains(year) { return year }
    }
    return nil
  }

  /// The first run of Chinese characters that ends like a township's name, with the county before it.
  private static func place(in name: [Unicode.Scalar]) -> (township: String?, county: String?) {
    for run in name.split(whereSeparator: { !("\u{3400}"..."\u{9FFF}").contains($0) }) {
      guard let end = endOfTownship(in: run) else { continue }
      var start = run.startIndex
      var county: String?
      // 市 before 区 or 县 is the prefecture; the last unit before the township is the county.
      for at in run.startIndex..<end where ["省", "市", "区", "县", "旗"].contains(run[at]) && at - start >= 1 {
        if end - at > 2 {
          county = text(run[start...at])
          start = at + 1
        }
      }
      if let last = county?.unicodeScalars.last, last == "省" { county = nil }
      return (text(run[start..<end]), county)
    }
    return (nil, nil)
  }

  /// The index behind the first 镇, 乡 or 街道 that has a name before it.
  private static func endOfTownship(in run: ArraySlice<Unicode.Scalar>) -> Int? {
    for at in run.indices.dropFirst() {
      if run[at] == "镇" || run[at] == "乡" { return at + 1 }
      if run[at] == "街", at + 1 < run.endIndex, run[at + 1] == "道" { return at + 2 }
    }
    return nil
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
