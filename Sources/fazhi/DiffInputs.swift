import ReportAnalysis
import ReportOutput

/// Reads the two sides of a diff, and tells what cannot be held against what.
struct DiffInputs {
  /// Which reports are held against which.
  let plan: DiffPlan
  /// How reading ended.
  let status: ExitStatus
  /// Whether the sides are folders or years, so that many townships may be in them.
  let hasMany: Bool

  /// Reads what the operands and `--years` name.
  static func read(_ context: Context, _ request: ComparisonRequest) throws(ToolError) -> DiffInputs {
    let language = context.language
    let operands = context.arguments.operands
    let years = try Selection(context).years(.years)
    guard context.arguments.has(.years) else {
      guard operands.count == 2 else {
        throw .usage(
          language(
            "diff 要前后两个文件或文件夹，或一个路径加 --years Y1 Y2；缺少后一个",
            "diff takes OLD and NEW, or one path and --years Y1 Y2; the second is missing"))
      }
      return try read(context, old: operands[0], new: operands[1], request)
    }
    guard years.count == 2, years[0] != years[1] else {
      throw .usage(language("--years 要两个不同的年份，如 --years 2023 2024", "--years takes two years, as in --years 2023 2024"))
    }
    guard operands.count == 1 else {
      throw .usage(
        language("--years 只能和一个路径同用；两个路径不用 --years", "--years goes with one path; two paths need no --years"))
    }
    let (sides, status) = try Run(context, paths: operands).collect { $0.side }
    let plan = DiffPlan(sides: sides.map(\.digest), years: (years[0], years[1]), request)
    return DiffInputs(plan: plan, status: status, hasMany: true)
  }

  private static func read(
    _ context: Context, old: InputPath, new: InputPath, _ request: ComparisonRequest
  ) throws(ToolError) -> DiffInputs {
    let run = try Run(context, paths: [old, new])
    let (first, second) = (run.shares[0], run.shares[1])
    if first.isFolder != second.isFolder, FileReader.exists(old), FileReader.exists(new) {
      let (folder, file) = first.isFolder ? (old, new) : (new, old)
      throw .usage(
        context.language(
          "\(folder.text) 是文件夹或压缩包，\(file.text) 是文件；要对照两个文件或两个文件夹",
          "\(folder.text) is a folder or an archive, \(file.text) a file; give two files or two folders"))
    }
    let (digests, status) = try run.collect { $0.side }
    let sides = [first, second].map { share in digests.filter { share.inputs.contains($0.number) }.map(\.digest) }
    let hasMany = first.isFolder || second.isFolder
    let plan =
      hasMany
      ? DiffPlan(old: sides[0], new: sides[1], request)
      : DiffPlan(files: sides[0].first, sides[1].first, request)
    return DiffInputs(plan: plan, status: status, hasMany: hasMany)
  }
}

extension ReportRecord {
  /// What is kept of the report to hold its figures and its text against another; nil where the input was refused.
  var side: ReportDiff.Side? {
    guard let report, let digest else { return nil }
    return ReportDiff.Side(digest: digest, text: ReportText(report))
  }
}
