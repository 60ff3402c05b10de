package import DocumentText

/// A paragraph that stands in another order than in the earlier report, its words the same but for numbers.
package struct ParagraphMove: Sendable, Equatable {
  /// The wording in the later report, without line breaks.
  package let text: String
  /// Where it began in the earlier report.
  package let oldPosition: TextPosition
  /// The heading that it stood under, or nil.
  package let oldHeading: String?
  /// Where it begins in the later report.
  package let newPosition: TextPosition
  /// The heading that it stands under, or nil.
  package let newHeading: String?

  package init(
    text: String, oldPosition: TextPosition, oldHeading: String?, newPosition: TextPosition, newHeading: String?
  ) {
    self.text = text
    self.oldPosition = oldPosition
    self.oldHeading = oldHeading
    self.newPosition = newPosition
    self.newHeading = newHeading
  }

  /// The fewest paragraphs that have to move to turn the earlier order into the later one.
  static func moves(from old: ReportText, to new: ReportText) -> [ParagraphMove] {
    var waiting: [UInt64: (numbers: [Int], next: Int)] = [:]
    for (number, paragraph) in old.paragraphs.enumerated() {
      waiting[paragraph.maskedHash, default: ([], 0)].numbers.append(number)
    }
    var pairs: [(old: Int, new: Int)] = []
    for (number, paragraph) in new.paragraphs.enumerated() {
      guard let queue = waiting[paragraph.maskedHash], queue.next < queue.numbers.count else { continue }
      waiting[paragraph.maskedHash]?.next += 1
      pairs.append((queue.numbers[queue.next], number))
    }
    let staying = longestRising(pairs.map(\.old))
    let oldHeadings = old.headings(over: old.paragraphs.map(\.range))
    let newHeadings = new.headings(over: new.paragraphs.map(\.range))
    return pairs.enumerated().filter { !staying.contains($0.offset) }.map { _, pair in
      let paragraph = new.paragraphs[pair.new]
      return ParagraphMove(
        text: new.string(paragraph.range), oldPosition: old.paragraphs[pair.old].position,
        oldHeading: oldHeadings[pair.old].map { old.headings[$0].text }, newPosition: paragraph.position,
        newHeading: newHeadings[pair.new].map { new.headings[$0].text })
    }
  }

  /// The places in `numbers`, all different, of a longest sequence that rises.
  private static func longestRising(_ numbers: [Int]) -> Set<Int> {
    var ends: [Int] = []
    var before: [Int?] = []
    for (place, number) in numbers.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? ends[low - 1] : nil)
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var rising: Set<Int> = []
    var next = ends.last
    while let place = next {
      rising.insert(place)
      next = before[place]
    }
    return rising
  }
}
