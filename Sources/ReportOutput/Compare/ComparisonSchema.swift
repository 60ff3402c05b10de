import ReportAnalysis
import ReportParser

/// The JSON Schema (2020-12) of a comparison.
package enum ComparisonSchema {
  /// The schema as JSON text, ending in a line break.
  package static var text: String {
    """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "\(Tool.name) compare, version \(Tool.schemaVersion)",
      "description": "The document of compare --format json. Cells stand in the order of the reports.",
      "type": "object",
      "properties": {
    \(SchemaWords.opening),
        "years": {"type": "array", "items": {"$ref": "#/$defs/year"}},
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
      "required": ["schemaVersion", "tool", "years", "omitted"],
      "$defs": {
    \(year),
    \(row),
    \(cell),
    \(SchemaWords.definitions)
      }
    }

    """
  }

  private static var year: String {
    """
        "year": {
          "type": "object",
          "properties": {
            "year": {"type": ["integer", "null"]},
            "reports": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "path": {"type": "string"},
                  "kind": {"enum": ["report", "statement", "other"]},
                  "township": {"type": ["string", "null"]},
                  "county": {"type": ["string", "null"]},
                  "namedFromOutside": {"type": "boolean"}
                },
                "required": ["path", "kind", "township", "county", "namedFromOutside"]
              }
            },
            "unshown": {"description": "Reports that are counted but not given", "type": "integer", "minimum": 0},
            "sameTownship": {
              "description": "Paths of several reports of one township, which are not merged",
              "type": "array",
              "items": {"type": "array", "items": {"type": "string"}}
            },
            "headline": {"type": "array", "items": {"$ref": "#/$defs/row"}},
            "metrics": {"type": "array", "items": {"$ref": "#/$defs/row"}}
          },
          "required": ["year", "reports", "unshown", "sameTownship", "headline", "metrics"]
        }
    """
  }

  private static var row: String {
    """
        "row": {
          "type": "object",
          "properties": {
            "subject": {"description": "A member of the headline or the key of a metric", "type": "string"},
            "family": {"type": ["string", "null"]},
            "ranked": {"type": "integer", "minimum": 0},
            "missing": {"type": "integer", "minimum": 0},
            "median": {"$ref": "#/$defs/quantity"},
            "total": {"$ref": "#/$defs/quantity"},
            "cells": {"type": "array", "items": {"$ref": "#/$defs/cell"}}
          },
          "required": ["subject", "family", "ranked", "missing", "median", "total", "cells"]
        }
    """
  }

  private static var cell: String {
    """
        "cell": {
          "type": "object",
          "properties": {
            "state": {"enum": \(SchemaWords.list(ComparisonCell.State.allCases))},
            "metric": {"type": ["string", "null"]},
            "value": {"type": ["number", "null"]},
            "upper": {"type": "number"},
            "qualifier": {"$ref": "#/$defs/qualifier"},
            "unit": {"type": ["string", "null"]},
            "rule": {"$ref": "#/$defs/rule"},
            "values": {"$ref": "#/$defs/values"},
            "rank": {
              "description": "From large to small; 余, 近 and 约 may leave it open from best to worst",
              "oneOf": [
                {"type": "null"},
                {
                  "type": "object",
                  "properties": {
                    "best": {"type": "integer", "minimum": 1},
                    "worst": {"type": "integer", "minimum": 1}
                  },
                  "required": ["best", "worst"]
                }
              ]
            },
            "zScore": {"description": "Modified z-score, from eight townships on", "type": ["number", "null"]},
            "outlier": {"type": "boolean"}
          },
          "required": ["state", "metric", "value", "qualifier", "unit", "rule", "rank", "zScore", "outlier"]
        }
    """
  }
}
