/// What the text speaks of, so that a verb without an object of its own has one: 办结36件.
extension MetricClassifier {
  /// Goes back to `start` and forgets what was spoken of since.
  mutating func forgetObjects(from start: Int) {
    for object in lastSpoken.indices { lastSpoken[object] = -1 }
    nextHit = hits.first(from: start)
  }

  mutating func noteObjects(before start: Int) {
    while nextHit < hits.all.count, hits.all[nextHit].start < start {
      // What a longer word covers is not spoken of by itself.
      var objects = hits.all[nextHit].isCovered ? 0 : terms.objects[Int(hits.all[nextHit].word)]
      let end = Int(hits.all[nextHit].end)
      while objects != 0 {
        let object = objects.trailingZeroBitCount
        lastSpoken[object] = max(lastSpoken[object], end)
        objects &= objects - 1
      }
      nextHit += 1
    }
  }

  mutating func noteObjects(behind mention: Mention, _ place: ClauseMap.Surroundings) {
    var number = hits.first(from: mention.end)
    while number < hits.all.count, Int(hits.all[number].end) <= place.rightEnd {
      objectsBehind |= terms.objects[Int(hits.all[number].word)]
      number += 1
    }
  }

  /// How far the object of a metric's actions is spoken of, in percent.
  mutating func objectWeight(
    _ metric: Int, _ hit: Hits.Hit, _ mention: Mention, _ place: ClauseMap.Surroundings
  ) -> Int {
    var wanted = terms.objectsOfMetric[metric]
    if wanted & terms.objects[Int(hit.word)] != 0 { return 104 }
    if wanted & objectsBehind != 0 { return 106 }
    let sought = wanted
    var latest = -1
    while wanted != 0 {
      latest = max(latest, lastSpoken[wanted.trailingZeroBitCount])
      wanted &= wanted - 1
    }
    if latest > place.leftStart { return 108 }
    if latest > place.clauseStart { return max(80, 104 - laterObjects(than: latest) * 6) }
    if latest > place.sentence.lowerBound {
      return max(60, 92 - laterObjects(than: latest) * 8)
    }
    if sought & objectsAhead(of: mention, place) != 0 { return Weights.objectAhead }
    if latest > place.paragraphStart { return max(40, 66 - laterObjects(than: latest) * 4) }
    return 0
  }

  /// The objects of the clause that follows in the sentence: 集中排查48轮，调解纠纷88起.
  private mutating func objectsAhead(of mention: Mention, _ place: ClauseMap.Surroundings) -> UInt64 {
    if let known = objectsAhead { return known }
    // Only where the sentence speaks of nothing before.
    if lastSpoken.contains(where: { $0 > place.sentence.lowerBound }) {
      objectsAhead = 0
      return 0
    }
    var objects: UInt64 = 0
    let end = min(place.sentence.upperBound, place.rightEnd + Weights.reachAhead)
    var number = hits.first(from: place.rightEnd)
    while number < hits.all.count, Int(hits.all[number].end) <= end {
      if !hits.all[number].isCovered { objects |= terms.objects[Int(hits.all[number].word)] }
      number += 1
    }
    objectsAhead = objects
    return objects
  }

  /// How many other objects were spoken of since `place`.
  private func laterObjects(than place: Int) -> Int {
    lastSpoken.reduce(0) { $1 > place + 2 ? $0 + 1 : $0 }
  }
}
