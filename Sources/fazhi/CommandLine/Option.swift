import DocumentText
import ReportOutput

/// The options, one entry each: parsing and help read nothing else.
enum Option: String, Sendable, CaseIterable {
  case format
  case layout
  case output
  case withText = "with-text"
  case hash
  case why
  case metric
  case family
  case year
  case years
  case kind
  case sort
  case lowestFirst = "lowest-first"
  case limit
  case exitCode = "exit-code"
  case failOn = "fail-on"
  case rule
  case baseline
  case writeBaseline = "write-baseline"
  case identities
  case jobs
  case maxSize = "max-size"
  case maxUnpacked = "max-unpacked"
  case pdfTimeout = "pdf-timeout"
  case lang
  case color
  case help
  case version

  /// What has to follow the option.
  enum Value: Equatable {
    case none
    case choice([String])
    case number
    case file
    /// Words of the option's own; the payload is what help shows for them.
    case text(String)
    /// Words with commas between them; the payloads are what help shows and what they are taken from.
    case list(String, Vocabulary)
  }

  /// The name as written.
  var name: String { "--" + rawValue }

  /// The short name as written, or nil.
  var shortName: String? {
    switch self {
    case .output: "-o"
    case .help: "-h"
    default: nil
    }
  }

  /// The commands that take the option.
  var commands: [Command] {
    switch self {
    case .format: [.export, .compare, .diff, .check, .rules, .metrics, .codebook]
    case .layout: [.export]
    case .withText, .hash: [.export, .stream]
    case .output: [.export, .compare, .diff, .check, .html, .metrics, .codebook, .schema, .completions, .man]
    case .why: [.explain]
    case .metric, .family, .kind, .limit: [.compare, .diff]
    case .year, .sort, .lowestFirst: [.compare]
    case .years, .exitCode: [.diff]
    case .failOn, .rule, .baseline, .writeBaseline: [.check]
    case .identities: [.summary, .export, .compare, .diff, .explain, .check, .html]
    case .jobs: [.summary, .export, .compare, .diff, .explain, .check, .html, .stream]
    case .maxSize, .maxUnpacked, .pdfTimeout: Command.allCases.filter(\.readsInputs)
    case .lang, .color, .help, .version: Command.allCases
    }
  }

  /// What the option takes when it stands with `command`; the first choice is the default.
  func value(for command: Command) -> Value {
    switch self {
    case .format where command == .metrics: .choice(["text", "json", "csv"])
    case .format where [.compare, .diff].contains(command): .choice(["text", "json", "csv", "xlsx"])
    case .format where command == .check: .choice(["text", "json", "csv", "sarif", "xlsx"])
    case .format where command == .codebook: .choice(["csv", "md"])
    case .format where command == .rules: .choice(["text", "json"])
    case .format: .choice(OutputFormat.allCases.map(\.rawValue))
    case .layout: .choice(CSVLayout.allCases.map(\.rawValue))
    case .lang: .choice(Language.allCases.map(\.rawValue))
    case .color: .choice(["auto", "always", "never"])
    case .output, .identities, .baseline, .writeBaseline: .file
    case .jobs, .limit, .maxSize, .maxUnpacked, .pdfTimeout: .number
    case .metric: .list("METRIC,...", .metrics)
    case .family: .list("FAMILY,...", .families)
    case .year: .text("YEAR,...")
    case .years: .text("Y1 Y2")
    case .kind: .list("KIND,...", .kinds)
    case .sort: .list("township|METRIC", .orders)
    case .lowestFirst, .withText, .hash, .why, .exitCode, .help, .version: .none
    case .failOn: .choice(["error", "warning", "note", "never"])
    case .rule: .list("ID,...", .rules)
    }
  }

  /// The value as help shows it.
  func placeholder(for command: Command) -> String {
    switch value(for: command) {
    case .none: ""
    case .choice(let words): words.joined(separator: "|")
    case .number: "N"
    case .file: "FILE"
    case .text(let words), .list(let words, _): words
    }
  }

  /// What the option does, in a line.
  func help(_ language: Language) -> String {
    switch self {
    case .format: language("输出格式", "format of the output")
    case .layout: language("CSV 每行一个数据或一份报告", "CSV rows: one a figure or one a report")
    case .output: language("写入文件，写不全就不留", "write to a file, whole or not at all")
    case .withText: language("JSON 中附上解码后的全文", "add the decoded text to JSON")
    case .why: language("列出每个数据的候选指标和依据", "show which metrics were weighed for each figure")
    case .metric: language("只看这些指标，用逗号隔开", "only these metrics, with commas between")
    case .family: language("只看这些类别的指标，用逗号隔开", "only metrics of these families, with commas between")
    case .year: language("只比较这些年度，用逗号隔开", "only these years, with commas between")
    case .years: language("同一路径中的前后两个年度", "the earlier and the later year in one path")
    case .kind: language("比较哪些体裁：report（默认）、statement、other", "genres to compare: report (default), statement, other")
    case .sort: language("乡镇按名称或一项指标排列", "order townships by name or by a metric")
    case .lowestFirst: language("与 --sort 指标合用，从低到高", "with --sort METRIC, from the lowest up")
    case .limit:
      language("compare 至多列出的乡镇数；diff 每类句子至多列出的处数", "townships that compare shows; sentences a kind that diff shows")
    case .exitCode: language("有差异时退出状态为 1", "exit with 1 where there is a difference")
    case .hash: language("JSON 中附上输入的 SHA-256", "add the SHA-256 of each input to JSON")
    case .failOn: language("有这一级以上的发现就以 1 退出", "exit 1 where something of that severity or above is found")
    case .rule: language("只用这些审核规则", "these audit rules only")
    case .baseline: language("略去文件里列出的发现", "leave out the findings that the file lists")
    case .writeBaseline: language("把发现写成基线文件，理由自填", "write the findings as a baseline to give reasons in")
    case .identities:
      language("补充乡镇、县区、年度：path,township,county,year", "CSV of who reports: path,township,county,year")
    case .jobs: language("同时处理的份数，默认为处理器数", "reports at a time; default: the processors")
    case .maxSize:
      language(
        "每个输入的上限（MiB），默认 \(InputLimits().fileBytes >> 20)",
        "most MiB of an input; default \(InputLimits().fileBytes >> 20)")
    case .maxUnpacked:
      language(
        "解压后的上限（MiB），默认 \(InputLimits().document.unpackedBytes >> 20)",
        "most MiB that one unpacks to; default \(InputLimits().document.unpackedBytes >> 20)")
    case .pdfTimeout:
      language(
        "每份 PDF 的时限（秒），默认 \(InputLimits().pdfSeconds)", "seconds for one PDF; default \(InputLimits().pdfSeconds)")
    case .lang: language("界面语言，默认随系统", "language; default: the locale's")
    case .color: language("颜色，默认只在终端使用", "colour; default: on a terminal only")
    case .help: language("显示帮助", "show help")
    case .version: language("显示版本", "show the version")
    }
  }
}
