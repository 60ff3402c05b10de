import ReportAnalysis

/// The JSON Schema (2020-12) of diffs.
package enum DiffSchema {
  /// The schema as JSON text, ending in a line break.
  package static var text: String {
    """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "\(Tool.name) diff, version \(Tool.schemaVersion)",
      "description": "The document of diff --format json. Offsets count Unicode scalar values of the decoded text.",
      "type": "object",
      "properties": {
    \(SchemaWords.opening),
        "pairs": {"type": "array", "items": {"$ref": "#/$defs/pair"}},
        "onlyOld": {"type": "array", "items": {"$ref": "#/$defs/report"}},
        "onlyNew": {"type": "array", "items": {"$ref": "#/$defs/report"}},
        "sameTownship": {
          "description": "Several reports of one township on one side, which are not matched",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "side": {"enum": ["old", "new"]},
              "paths": {"type": "array", "items": {"type": "string"}}
            },
            "required": ["side", "paths"]
          }
        },
        "omitted": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "path": {"type": "string"},
              "reason": {"enum": \(SchemaWords.list(Comparison.Omission.Reason.allCases))}
            },
            "required": ["path", "reason"]
          }
        }
      },
      "required": ["schemaVersion", "tool", "pairs", "onlyOld", "onlyNew", "sameTownship", "omitted"],
      "$defs": {
    \(pair),
    \(change),
    \(DiffTextSchema.definitions),
    \(SchemaWords.definitions)
      }
    }

    """
  }

  private static var pair: String {
    """
        "report": {
          "type": "object",
          "properties": {
            "path": {"type": "string"},
            "kind": {"enum": ["report", "statement", "other"]},
            "township": {"type": ["string", "null"]},
            "county": {"type": ["string", "null"]},
            "year": {"type": ["integer", "null"]}
          },
          "required": ["path", "kind", "township", "county", "year"]
        },
        "pair": {
          "type": "object",
          "properties": {
            "old": {"$ref": "#/$defs/report"},
            "new": {"$ref": "#/$defs/report"},
            "notes": {"type": "array", "items": {"enum": \(SchemaWords.list(ReportDiff.Note.allCases))}},
            "headline": {"type": "array", "items": {"$ref": "#/$defs/change"}},
            "metrics": {"type": "array", "items": {"$ref": "#/$defs/change"}},
            "text": {"$ref": "#/$defs/text"}
          },
          "required": ["old", "new", "notes", "headline", "metrics", "text"]
        }
    """
  }

  private static var change: String {
    """
        "change": {
          "type": "object",
          "properties": {
            "subject": {"description": "A member of the headline or the key of a metric", "type": "string"},
            "actor": {"type": ["string", "null"]},
            "category": {"type": ["string", "null"]},
            "kind": {"enum": \(SchemaWords.list(MetricChange.Kind.allCases))},
            "old": {"$ref": "#/$defs/stated"},
            "new": {"$ref": "#/$defs/stated"},
            "difference": {"$ref": "#/$defs/interval"},
            "percentage": {"$ref": "#/$defs/interval"},
            "jump": {"description": "Ten times or more, and by ten or more", "type": "boolean"}
          },
          "required": [
            "subject", "actor", "category", "kind", "old", "new", "difference", "percentage", "jump"
          ]
        },
        "stated": {
          "oneOf": [
            {"type": "null"},
            {
              "type": "object",
              "properties": {
                "metric": {"type": "string"},
                "value": {"type": ["number", "null"]},
                "upper": {"type": "number"},
                "qualifier": {"$ref": "#/$defs/qualifier"},
                "unit": {"type": ["string", "null"]},
                "rule": {"$ref": "#/$defs/rule"},
                "values": {"$ref": "#/$defs/values"}
              },
              "required": ["metric", "value", "qualifier", "unit", "rule"]
            }
          ]
        },
        "interval": {
          "description": "Both ends included; they differ where 余, 近 or 约 leave room",
          "oneOf": [
            {"type": "null"},
            {
              "type": "object",
              "properties": {"lower": {"type": "number"}, "upper": {"type": ["number", "null"]}},
              "required": ["lower", "upper"]
            }
          ]
        }
    """
  }
}
