import ReportOutput

/// The commands, one entry each: parsing and help read nothing else.
enum Command: String, Sendable, CaseIterable {
  case summary
  case export
  case compare
  case diff
  case explain
  case stream
  case check
  case html
  case rules
  case metrics
  case codebook
  case schema
  case completions
  case man
  case doctor
  case help

  /// What stands behind the command's name.
  var operands: String {
    switch self {
    case .summary, .export, .compare, .check: "PATH..."
    case .html: "PATH... -o FILE"
    case .diff: "OLD [NEW] [--years Y1 Y2]"
    case .explain: "PATH... METRIC"
    case .stream, .metrics, .codebook, .man, .doctor: ""
    case .completions: "bash|zsh|fish"
    case .schema: "[export|compare|diff]"
    case .rules: "[ID]"
    case .help: "[COMMAND]"
    }
  }

  /// How many operands the command takes.
  var operandCount: ClosedRange<Int> {
    switch self {
    case .summary, .export, .compare, .check, .html: 1...Int.max
    case .diff: 1...2
    case .explain: 2...Int.max
    case .stream, .metrics, .codebook, .man, .doctor: 0...0
    case .completions: 1...1
    case .schema, .rules, .help: 0...1
    }
  }

  /// What kinds of words stand behind the command.
  enum Operand: Equatable {
    case nothing
    case paths
    /// Paths, then a metric.
    case pathsAndMetric
    case one(Vocabulary)
  }

  /// What a shell may complete behind the command.
  var operand: Operand {
    switch self {
    case .explain: .pathsAndMetric
    case .rules: .one(.rules)
    case .help: .one(.words(Self.allCases.map(\.rawValue)))
    case .schema: .one(.words(SchemaCommand.topics))
    case .completions: .one(.words(Shell.allCases.map(\.rawValue)))
    default: operandCount.upperBound > 1 ? .paths : .nothing
    }
  }

  /// What the command does, in a line.
  func help(_ language: Language) -> String {
    switch self {
    case .summary: language("逐份打印摘要（可省略命令名）", "print a summary of each report (the default)")
    case .export: language("导出全部数据及其准确位置", "export every figure with its exact place")
    case .compare: language("各乡镇逐项并列比较", "townships side by side, metric by metric")
    case .diff: language("两份报告或两个年度逐乡镇对照：数据和文字", "two reports or years, township by township: figures and text")
    case .explain: language("列出一项指标背后的每个数据及原句", "show every figure behind a metric in its sentence")
    case .stream: language("每行一个请求，逐行答复，供其他程序调用", "a request a line in, a report a line out, for other programs")
    case .check: language("审核：结构、算术、残留、照搬、隐私", "audit: structure, arithmetic, residue, copying, privacy")
    case .html:
      language(
        "做成一个离线网页：总览、比较、逐份报告，每个数字都能点回原句；超过 \(HTMLPages.mostReports) 份或 \(HTMLPages.mostBytes >> 20) MiB 时各份报告写进旁边的文件夹",
        "one page that works offline: overview, comparison, every report with each number in its sentence; above "
          + "\(HTMLPages.mostReports) reports or \(HTMLPages.mostBytes >> 20) MiB reports go into a folder beside it")
    case .rules: language("列出审核规则，或一条规则的说明", "list the audit rules, or explain one")
    case .metrics: language("列出指标目录", "list the catalogue of metrics")
    case .codebook: language("列出每一列、每项指标的含义", "say what every column and metric means")
    case .schema: language("打印 JSON 输出的 JSON Schema（默认 export）", "print the JSON Schema of an output (default: export)")
    case .completions: language("打印补全脚本，供 shell 使用", "print what lets a shell complete command lines")
    case .man: language("打印手册页（troff）", "print the manual page (troff)")
    case .doctor: language("列出可读格式、限制和找到的转换程序", "list formats, limits and the converters found")
    case .help: language("显示帮助", "show help")
    }
  }

  /// Whether the command reads reports, or says how they would be read.
  var readsInputs: Bool { self == .doctor || self == .stream || operandCount.upperBound > 1 }
}
