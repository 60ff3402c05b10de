import ReportOutput

/// `fazhi schema`: the JSON Schema of the export, of a comparison or of a diff.
enum SchemaCommand {
  private enum Topic: String, CaseIterable {
    case export, compare, diff
  }

  /// The names of the outputs that there are schemas of.
  static let topics = Topic.allCases.map(\.rawValue)

  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let topic = try topic(context)
    return try Output.write(to: context.arguments.file(.output), console: context.console) { stream throws(ToolError) in
      switch topic {
      case .export: try stream.write(Array(ExportSchema.text.utf8))
      case .compare: try stream.write(Array(ComparisonSchema.text.utf8))
      case .diff: try stream.write(Array(DiffSchema.text.utf8))
      }
      return .success
    }
  }

  private static func topic(_ context: Context) throws(ToolError) -> Topic {
    guard let word = context.arguments.operands.first?.text else { return .export }
    if let topic = Topic(rawValue: word) { return topic }
    let language = context.language
    let topics = topics.joined(separator: language("、", ", "))
    throw .usage(
      language("没有 \(word) 的 JSON Schema；可用：\(topics)", "no schema of \(word); there are those of \(topics)")
        + Vocabulary.words(Self.topics).hint(for: word, language))
  }
}
