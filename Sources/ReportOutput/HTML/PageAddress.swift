import ReportAnalysis
import ReportParser

/// A place that something on the pages leads to; reports go by their number from 0 in the order of the inputs.
enum PageAddress: Sendable, Hashable {
  case overview
  /// The table of the reports.
  case reports
  /// The findings by rule.
  case findings
  /// What could not be read.
  case unread
  /// The list of metrics.
  case metrics
  /// A metric across the townships.
  case subject(ComparisonSubject)
  /// What one report says of it.
  case cell(ComparisonSubject, Int)
  case report(Int)
  /// The text of a report.
  case text(Int)
  /// A figure in the text, by its position.
  case figure(Int, Int)
  /// What is to be said of a figure.
  case figureEntry(Int, Int)
  /// A metric among those of a report.
  case metric(Int, MetricID)
  /// The metrics of a family among those of a report.
  case family(Int, Metric.Family)
  /// A finding in the text, by its number among those of the report.
  case finding(Int, Int)
  /// What is to be said of a finding.
  case findingEntry(Int, Int)
  /// The beginning of a section in the text.
  case section(Int, Int)

  /// The name of the element; made of numbers and of keys from the catalogues only.
  var id: String {
    switch self {
    case .overview: "overview"
    case .reports: "reports"
    case .findings: "findings"
    case .unread: "unread"
    case .metrics: "metrics"
    case .subject(let subject): "c-" + subject.name
    case .cell(let subject, let report): "c-\(subject.name)-r\(report + 1)"
    case .report(let report): "r\(report + 1)"
    case .text(let report): "r\(report + 1)-text"
    case .figure(let report, let figure): "r\(report + 1)-f\(figure + 1)"
    case .figureEntry(let report, let figure): "r\(report + 1)-f\(figure + 1)-d"
    case .metric(let report, let metric): "r\(report + 1)-m-\(metric.rawValue)"
    case .family(let report, let family): "r\(report + 1)-g-\(family.rawValue)"
    case .finding(let report, let finding): "r\(report + 1)-n\(finding + 1)"
    case .findingEntry(let report, let finding): "r\(report + 1)-n\(finding + 1)-d"
    case .section(let report, let section): "r\(report + 1)-s\(section + 1)"
    }
  }

  /// The name of the file that the place is in where the pages are many; nil for the index.
  var file: String? {
    switch self {
    case .overview, .reports, .findings, .unread, .metrics: nil
    case .subject(let subject), .cell(let subject, _): "c-\(subject.name).html"
    case .report(let report), .text(let report), .figure(let report, _), .figureEntry(let report, _),
      .metric(let report, _), .family(let report, _), .finding(let report, _), .findingEntry(let report, _),
      .section(let report, _):
      "r\(report + 1).html"
    }
  }
}

/// The address of a place as a link has it.
struct PageHref: Sendable {
  /// A fragment, or a file of the set of pages with a fragment.
  let text: String

  fileprivate init(_ text: String) {
    self.text = text
  }
}

/// How the places are spread over files.
package struct PageLinks: Sendable {
  /// The names of the index and of the folder beside it as bytes; nil where all is one page.
  private let names: (index: String, folder: String)?
  /// The file that is being written; nil for the index.
  private var current: String?

  /// All on one page.
  package static let onePage = PageLinks(names: nil)

  /// An index with the other pages in a folder beside it.
  package static func pages(index: [UInt8], folder: [UInt8]) -> PageLinks {
    PageLinks(names: (encoded(index), encoded(folder)))
  }

  private init(names: (index: String, folder: String)?) {
    self.names = names
  }

  /// The links of the page in the folder that is called `file`, or of the index.
  func on(_ file: String?) -> PageLinks {
    var links = self
    links.current = file
    return links
  }

  /// The address of `place` from the page that is being written.
  func href(_ place: PageAddress) -> PageHref {
    let fragment = "#" + place.id
    guard let names, place.file != current else { return PageHref(fragment) }
    guard let file = place.file else { return PageHref("../" + names.index + fragment) }
    return PageHref((current == nil ? names.folder + "/" : "") + file + fragment)
  }

  /// A name as a relative address has it: every byte but letters, digits, `-`, `_` and `.` encoded.
  private static func encoded(_ name: [UInt8]) -> String {
    var encoded: [UInt8] = []
    for byte in name {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [0x2D, 0x2E, 0x5F].contains(byte)
      if isPlain {
        encoded.append(byte)
      } else {
        encoded.append(UInt8(ascii: "%"))
        encoded.appendHex([byte])
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
