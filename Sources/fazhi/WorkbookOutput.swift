import ReportOutput

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What writing a spreadsheet asks for beyond writing text.
enum WorkbookOutput {
  /// The word of `--format` for it.
  static let format = "xlsx"

  /// Refuses a command line that would fill a terminal with a spreadsheet, or give its name to something else.
  static func check(_ context: Context) throws(ToolError) {
    let language = context.language
    let arguments = context.arguments
    let file = arguments.file(.output).flatMap { $0 == InputPath("-") ? nil : $0 }
    if arguments.file(.format)?.text == format {
      guard file == nil, context.console.outputIsTerminal else { return }
      throw .usage(
        language("xlsx 是表格文件，不能显示在终端上；请加 -o 文件名.xlsx", "xlsx is no text to show on a terminal; add -o FILE.xlsx"))
    }
    guard let file, file.text.lowercased().hasSuffix(".xlsx"),
      case .choice(let formats) = Option.format.value(for: arguments.command), formats.contains(format),
      Option.format.commands.contains(arguments.command)
    else { return }
    throw .usage(
      language(
        "\(file.text) 是表格文件的名字；请加 --format xlsx，或换一个名字",
        "\(file.text) is the name of a spreadsheet; add --format xlsx, or take another name"))
  }

  /// The workbook as a file; says what that could not hold as it is.
  static func bytes(_ workbook: consuming Workbook, _ context: Context) throws(ToolError) -> [UInt8] {
    guard let bytes = workbook.finish() else { throw .outputFailed(nil, EFBIG) }
    for note in workbook.notes { context.console.say("\(Tool.name): \(note)") }
    return bytes
  }
}
