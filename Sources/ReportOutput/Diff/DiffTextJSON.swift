import DocumentText
import ReportAnalysis
import ReportParser

/// Writes what became of a report's text as a JSON object.
enum DiffTextJSON {
  /// Writes the object.
  static func write(_ text: TextDiff, to json: inout JSONWriter) {
    json.object { json in
      json.key("counts")
      json.object { json in
        json.member("sentences", text.sentenceCount)
        for kind in SentencePair.Kind.allCases {
          json.key(word: kind.rawValue)
          json.value(text.count(of: kind))
        }
        json.member("added", text.added.count)
        json.member("removed", text.removed.count)
      }
      json.key("sections")
      json.array { json in
        for change in text.sections { write(change, to: &json) }
      }
      json.key("carried")
      json.array { json in
        for pair in text.carried { write(pair, to: &json) }
      }
      json.key("added")
      write(text.added, to: &json)
      json.key("removed")
      write(text.removed, to: &json)
      json.key("moved")
      json.array { json in
        for move in text.moved { write(move, to: &json) }
      }
    }
  }

  private static func write(_ change: SectionChange, to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", word: change.kind.rawValue)
      json.key("old")
      write(change.old, to: &json)
      json.key("new")
      write(change.new, to: &json)
    }
  }

  private static func write(_ heading: SectionChange.Heading?, to json: inout JSONWriter) {
    guard let heading else { return json.null() }
    json.object { json in
      json.member("heading", heading.text)
      write(heading.position, to: &json)
    }
  }

  private static func write(_ pair: SentencePair, to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", word: pair.kind.rawValue)
      json.key("old")
      write(pair.old, to: &json)
      json.key("new")
      write(pair.new, to: &json)
      json.key("edit")
      json.array { json in
        for piece in pair.edit.pieces where !piece.isKept {
          json.object { json in
            json.member("old", piece.old)
            json.member("new", piece.new)
          }
        }
      }
      json.key("figures")
      json.array { json in
        for figure in pair.figures {
          json.object { json in
            json.member("metric", word: figure.metric.rawValue)
            json.members(of: figure.quantity)
            write(figure.position, to: &json)
          }
        }
      }
    }
  }

  private static func write(_ sentences: [PlacedSentence], to json: inout JSONWriter) {
    json.array { json in
      for sentence in sentences { write(sentence, to: &json) }
    }
  }

  private static func write(_ sentence: PlacedSentence, to json: inout JSONWriter) {
    json.object { json in
      json.member("text", sentence.text)
      json.member("start", sentence.place.lowerBound)
      json.member("end", sentence.place.upperBound)
      write(sentence.position, to: &json)
    }
  }

  private static func write(_ move: ParagraphMove, to json: inout JSONWriter) {
    json.object { json in
      json.member("text", move.text)
      json.member("oldHeading", move.oldHeading)
      json.member("oldLine", move.oldPosition.line)
      json.member("newHeading", move.newHeading)
      json.member("newLine", move.newPosition.line)
    }
  }

  private static func write(_ position: TextPosition, to json: inout JSONWriter) {
    json.member("line", position.line)
    json.member("column", position.column)
  }
}
