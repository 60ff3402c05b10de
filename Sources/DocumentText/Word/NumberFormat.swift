/// Numbers as lists show them.
enum NumberFormat {
  /// `number` in a format of WordprocessingML; digits where the format is not known, nothing where it shows nothing.
  static func text(of number: Int, _ format: String) -> String {
    switch format {
    case "none": ""
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
      "taiwaneseCountingThousand", "koreanCounting":
      counting(number, digits: "零一二三四五六七八九", units: ["", "十", "百", "千"])
    case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal":
      counting(number, digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟"])
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital":
      String(number).map { digit("〇一二三四五六七八九", $0.wholeNumberValue ?? 0) }.joined()
    case "ideographTraditional": cycle("甲乙丙丁戊己庚辛壬癸", number)
    case "ideographZodiac": cycle("子丑寅卯辰巳午未申酉戌亥", number)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": enclosed(number, first: 0x2460, count: 20)
    case "decimalEnclosedParen": enclosed(number, first: 0x2474, count: 20)
    case "decimalEnclosedFullstop": enclosed(number, first: 0x2488, count: 20)
    case "lowerLetter": letters(number)
    case "upperLetter": letters(number).uppercased()
    case "lowerRoman": roman(number).lowercased()
    case "upperRoman": roman(number)
    case "decimalZero": number < 10 ? "0\(number)" : String(number)
    case "decimalFullWidth", "decimalFullWidth2": enclosedDigits(number)
    default: String(number)
    }
  }

  private static func digit(_ digits: String, _ value: Int) -> String {
    let all = Array(digits)
    return all.indices.contains(value) ? String(all[value]) : ""
  }

  private static func counting(_ number: Int, digits: String, units: [String]) -> String {
    guard (1..<10_000).contains(number) else { return String(number) }
    var text = ""
    var needsZero = false
    for place in (0..<4).reversed() {
      let value = number / [1, 10, 100, 1000][place] % 10
      if value == 0 {
        needsZero = !text.isEmpty
      } else {
        if needsZero { text += digit(digits, 0) }
        needsZero = false
        // 十一, not 一十一.
        text += (place == 1 && value == 1 && text.isEmpty ? "" : digit(digits, value)) + units[place]
      }
    }
    return text
  }

  private static func cycle(_ names: String, _ number: Int) -> String {
    guard number > 0 else { return String(number) }
    return digit(names, (number - 1) % names.count)
  }

  private static func enclosed(_ number: Int, first: UInt32, count: Int) -> String {
    guard (1...count).contains(number), let scalar = Unicode.Scalar(first + UInt32(number) - 1) else {
      return String(number)
    }
    return String(Character(scalar))
  }

  private static func enclosedDigits(_ number: Int) -> String {
    String(String.UnicodeScalarView(String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
  }

  /// a to z, then aa, bb, as word processors go on.
  private static func letters(_ number: Int) -> String {
    guard (1...26 * 20).contains(number) else { return String(number) }
    return String(repeating: enclosed((number - 1) % 26 + 1, first: 0x61, count: 26), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1..<4000).contains(number) else { return String(number) }
    var (rest, text) = (number, "")
    for (value, sign) in [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ] {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
