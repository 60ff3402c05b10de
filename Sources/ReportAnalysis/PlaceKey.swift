/// A township's name taken apart for matching: blanks, offices and prefixes left out.
package struct PlaceKey: Sendable, Hashable {
  /// How sure it is that two names are one place.
  package enum Match: Sendable, Equatable {
    /// The same county and township.
    case same
    /// The same township; one of the two names no county.
    case countyUnknown
    /// The same name with another kind of place behind it: 石桥镇 and 石桥街道, 岚坑畲族乡 and 岚坑镇.
    case kindChanged
    case different
  }

  /// The county-level unit's own name, or nil.
  package let county: String?
  /// The name with its kind: 石桥镇.
  package let township: String
  /// The name without its kind: 石桥.
  package let stem: String
  /// The kind of place: 镇, 乡, 街道, 街, 苏木; empty where the name has none.
  package let kind: String

  /// The key of a township in a county; nil where the name has nothing to go by.
  package init?(township: String, county: String?) {
    let name = Self.withoutEnding(Self.plain(township), Self.offices)
    guard !name.isEmpty else { return nil }
    kind = Self.kinds.first { name.hasSuffix($0) && name.count > $0.count } ?? ""
    self.township = name
    let bare = String(name.dropLast(kind.count))
    stem = kind == "乡" ? Self.withoutPeople(bare) : bare
    let county = county.map(Self.plain).flatMap { $0.isEmpty ? nil : $0 }
    self.county = county.map { Self.withoutEnding($0, ["人民政府"]) }
  }

  /// How this place and `other` go together.
  package func match(_ other: PlaceKey) -> Match {
    let isCountyKnown = county != nil && other.county != nil
    if isCountyKnown, county != other.county { return .different }
    if township == other.township { return isCountyKnown || county == other.county ? .same : .countyUnknown }
    guard stem == other.stem, !kind.isEmpty, !other.kind.isEmpty else { return .different }
    return .kindChanged
  }

  private static let kinds = ["街道", "苏木", "镇", "乡", "街"]
  private static let offices = ["人民政府", "办事处", "党工委", "党委", "政府"]

  private static func plain(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  private static func withoutEnding(_ name: String, _ endings: [String]) -> String {
    guard let ending = endings.first(where: { name.hasSuffix($0) }), name.count > ending.count else { return name }
    return String(name.dropLast(ending.count))
  }

  /// Of a 民族乡 the name without its people, which goes when the place becomes a 镇.
  private static func withoutPeople(_ stem: String) -> String {
    guard let people = peoples.first(where: { stem.hasSuffix($0) && stem.count >= $0.count + 2 }) else { return stem }
    return withoutPeople(String(stem.dropLast(people.count)))
  }

  private static let peoples: [String] =
    """
    维吾尔族 哈萨克族 柯尔克孜族 乌孜别克族 俄罗斯族 塔吉克族 鄂伦春族 鄂温克族 达斡尔族 布依族 朝鲜族 蒙古族 哈尼族 傈僳族 拉祜族 东乡族 纳西族 景颇族 土家族 仡佬族 毛南族 布朗族 撒拉族 \
    仫佬族 锡伯族 阿昌族 普米族 德昂族 保安族 裕固族 塔塔尔族 独龙族 赫哲族 门巴族 珞巴族 基诺族 高山族 各族 民族 回族 藏族 苗族 彝族 壮族 满族 侗族 瑶族 白族 傣族 黎族 佤族 畲族 \
    水族 土族 羌族 怒族 京族 蒙古 土家
    """.split(separator: " ").map(String.init)
}
