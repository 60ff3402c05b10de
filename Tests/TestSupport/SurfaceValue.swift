import Foundation

/// The number that a surface stands for, read without the program's own reader.
///
/// 526 余件 is 526, 8余万元 80000, 十余万元 100000, 6万3千 63000, 百分之九十八点五 98.5; words without a number are 0.
package func surfaceValue(_ surface: String) -> Double {
  let digits: [Unicode.Scalar: Double] = [
    "〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  let small: [Unicode.Scalar: Double] = ["十": 10, "百": 100, "千": 1000]
  let large: [Unicode.Scalar: Double] = ["万": 10_000, "亿": 100_000_000]
  let fillers = Set(",余多几来".unicodeScalars)
  let kept = surface.precomposedStringWithCompatibilityMapping.unicodeScalars.filter { scalar in
    !fillers.contains(scalar) && !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
  }
  var rest = Array(kept)[...]
  if rest.starts(with: "百分之".unicodeScalars) { rest = rest.dropFirst(3) }
  var (total, section, last) = (0.0, 0.0, Double?.none)
  while let first = rest.first {
    let number = rest.prefix { ("0"..."9").contains($0) || $0 == "." }
    if ("0"..."9").contains(first), let value = leadingNumber(number) {
      last = value.number
      rest = rest.dropFirst(value.length)
      continue
    }
    if let digit = digits[first] {
      last = (last ?? 0) * 10 + digit
    } else if first == "点", let whole = last {
      let decimals = rest.dropFirst().prefix { digits[$0] != nil }.compactMap { digits[$0] }
      last = whole + zip(decimals, 1...).map { $0 / pow(10, Double($1)) }.reduce(0, +)
      rest = rest.dropFirst(decimals.count)
    } else if let power = small[first], !rest.starts(with: "千克".unicodeScalars), !rest.starts(with: "千米".unicodeScalars)
    {
      section += (last ?? 1) * power
      last = nil
    } else if let power = large[first] {
      let isBare = last == nil && section == 0
      section += last ?? 0
      let isWhole = total > 0 && first == "亿"
      total = isWhole ? (total + section) * power : total + (isBare ? 1 : section) * power
      (section, last) = (0, nil)
    } else {
      break
    }
    rest = rest.dropFirst()
  }
  return total + section + (last ?? 0)
}

/// Digits with at most one point between them, from the start of `scalars` on.
private func leadingNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> (number: Double, length: Int)? {
  let parts = scalars.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
  let decimals = parts.count > 1 && !parts[1].isEmpty ? parts[1].count + 1 : 0
  let length = parts[0].count + decimals
  return Double(String(String.UnicodeScalarView(scalars.prefix(length)))).map { ($0, length) }
}
