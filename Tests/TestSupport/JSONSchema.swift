/// Holds values against a JSON Schema, as far as the schemas of this project go; an unknown keyword is a fault.
package struct JSONSchema {
  private let root: JSONValue

  /// The schema that `root` spells.
  package init(_ root: JSONValue) {
    self.root = root
  }

  /// What is wrong with `value`, each with the path to the place; empty where it is valid.
  package func problems(of value: JSONValue) -> [String] {
    problems(of: value, by: root, at: "$")
  }

  private func problems(of value: JSONValue, by schema: JSONValue, at path: String) -> [String] {
    schema.members.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      check(value, keyword, rule, schema, path)
    }
  }

  private func check(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ schema: JSONValue, _ path: String
  ) -> [String] {
    func fault(_ isFault: Bool, _ text: String) -> [String] { isFault ? ["\(path): \(text)"] : [] }
    switch keyword {
    case "$schema", "title", "description", "$defs": return []
    case "$ref":
      let name = (rule.string ?? "").split(separator: "/").last.map(String.init) ?? ""
      guard case .object = root["$defs"][name] else { return ["\(path): no definition \(name)"] }
      return problems(of: value, by: root["$defs"][name], at: path)
    case "const": return fault(value != rule, "is not \(rule)")
    case "enum": return fault(!rule.items.contains(value), "\(value) is not allowed")
    case "type":
      let names = rule.string.map { [$0] } ?? rule.items.compactMap(\.string)
      return fault(!names.contains { Self.isOf(type: $0, value) }, "\(value) is no \(names)")
    case "minimum": return fault((value.integer ?? .max) < (rule.integer ?? 0), "is below the minimum")
    case "pattern":
      guard let text = value.string, let pattern = try? Regex(rule.string ?? "") else { return [] }
      return fault(text.firstMatch(of: pattern) == nil, "\(text) does not match")
    case "required":
      let missing = rule.items.compactMap(\.string).filter { value.members[$0] == nil }
      return fault(!missing.isEmpty, "lacks \(missing)")
    case "properties":
      return rule.members.sorted { $0.key < $1.key }.flatMap { name, rule in
        value.members[name].map { problems(of: $0, by: rule, at: "\(path).\(name)") } ?? []
      }
    case "additionalProperties":
      let known = schema["properties"].members
      return value.members.sorted { $0.key < $1.key }.filter { known[$0.key] == nil }.flatMap { name, value in
        problems(of: value, by: rule, at: "\(path).\(name)")
      }
    case "items":
      return value.items.enumerated().flatMap { problems(of: $1, by: rule, at: "\(path)[\($0)]") }
    case "allOf": return rule.items.flatMap { problems(of: value, by: $0, at: path) }
    case "anyOf", "oneOf":
      let each = rule.items.map { problems(of: value, by: $0, at: path) }
      let valid = each.count { $0.isEmpty }
      if valid == 1 || valid > 1 && keyword == "anyOf" { return [] }
      return valid > 1 ? ["\(path): is valid more than once"] : each.min { $0.count < $1.count } ?? []
    default: return ["\(path): unknown keyword \(keyword)"]
    }
  }

  private static func isOf(type: String, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
      ("object", .object):
      true
    case ("integer", .number): value.integer != nil
    default: false
    }
  }
}
