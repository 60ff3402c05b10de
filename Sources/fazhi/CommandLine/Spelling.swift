/// Finds the word that a misspelt one was meant to be.
enum Spelling {
  /// The words that `word` may stand for: the nearest by edits, else up to three that it is a part of.
  static func suggestions(for word: String, among words: [String]) -> [String] {
    if let near = nearest(to: word, among: words) { return [near] }
    let part = word.lowercased().drop { $0 == "-" }
    guard part.unicodeScalars.count > 1 else { return [] }
    return Array(words.filter { contains(Array($0.lowercased().utf8), Array(part.utf8)) }.prefix(3))
  }

  private static func contains(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
    guard whole.count >= part.count else { return false }
    return (0...whole.count - part.count).contains { whole[$0..<$0 + part.count].elementsEqual(part) }
  }

  /// The nearest of `words` by edits, or nil where none is near enough to be meant.
  static func nearest(to word: String, among words: [String]) -> String? {
    let limit = max(1, min(3, word.unicodeScalars.count / 3))
    let candidates = words.map { (word: $0, distance: distance(from: word, to: $0)) }
    return candidates.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.word
  }

  /// The number of characters to insert, delete, replace or swap with a neighbour, case ignored.
  static func distance(from left: String, to right: String) -> Int {
    let (a, b) = (Array(left.lowercased().unicodeScalars), Array(right.lowercased().unicodeScalars))
    var before: [Int] = []
    var last: [Int] = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
