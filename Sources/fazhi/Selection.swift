import ReportAnalysis
import ReportOutput
import ReportParser

/// What the options of `compare` and `diff` select, looked up in the catalogue.
struct Selection {
  private let context: Context
  private var arguments: Arguments { context.arguments }
  private var language: Language { context.language }

  /// Reads the options of `context`.
  init(_ context: Context) {
    self.context = context
  }

  /// The metrics of `--metric`; empty where it is not given.
  func metrics() throws(ToolError) -> [MetricID] {
    var metrics: [MetricID] = []
    for name in words(.metric) { metrics.append(try Self.metric(name, language).id) }
    return metrics
  }

  /// The families of `--family`; empty where it is not given.
  func families() throws(ToolError) -> [Metric.Family] {
    let all = Metric.Family.allCases
    var families: [Metric.Family] = []
    for name in words(.family) {
      guard let family = all.first(where: { $0.rawValue == name || $0.label(.zh) == name }) else {
        let names = all.map(\.rawValue)
        throw .usage(
          language("没有类别 \(name)", "no family \(name)")
            + Vocabulary.families.hint(
              for: name, language,
              otherwise: language("；可用：", "; there are ") + names.joined(separator: language("、", ", "))))
      }
      families.append(family)
    }
    return families
  }

  /// The years that `option` names.
  func years(_ option: Option) throws(ToolError) -> [Int] {
    var years: [Int] = []
    for word in words(option) {
      guard let year = Int(word), (1000...9999).contains(year) else {
        throw .usage(
          language("\(option.name) 要四位数字的年份，不能是“\(word)”", "\(option.name) takes years of four digits, not “\(word)”"))
      }
      years.append(year)
    }
    return years
  }

  /// The genres of `--kind`; reports where it is not given.
  func kinds() throws(ToolError) -> Set<Identity.Kind> {
    guard arguments.has(.kind) else { return [.report] }
    var kinds: Set<Identity.Kind> = []
    for word in words(.kind) {
      guard let kind = Identity.Kind(rawValue: word) else {
        throw .usage(
          language(
            "--kind 不能是“\(word)”，可用：report、statement、other",
            "--kind cannot be “\(word)”; there are report, statement, other")
            + Vocabulary.kinds.hint(for: word, language))
      }
      kinds.insert(kind)
    }
    return kinds
  }

  /// The order of `--sort` and `--lowest-first`.
  func order() throws(ToolError) -> ComparisonRequest.Order {
    let isLowestFirst = arguments.has(.lowestFirst)
    let word = arguments.file(.sort)?.text
    guard let word, word != "township" else {
      if isLowestFirst {
        throw .usage(language("--lowest-first 要与 --sort 指标合用", "--lowest-first goes with --sort METRIC"))
      }
      return word == nil ? .asGiven : .township
    }
    if let subject = ComparisonSubject.headline.first(where: { $0.name == word }) {
      return .value(subject, isLowestFirst: isLowestFirst)
    }
    return .value(.metric(try Self.metric(word, language, among: .orders).id), isLowestFirst: isLowestFirst)
  }

  /// The metric of that key or name; a mistake is answered from `vocabulary`.
  static func metric(
    _ name: String, _ language: Language, among vocabulary: Vocabulary = .metrics
  ) throws(ToolError) -> Metric {
    let found = MetricCatalog.all.first { $0.id.rawValue == name || $0.zh == name || $0.en == name }
    if let found { return found }
    throw .usage(
      language("没有指标 \(name)", "no metric \(name)")
        + vocabulary.hint(
          for: name, language, otherwise: language("；全部指标见 fazhi metrics", "; fazhi metrics lists them all")))
  }

  /// The words of an option that takes several, split at commas of either width.
  private func words(_ option: Option) -> [String] {
    (arguments.file(option)?.text ?? "").split { ",，、".contains($0) }.map(String.init)
  }
}
