import ReportAnalysis
import ReportParser

/// Pieces that the schemas of several outputs have in common.
enum SchemaWords {
  /// The words as a JSON array of strings.
  static func list(_ words: [some RawRepresentable<String>]) -> String { list(words.map(\.rawValue)) }

  /// The words as a JSON array of strings.
  static func list(_ words: [String]) -> String {
    "[" + words.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }

  /// The members that open every document.
  static var opening: String {
    """
        "schemaVersion": {"const": \(Tool.schemaVersion)},
            "tool": {
              "type": "object",
              "properties": {"name": {"const": "\(Tool.name)"}, "version": {"type": "string"}},
              "required": ["name", "version"]
            }
    """
  }

  /// The definitions `qualifier`, `rule`, `quantity` and `values`.
  static var definitions: String {
    """
        "qualifier": {"enum": ["exact", "atLeast", "atMost", "about", null]},
        "rule": {
          "enum": ["single", "repeated", "total", "sumOfParts", "sumOfKinds", "several", "byActor", null]
        },
        "quantity": {
          "type": ["object", "null"],
          "properties": {
            "value": {"type": "number"},
            "upper": {"description": "The upper end of a range", "type": "number"},
            "qualifier": {"$ref": "#/$defs/qualifier"},
            "unit": {"type": ["string", "null"]}
          }
        },
        "values": {
          "description": "The values of a metric that has no one value",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "value": {"type": "number"},
              "upper": {"type": "number"},
              "qualifier": {"$ref": "#/$defs/qualifier"},
              "unit": {"type": ["string", "null"]},
              "actor": {"type": ["string", "null"]}
            },
            "required": ["value", "qualifier", "unit", "actor"]
          }
        }
    """
  }
}
