/// What the text speaks of, so that a verb without an object of its own has one: 办结36件.
extension WordWeigher {
  /// Goes back to `start` and forgets what was spoken of since.
  func forgetObjects(from start: Int, _ tally: inout Tally) {
    tally.spoken.forget()
    tally.spoken.nextHit = hits.first(from: start)
  }

  /// Takes in what is spoken of before `start`.
  func noteObjects(before start: Int, _ tally: inout Tally) {
    var number = tally.spoken.nextHit
    while number < hits.count, hits[number].start < start {
      tally.spoken.note(hits[number].objects, endingAt: hits[number].end)
      number += 1
    }
    tally.spoken.nextHit = number
  }

  /// The objects that the hits from one on speak of, up to the first that ends behind `end`.
  func objects(from first: Int, upTo end: Int) -> UInt64 {
    var objects: UInt64 = 0
    var number = first
    while number < hits.count, Int(hits[number].end) <= end {
      objects |= hits[number].objects
      number += 1
    }
    return objects
  }

  /// How far the object of a metric's actions is spoken of, in percent.
  func objectWeight(_ metric: Int, _ hit: Hits.Hit, _ setting: Setting, _ tally: inout Tally) -> Int {
    let (wanted, place) = (terms.objectsOfMetric[metric], setting.place)
    if wanted & hit.term.objects != 0 { return 104 }
    if wanted & tally.objectsBehind != 0 { return 106 }
    // 旁听庭审后，51名干部参加考试: a verb behind the number has the object that is spoken of behind it.
    if tally.objectsBehind != 0, Int(hit.start) >= setting.mention.end, countsPersons(setting.mention) {
      return Weights.objectElsewhere
    }
    let latest = tally.spoken.latest(ofAny: wanted)
    if latest > place.leftStart { return 108 }
    if latest > place.clauseStart { return max(80, 104 - tally.spoken.count(since: latest) * 6) }
    if latest > place.sentence.lowerBound {
      return max(60, 92 - tally.spoken.count(since: latest) * 8)
    }
    if wanted & (tally.objectsAhead ?? objectsAhead(of: place, &tally)) != 0 { return Weights.objectAhead }
    if latest > place.paragraphStart { return max(40, 66 - tally.spoken.count(since: latest) * 4) }
    return 0
  }

  /// The objects of the clause that follows in the sentence: 集中排查48轮，调解纠纷88起.
  private func objectsAhead(of place: ClauseMap.Surroundings, _ tally: inout Tally) -> UInt64 {
    var objects: UInt64 = 0
    // Only where the sentence speaks of nothing before.
    if !tally.spoken.hasAny(since: place.sentence.lowerBound) {
      let end = min(place.sentence.upperBound, place.rightEnd + Weights.reachAhead)
      var number = hits.first(from: place.rightEnd)
      while number < hits.count, Int(hits[number].end) <= end {
        objects |= hits[number].objects
        number += 1
      }
    }
    tally.objectsAhead = objects
    return objects
  }
}
