package import ReportAnalysis
import ReportParser

/// Writes a comparison as one JSON object; `ComparisonSchema` says what its fields are.
package enum ComparisonJSON {
  /// The object, ending in a line break.
  package static func bytes(_ comparison: Comparison) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.openingMembers()
      json.key("years")
      json.array { json in
        for year in comparison.years { write(year, to: &json) }
      }
      json.key("omitted")
      json.array { json in
        for omission in comparison.omissions {
          json.object { json in
            json.member("path", omission.path)
            json.member("reason", word: omission.reason.rawValue)
          }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ year: Comparison.Year, to json: inout JSONWriter) {
    json.object { json in
      json.member("year", year.year)
      json.key("reports")
      json.array { json in
        for digest in year.reports { write(digest, to: &json) }
      }
      json.member("unshown", year.unshownCount)
      json.key("sameTownship")
      json.array { json in
        for paths in year.doubles {
          json.array { json in
            for path in paths { json.value(path) }
          }
        }
      }
      json.key("headline")
      write(year.headline, to: &json)
      json.key("metrics")
      write(year.rows, to: &json)
    }
  }

  private static func write(_ digest: ReportDigest, to json: inout JSONWriter) {
    json.object { json in
      json.member("path", digest.path)
      json.member("kind", word: digest.identity.kind.rawValue)
      json.member("township", digest.identity.township)
      json.member("county", digest.identity.county)
      json.member("namedFromOutside", digest.isNamedFromOutside)
    }
  }

  private static func write(_ rows: [ComparisonRow], to json: inout JSONWriter) {
    json.array { json in
      for row in rows {
        json.object { json in
          json.member("subject", word: row.subject.name)
          json.member("family", word: row.subject.metric?.family.rawValue)
          json.member("ranked", row.rankedCount)
          json.member("missing", row.missingCount)
          json.key("median")
          json.value(row.median)
          json.key("total")
          json.value(row.total)
          json.key("cells")
          json.array { json in
            for cell in row.cells { write(cell, to: &json) }
          }
        }
      }
    }
  }

  private static func write(_ cell: ComparisonCell, to json: inout JSONWriter) {
    json.object { json in
      json.member("state", word: cell.state.rawValue)
      json.members(of: cell.rollUp)
      json.key("rank")
      if let rank = cell.rank {
        json.object { json in
          json.member("best", rank.best)
          json.member("worst", rank.worst)
        }
      } else {
        json.null()
      }
      json.member("zScore", cell.score)
      json.member("outlier", cell.isOutlier)
    }
  }
}

extension ComparisonCell {
  /// What kind of answer a report gives; the raw value is the `state` of the output.
  enum State: String, CaseIterable {
    /// One value that is ranked.
    case value
    /// One value that counts another thing than those of most reports.
    case otherScope
    /// Several values that are not merged.
    case several
    /// Only other bodies state it.
    case byActor
    /// Nothing is stated, which is not zero.
    case missing
  }

  /// What kind of answer the report gives.
  var state: State {
    guard let rollUp else { return .missing }
    if rollUp.quantity == nil { return rollUp.rule == .byActor ? .byActor : .several }
    return rank == nil ? .otherScope : .value
  }
}
