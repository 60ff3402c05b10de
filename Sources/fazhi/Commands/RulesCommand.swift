import ReportAnalysis
import ReportOutput

/// `fazhi rules`: the catalogue of audit rules, or one entry of it.
enum RulesCommand {
  private enum Format: String {
    case text, json
  }

  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let rules = try context.arguments.operands.first.map { id throws(ToolError) in
      [try rule(id.text, context.language)]
    }
    let catalog = RuleCatalogWriter(rules ?? CheckCatalog.all)
    let bytes =
      switch context.arguments.choice(.format) ?? Format.text {
      case .json: catalog.json()
      case .text where rules == nil: catalog.text(context.style())
      case .text: catalog.entries(context.style())
      }
    try context.console.output.write(bytes)
    try context.console.output.flush()
    return .success
  }

  private static func rule(_ id: String, _ language: Language) throws(ToolError) -> CheckRule {
    if let rule = CheckCatalog.rule(id) { return rule }
    throw .usage(
      language("没有审核规则“\(id)”", "no audit rule “\(id)”")
        + Vocabulary.rules.hint(for: id, language, otherwise: listing(language)))
  }

  /// Where to look for what nothing is like.
  static func listing(_ language: Language) -> String {
    language("；全部规则见 fazhi rules", "; fazhi rules lists them all")
  }
}
