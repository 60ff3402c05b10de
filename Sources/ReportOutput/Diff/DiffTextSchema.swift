import ReportAnalysis

/// The part of the schema of diffs that is about the text.
enum DiffTextSchema {
  /// The definition `text` and those that it refers to.
  static var definitions: String {
    """
        "text": {
          "type": "object",
          "properties": {
            "counts": {
              "type": "object",
              "properties": {
    \(counts)
              },
              "required": \(SchemaWords.list(countNames))
            },
            "sections": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "kind": {"enum": \(SchemaWords.list(SectionChange.Kind.allCases))},
                  "old": {"$ref": "#/$defs/heading"},
                  "new": {"$ref": "#/$defs/heading"}
                },
                "required": ["kind", "old", "new"]
              }
            },
            "carried": {"type": "array", "items": {"$ref": "#/$defs/carried"}},
            "added": {"type": "array", "items": {"$ref": "#/$defs/sentence"}},
            "removed": {"type": "array", "items": {"$ref": "#/$defs/sentence"}},
            "moved": {"type": "array", "items": {"$ref": "#/$defs/move"}}
          },
          "required": ["counts", "sections", "carried", "added", "removed", "moved"]
        },
    \(sentences)
    """
  }

  private static var countNames: [String] {
    ["sentences"] + SentencePair.Kind.allCases.map(\.rawValue) + ["added", "removed"]
  }

  private static var counts: String {
    countNames.map { "            \"\($0)\": {\"type\": \"integer\", \"minimum\": 0}" }.joined(separator: ",\n")
  }

  private static var sentences: String {
    """
        "heading": {
          "oneOf": [
            {"type": "null"},
            {
              "type": "object",
              "properties": {
                "heading": {"type": "string"}, "line": {"$ref": "#/$defs/line"}, "column": {"$ref": "#/$defs/line"}
              },
              "required": ["heading", "line", "column"]
            }
          ]
        },
        "line": {"type": "integer", "minimum": 1},
        "sentence": {
          "type": "object",
          "properties": {
            "text": {"type": "string"},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 0},
            "line": {"$ref": "#/$defs/line"},
            "column": {"$ref": "#/$defs/line"}
          },
          "required": ["text", "start", "end", "line", "column"]
        },
        "carried": {
          "description": "A sentence taken over from the earlier report",
          "type": "object",
          "properties": {
            "kind": {"enum": \(SchemaWords.list(SentencePair.Kind.allCases))},
            "old": {"$ref": "#/$defs/sentence"},
            "new": {"$ref": "#/$defs/sentence"},
            "edit": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {"old": {"type": "string"}, "new": {"type": "string"}},
                "required": ["old", "new"]
              }
            },
            "figures": {
              "description": "The figures that are the same in both, where no word changed",
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "metric": {"type": "string"},
                  "value": {"type": "number"},
                  "upper": {"type": "number"},
                  "qualifier": {"$ref": "#/$defs/qualifier"},
                  "unit": {"type": ["string", "null"]},
                  "line": {"$ref": "#/$defs/line"},
                  "column": {"$ref": "#/$defs/line"}
                },
                "required": ["metric", "value", "qualifier", "unit", "line", "column"]
              }
            }
          },
          "required": ["kind", "old", "new", "edit", "figures"]
        },
        "move": {
          "type": "object",
          "properties": {
            "text": {"type": "string"},
            "oldHeading": {"type": ["string", "null"]},
            "oldLine": {"$ref": "#/$defs/line"},
            "newHeading": {"type": ["string", "null"]},
            "newLine": {"$ref": "#/$defs/line"}
          },
          "required": ["text", "oldHeading", "oldLine", "newHeading", "newLine"]
        }
    """
  }
}
