/// The county by what the text says of it.
extension PlaceReader {
  /// The county that the text tells of where no name of the report's own frame holds it, the surest way first.
  func countyOfText(_ township: String?) -> String? {
    if let county = addressedCounty() ?? publisher() ?? citedCounty() ?? situatedCounty() { return county }
    if let county = commandingCounty() ?? builtCounty() ?? siteCounty() { return county }
    return township.flatMap(prefixedCounty)
  }

  /// The county that the report is addressed to: 中共将乐县委员会，将乐县人民政府：.
  private func addressedCounty() -> String? {
    for line in front.lines {
      guard let last = line.last, Signs.isColon(text[last]),
        text[line].contains(0x59D4) || TextScan.contains("政府", in: text, line)  // 委
      else { continue }
      let start = pastParty(text, line.lowerBound, line)
      if let county = PlaceName.county(in: text, at: start, upTo: line.upperBound, isProse: false) {
        return string(text, county)
      }
    }
    return nil
  }

  /// The county whose government puts the page up, where a line says no more than that.
  private func publisher() -> String? {
    for (number, line) in front.lines.enumerated() {
      let name = TextScan.trimmed(text, line.lowerBound..<front.labelStart(of: number))
      guard TextScan.ends(text, name, with: "人民政府"),
        let county = PlaceName.county(in: text, at: name.lowerBound, upTo: name.upperBound, isProse: false),
        county.upperBound + 4 == name.upperBound
      else { continue }
      return string(text, county)
    }
    for value in front.values(.issuer) {
      if let county = PlaceName.county(in: text, at: value.lowerBound, upTo: value.upperBound, isProse: false) {
        return string(text, county)
      }
    }
    return nil
  }

  /// The county whose site the page is of, by the name that browsers put behind the title: …_上海市宝山区人民政府门户网站.
  private func siteCounty() -> String? {
    for line in front.lines {
      let site = line.first { Self.sites.longestMatch(in: text, at: $0, upTo: line.upperBound) != nil }
      guard let site, let bound = text[line.lowerBound..<site].lastIndex(where: { !Signs.isIdeograph($0) }) else {
        continue
      }
      let county = PlaceName.county(in: text, at: bound + 1, upTo: site, isProse: false)
      if let county, county.upperBound == site { return string(text, county) }
    }
    return nil
  }

  private static let sites = WordIndex("人民政府门户网站 人民政府网站 人民政府网 政府门户网站 政府网站")

  /// The county in front of the township's name where the text gives its full name: 宁波市镇海区庄市街道综合行政执法队.
  private func prefixedCounty(_ township: String) -> String? {
    let name = Array(township.utf16)
    guard let first = name.first else { return nil }
    var at = text.span.place(of: first, from: 1)
    while at + name.count <= text.count {
      // 青石区人民政府白沙街道办事处
      let end = at > 4 && TextScan.has("人民政府", in: text, at: at - 4, upTo: at) ? at - 4 : at
      if Self.countySigns.contains(text[end - 1]), text[at..<at + name.count].elementsEqual(name),
        let county = county(before: end)
      {
        return county
      }
      at = text.span.place(of: first, from: at + 1)
    }
    return nil
  }

  private static let countySigns = UnitSet("县区旗市")

  private static let longestChain = 16

  /// The county that ends at `end`, whose chain begins behind a sign or a word that no name goes on from.
  private func county(before end: Int) -> String? {
    for start in max(0, end - Self.longestChain)..<end - 1 {
      guard isBounded(start),
        let county = PlaceName.county(in: text, at: start, upTo: end, isProse: true), county.upperBound == end
      else { continue }
      return string(text, county)
    }
    return nil
  }

  /// The county whose documents the report cites most: 《桐溪县2024年度…》.
  private func citedCounty() -> String? {
    var votes: [String: Int] = [:]
    var order: [String] = []
    var next = text.span.place(of: Characters.openTitle, from: 0)
    while next < text.count {
      let at = next
      next = text.span.place(of: Characters.openTitle, from: at + 1)
      let limit = min(at + 30, text.count)
      let start = pastParty(text, pastYear(at + 1, limit), at + 1..<limit)
      guard let county = PlaceName.county(in: text, at: start, upTo: limit, isProse: true),
        county.lowerBound == start || isHigher(start..<county.lowerBound), county.upperBound < limit,
        text[county.upperBound] != 0x300B,
        let sign = county.last.map({ text[$0] }), sign != 0x5E02
      else { continue }
      let name = string(text, county)
      if votes[name] == nil { order.append(name) }
      votes[name, default: 0] += 1
    }
    return order.max { (votes[$0] ?? 0) < (votes[$1] ?? 0) }
  }

  /// Whether the names of the places above a county stand in `range`: 重庆市 of 重庆市涪陵区.
  private func isHigher(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    return Self.higherSigns.contains(text[last])
  }

  private static let higherSigns = UnitSet("市省州盟")

  /// Behind the year that a document's name may open with: 《2024年桐溪县…》.
  private func pastYear(_ start: Int, _ limit: Int) -> Int {
    guard start + 5 < limit, Years.read(text, start) != nil, text[start + 4] == 0x5E74 else { return start }  // 年
    return text[start + 5] == 0x5EA6 ? start + 6 : start + 5  // 度
  }

  /// The county that the report says its place lies in or is led by: 小河镇地处酉阳县东部, 在沁水县委、县政府领导下.
  private func situatedCounty() -> String? {
    for at in situations() where at < 6000 {
      guard let start = situationEnd(at) else { continue }
      let limit = min(start + Self.reach, text.count)
      guard let county = PlaceName.county(in: text, at: start, upTo: limit, isProse: true) else { continue }
      let isSituated = text[at] != 0x5728
      if isSituated || TextScan.has("委、", in: text, at: county.upperBound, upTo: limit) { return string(text, county) }
    }
    return nil
  }

  /// The county whose committee the preamble names as the one that asks: 按照青石县委、县政府的要求.
  ///
  /// Nothing marks where its name begins, so it counts only behind a word or sign that no name goes on from; a 市 may be
  /// the prefecture.
  private func commandingCounty() -> String? {
    for committee in outline.scanned.cues.starts(of: .countyCommittee) where committee < 1500 {
      guard text[committee] != 0x5E02, let start = nameStart(before: committee, longest: 3), committee - start >= 2
      else { continue }  // 市
      return string(text, start..<committee + 1)
    }
    return nil
  }

  /// The county whose building of the rule of law the preamble speaks of: 根据青石旗法治政府建设的要求.
  private func builtCounty() -> String? {
    let end = min(text.count, 1500)
    var law = text.span.place(of: 0x6CD5, from: 3)  // 法
    while law < end {
      let sign = law - 1
      if Self.countySigns.contains(text[sign]), text[sign] != 0x5E02,
        TextScan.has("法治政府建设", in: text, at: law, upTo: text.count)
          || TextScan.has("法治建设", in: text, at: law, upTo: text.count),
        let start = nameStart(before: sign, longest: 6), sign - start >= 2
      {
        return string(text, start..<law)
      }
      law = text.span.place(of: 0x6CD5, from: law + 1)
    }
    return nil
  }

  /// Where such words may stand: 在 only with a committee near enough behind it.
  private func situations() -> [Int] {
    var places = outline.scanned.cues.starts(of: .situation)
    for committee in outline.scanned.cues.starts(of: .countyCommittee) {
      for at in max(0, committee - Self.reach + 2)..<committee where text[at] == 0x5728 { places.append(at) }  // 在
    }
    return places.sorted()
  }

  /// How far behind those words the county ends.
  private static let reach = 24

  /// Where the words end that tell at `at` under which county a place stands, or nil where there are none.
  private func situationEnd(_ at: Int) -> Int? {
    if text[at] == 0x5728 { return at + 1 }  // 在
    for word in ["地处", "位于", "隶属于", "隶属"] as [String] {
      guard let end = TextScan.end(of: word, in: text, at: at, upTo: text.count) else { continue }
      return PlaceName.endsTownship(text, max(0, at - 8)..<at) ? end : nil
    }
    return nil
  }
}
