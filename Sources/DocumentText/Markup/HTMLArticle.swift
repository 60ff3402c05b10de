/// What a page says of its article, and the part of its text that is the article.
struct HTMLArticle {
  /// An element that may hold the article, with the range of its text.
  struct Candidate {
    var rank: HTMLLayout.Container
    var range: Range<Int>
  }

  /// Elements whose names tell of an article, in order.
  var candidates: [Candidate] = []
  /// The title that government sites give for those who read the page by program.
  var metaTitle: String?
  /// The title of the window.
  var pageTitle: String?
  /// The text of the first heading.
  var heading: Range<Int>?

  /// The part of the page that is the article, with its title; the whole page where nothing marks one.
  func text(of flow: FlowText) -> FlowText {
    guard let range = range(in: flow) else { return flow }
    let body = flow.slice(range)
    guard let title = title(in: flow), !contains(body.scalars.prefix(300), title) else { return body }
    var article = FlowText()
    for scalar in title { article.append(scalar) }
    article.append(aside: body)
    article.finish()
    return article
  }

  private func range(in flow: FlowText) -> Range<Int>? {
    guard !candidates.isEmpty else { return nil }
    let total = Self.chineseCount(of: flow.scalars)
    // Sums let each candidate be weighed in no time, however many lie in each other.
    var sums: [Int32] = [0]
    sums.reserveCapacity(flow.scalars.count + 1)
    for scalar in flow.scalars { sums.append((sums.last ?? 0) + (scalar &- 0x4E00 < 0x5200 ? 1 : 0)) }
    func count(_ range: Range<Int>) -> Int {
      Int(sums[min(range.upperBound, flow.scalars.count)] - sums[min(range.lowerBound, flow.scalars.count)])
    }
    for rank in [HTMLLayout.Container.sure, .possible] {
      let ranked = candidates.filter { $0.rank == rank }.map { (range: $0.range, count: count($0.range)) }
      guard let best = ranked.map(\.count).max(), best * 2 >= total || rank == .sure && best >= 200, best > 0 else {
        continue
      }
      // The innermost that has nearly all of it: what is around has the page's buttons.
      return ranked.filter { $0.count * 10 >= best * 9 }.min { $0.range.count < $1.range.count }?.range
    }
    return nil
  }

  /// The title that the page gives the article, else its first heading, else its own without the site's name.
  private func title(in flow: FlowText) -> [UInt32]? {
    let heading = heading.map { Array(flow.scalars[$0.clamped(to: flow.scalars.indices)]) }
    let page = pageTitle.map { title in
      String(title.prefix { !"_-|—".contains($0) })
    }
    let titles = [
      metaTitle.map { $0.unicodeScalars.map(\.value) }, heading, page.map { $0.unicodeScalars.map(\.value) },
    ]
    return titles.compactMap { $0 }
      .map { Array($0.drop { $0 <= 0x20 }.map { $0 <= 0x20 ? 0x20 : $0 }) }
      .first { Self.chineseCount(of: $0) >= 4 }
  }

  private func contains(_ text: ArraySlice<UInt32>, _ title: [UInt32]) -> Bool {
    let words = text.filter { $0 > 0x20 && $0 != 0xA0 && $0 != 0x3000 }
    let title = title.filter { $0 > 0x20 && $0 != 0xA0 && $0 != 0x3000 }
    return words.indices.contains { words[$0...].starts(with: title) }
  }

  /// How many of the characters are Chinese.
  static func chineseCount(of scalars: some Sequence<UInt32>) -> Int {
    scalars.count { $0 &- 0x4E00 < 0x5200 }
  }
}
