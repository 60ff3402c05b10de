package import ReportAnalysis
import ReportParser

extension ComparisonSubject {
  /// The name of the subject.
  package func label(_ language: Language) -> String {
    switch self {
    case .disputes: language("矛盾纠纷", "disputes")
    case .trainingSessions: language("培训", "training sessions")
    case .publicityEvents: language("普法宣传活动", "publicity events")
    case .metric(let id): metric.map { language($0.zh, $0.en) } ?? id.rawValue
    }
  }
}

extension ComparisonRow {
  /// The name of the subject; for disputes that of the metric that most reports give.
  func label(_ language: Language) -> String {
    guard subject == .disputes, let metric = rankedMetric else { return subject.label(language) }
    return ComparisonSubject.metric(metric).label(language)
  }
}

extension Comparison.Omission.Reason {
  /// Why a report is not compared, in words.
  func label(_ language: Language) -> String {
    switch self {
    case .otherKind:
      language("不是法治政府建设年度报告，要比较请加 --kind", "not a report on law-based government; add --kind to compare it")
    case .otherYear: language("不是所选年度", "not of a year asked for")
    case .unknownYear: language("年度不详", "of an unknown year")
    }
  }
}

/// The names by which reports are told apart in a table.
struct ReportNames {
  /// One a report.
  let names: [String]

  /// Names `digests` by township; with the county where two counties have one of that name, with a number where one
  /// township has several reports, and by path where nobody says which township it is.
  init(_ digests: [ReportDigest]) {
    var counties: [String: Set<String>] = [:]
    for digest in digests {
      guard let key = digest.key else { continue }
      counties[key.township, default: []].insert(key.county ?? "")
    }
    var names = digests.map { digest in
      guard let key = digest.key else { return Self.fileName(digest.path) }
      let isAmbiguous = (counties[key.township]?.count ?? 0) > 1
      return (isAmbiguous ? key.county ?? "" : "") + key.township
    }
    let uses = Dictionary(grouping: names.indices) { names[$0] }
    for (name, numbers) in uses where numbers.count > 1 {
      for (count, number) in numbers.enumerated() { names[number] = "\(name)#\(count + 1)" }
    }
    self.names = names
  }

  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
