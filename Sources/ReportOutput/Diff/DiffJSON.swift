import DocumentText
package import ReportAnalysis
import ReportParser

/// Writes diffs as one JSON object, pair by pair; `DiffSchema` says what its fields are.
package enum DiffJSON {
  /// What stands before the first pair.
  package static var head: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.openingMembers()
      json.key("pairs")
      json.array { _ in }
    }
    return Array(json.bytes.dropLast(2))
  }

  /// The object of a pair with what separates it from the one before; `number` counts from 0.
  package static func bytes(_ diff: ReportDiff, number: Int) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("old")
      write(diff.old, to: &json)
      json.key("new")
      write(diff.new, to: &json)
      json.key("notes")
      json.array { json in
        for note in diff.notes { json.value(note.rawValue) }
      }
      json.key("headline")
      write(diff.headline, to: &json)
      json.key("metrics")
      write(diff.metrics, to: &json)
      json.key("text")
      DiffTextJSON.write(diff.text, to: &json)
    }
    return Array((number > 0 ? ",\n" : "\n").utf8) + json.bytes
  }

  /// What stands behind the last pair: the reports that were held against nothing.
  package static func foot(_ plan: DiffPlan) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("onlyOld")
      json.array { json in
        for digest in plan.onlyOld { write(digest, to: &json) }
      }
      json.key("onlyNew")
      json.array { json in
        for digest in plan.onlyNew { write(digest, to: &json) }
      }
      json.key("sameTownship")
      json.array { json in
        for several in plan.several { write(several, to: &json) }
      }
      json.key("omitted")
      json.array { json in
        for omission in plan.omissions {
          json.object { json in
            json.member("path", omission.path)
            json.member("reason", word: omission.reason.rawValue)
          }
        }
      }
    }
    return Array("\n],".utf8) + json.bytes.dropFirst() + [UInt8(ascii: "\n")]
  }

  private static func write(_ several: DiffPlan.Several, to json: inout JSONWriter) {
    json.object { json in
      json.member("side", word: several.isOld ? "old" : "new")
      json.key("paths")
      json.array { json in
        for path in several.paths { json.value(path) }
      }
    }
  }

  private static func write(_ digest: ReportDigest, to json: inout JSONWriter) {
    json.object { json in
      json.member("path", digest.path)
      json.member("kind", word: digest.identity.kind.rawValue)
      json.member("township", digest.identity.township)
      json.member("county", digest.identity.county)
      json.member("year", digest.identity.year)
    }
  }

  private static func write(_ changes: [MetricChange], to json: inout JSONWriter) {
    json.array { json in
      for change in changes {
        json.object { json in
          json.member("subject", word: change.scope.subject.name)
          json.member("actor", change.scope.actor)
          json.member("category", change.scope.category)
          json.member("kind", word: change.kind.rawValue)
          json.key("old")
          write(change.old, to: &json)
          json.key("new")
          write(change.new, to: &json)
          json.key("difference")
          write(change.difference, to: &json)
          json.key("percentage")
          write(change.percentage, to: &json)
          json.member("jump", change.isJump)
        }
      }
    }
  }

  private static func write(_ rollUp: RollUp?, to json: inout JSONWriter) {
    guard let rollUp else { return json.null() }
    json.object { json in json.members(of: rollUp) }
  }

  private static func write(_ interval: ValueInterval?, to json: inout JSONWriter) {
    guard let interval else { return json.null() }
    json.object { json in
      json.member("lower", interval.lower)
      json.member("upper", interval.upper)
    }
  }
}
