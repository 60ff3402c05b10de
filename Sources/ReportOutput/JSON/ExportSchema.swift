import ReportAnalysis
import ReportParser

/// The JSON Schema (2020-12) of the export: of one line of NDJSON and of the JSON document.
package enum ExportSchema {
  /// The schema as JSON text, ending in a line break.
  package static var text: String {
    """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "\(Tool.name) export, version \(Tool.schemaVersion)",
      "description": "A line of --format ndjson, or the document of --format json. \
    Offsets count Unicode scalar values of the decoded text, half open.",
      "anyOf": [{"$ref": "#/$defs/line"}, {"$ref": "#/$defs/document"}],
      "$defs": {
        "version": {"const": \(Tool.schemaVersion)},
        "line": {"allOf": [{"$ref": "#/$defs/report"}], "required": ["schemaVersion"]},
        "document": {
          "type": "object",
          "properties": {
            "schemaVersion": {"$ref": "#/$defs/version"},
            "tool": {
              "type": "object",
              "properties": {"name": {"const": "\(Tool.name)"}, "version": {"type": "string"}},
              "required": ["name", "version"]
            },
            "reports": {"type": "array", "items": {"$ref": "#/$defs/report"}}
          },
          "required": ["schemaVersion", "tool", "reports"]
        },
    \(report),
    \(parts),
    \(values)
      }
    }

    """
  }

  private static var report: String {
    """
        "report": {
          "type": "object",
          "properties": {
            "schemaVersion": {"$ref": "#/$defs/version"},
            "id": {"description": "What the request of fazhi stream was called", "type": ["string", "number", "null"]},
            "source": {"$ref": "#/$defs/source"},
            "kind": {"enum": \(list(["report", "statement", "other"]))},
            "title": {"type": ["string", "null"]},
            "township": {"type": ["string", "null"]},
            "county": {"type": ["string", "null"]},
            "documentNumber": {"type": ["string", "null"]},
            "year": {"type": ["integer", "null"]},
            "issuedOn": {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            "identityFrom": {
              "description": "Who said the township, county and year: the text, the table of --identities, the file's name",
              "type": "object",
              "properties": {
                "township": {"$ref": "#/$defs/origin"},
                "county": {"$ref": "#/$defs/origin"},
                "year": {"$ref": "#/$defs/origin"}
              },
              "required": ["township", "county", "year"]
            },
            "headline": {
              "type": "object",
              "properties": {
                "disputes": {
                  "oneOf": [
                    {"type": "null"}, {"allOf": [{"$ref": "#/$defs/rollUp"}], "required": ["metric"]}
                  ]
                },
                "trainingSessions": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/rollUp"}]},
                "publicityEvents": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/rollUp"}]}
              },
              "required": ["disputes", "trainingSessions", "publicityEvents"]
            },
            "sections": {"type": "array", "items": {"$ref": "#/$defs/section"}},
            "figures": {"type": "array", "items": {"$ref": "#/$defs/figure"}},
            "metrics": {"type": "object", "additionalProperties": {"$ref": "#/$defs/rollUp"}},
            "findings": {
              "description": "What the audit finds in the report by itself", "type": "array", \
    "items": {"$ref": "#/$defs/finding"}
            },
            "text": {"description": "The decoded text, with --with-text", "type": "string"}
          },
          "required": [
            "source", "kind", "title", "township", "county", "documentNumber", "year", "issuedOn", "identityFrom",
            "headline", "sections", "figures", "metrics", "findings"
          ]
        }
    """
  }

  private static var parts: String {
    """
        "source": {
          "type": "object",
          "properties": {
            "path": {"type": "string"},
            "pathBytes": {"description": "The path's bytes where they are not UTF-8", "type": "string", \
    "pattern": "^([0-9a-f]{2})+$"},
            "format": {"type": ["string", "null"]},
            "encoding": {"type": ["string", "null"]},
            "bytes": {"type": ["integer", "null"], "minimum": 0},
            "sha256": {"type": ["string", "null"], "pattern": "^[0-9a-f]{64}$"},
            "status": {"enum": \(list(ReportSource.Status.allCases))},
            "message": {"type": ["string", "null"]},
            "generated": {"description": "Stretches of the text that the file does not have as text: automatic numbers, \
    bars between cells", "type": "array", "items": {"$ref": "#/$defs/stretch"}}
          },
          "required": ["path", "format", "encoding", "bytes", "sha256", "status", "message"]
        },
        "stretch": {
          "type": "object",
          "properties": {
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 0}
          },
          "required": ["start", "end"]
        },
        "section": {
          "type": "object",
          "properties": {
            "level": {"type": "integer", "minimum": 1},
            "label": {"type": ["string", "null"]},
            "heading": {"type": ["string", "null"]},
            "role": {"$ref": "#/$defs/role"},
            "topics": {"type": "array", "items": {"enum": \(list(Topic.allCases))}},
            "start": {"$ref": "#/$defs/offset"},
            "end": {"$ref": "#/$defs/offset"}
          },
          "required": ["level", "label", "heading", "role", "topics", "start", "end"]
        },
        "figure": {
          "type": "object",
          "properties": {
            "id": {"$ref": "#/$defs/id"},
            "metric": {"type": ["string", "null"]},
            "metricParent": {"type": ["string", "null"]},
            "value": {"type": "number"},
            "upper": {"description": "The upper end of a range", "type": "number"},
            "unit": {"type": ["string", "null"]},
            "qualifier": {"$ref": "#/$defs/qualifier"},
            "text": {"type": "string"},
            "start": {"$ref": "#/$defs/offset"},
            "end": {"$ref": "#/$defs/offset"},
            "status": {"enum": \(list(["reported", "target", "comparison", "external"]))},
            "actor": {"type": ["string", "null"]},
            "partOf": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/id"}]},
            "category": {"type": ["string", "null"]},
            "role": {"$ref": "#/$defs/role"}
          },
          "required": [
            "id", "metric", "metricParent", "value", "unit", "qualifier", "text", "start", "end", "status", "actor",
            "partOf", "category", "role"
          ]
        }
    """
  }

  private static var values: String {
    """
        "rollUp": {
          "description": "A metric's one value, or null with the values that are not merged",
          "type": "object",
          "properties": {
            "metric": {"type": "string"},
            "value": {"type": ["number", "null"]},
            "upper": {"type": "number"},
            "qualifier": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/qualifier"}]},
            "unit": {"type": ["string", "null"]},
            "figures": {"type": "array", "items": {"$ref": "#/$defs/id"}},
            "rule": {"enum": \(list(rules))},
            "values": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "value": {"type": "number"},
                  "upper": {"type": "number"},
                  "qualifier": {"$ref": "#/$defs/qualifier"},
                  "unit": {"type": ["string", "null"]},
                  "actor": {"type": ["string", "null"]},
                  "figures": {"type": "array", "items": {"$ref": "#/$defs/id"}}
                },
                "required": ["value", "qualifier", "unit", "actor", "figures"]
              }
            }
          },
          "required": ["value", "qualifier", "unit", "figures", "rule"]
        },
        "finding": {
          "type": "object",
          "properties": {
            "rule": {"enum": \(list(CheckCatalog.all.filter { !$0.needsFolder }.map(\.id)))},
            "severity": {"enum": \(list(Severity.allCases))},
            "message": {"type": "string"},
            "expected": {"description": "What the text would say if it were right", "type": ["string", "null"]},
            "sum": {"description": "The reckoning behind it", "type": ["string", "null"]},
            "figures": {"type": "array", "items": {"$ref": "#/$defs/id"}},
            "start": {"$ref": "#/$defs/offset"},
            "end": {"$ref": "#/$defs/offset"}
          },
          "required": ["rule", "severity", "message", "expected", "sum", "figures", "start", "end"]
        },
        "id": {"type": "string", "pattern": "^f[1-9][0-9]*$"},
        "offset": {"type": "integer", "minimum": 0},
        "origin": {"enum": [\(quoted(IdentityOrigin.Origin.allCases.map(\.rawValue))), null]},
        "qualifier": {"enum": \(list(["exact", "atLeast", "atMost", "about"]))},
        "role": {"enum": \(list(Role.allCases))}
    """
  }

  private static let rules: [RollUp.Rule] = [
    .single, .repeated, .total, .sumOfParts, .sumOfKinds, .several, .byActor,
  ]

  private static func list(_ words: [some RawRepresentable<String>]) -> String {
    list(words.map(\.rawValue))
  }

  private static func list(_ words: [String]) -> String { "[\(quoted(words))]" }

  private static func quoted(_ words: [String]) -> String {
    words.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}
