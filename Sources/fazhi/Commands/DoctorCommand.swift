import DocumentText
import ReportOutput

/// `fazhi doctor`: what can be read here, within which limits, and with which other programs.
enum DoctorCommand {
  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let language = context.language
    let limits = InputLimits(context.arguments)
    var page = TextPage(context.style())
    page.line(.init("\(Tool.name) \(Tool.version)", .strong))
    page.line()
    page.line(.init(language("可读格式", "Formats"), .strong))
    for (name, meaning) in formats(language) { write(name, meaning, to: &page) }
    page.line()
    page.line(.init(language("限制", "Limits"), .strong))
    let rows = rows(of: limits, language)
    let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
    for (value, meaning) in rows { write(TextLayout.aligned(value, to: width), meaning, to: &page) }
    page.line()
    page.line(.init(language("转换程序", "Converters"), .strong))
    writeConverter(
      PDFConverter(searchPath: context.console.environment["PATH"], seconds: limits.pdfSeconds), language, to: &page)
    try context.console.output.write(page.bytes)
    try context.console.output.flush()
    return .success
  }

  private static func write(_ name: String, _ meaning: String, to page: inout TextPage) {
    page.paragraph(meaning, indent: 18, lead: .init("  " + name, .plain))
  }

  private static func formats(_ language: Language) -> [(String, String)] {
    [
      ("txt", language("UTF-8、UTF-16、GB18030（含 GBK、GB2312）", "UTF-8, UTF-16, GB18030 (with GBK and GB 2312)")),
      (
        "docx",
        language("Word 2007 以后，含 docm、dotx、WPS 存成的 docx", "Word since 2007, also docm, dotx and what WPS saves so")
      ),
      (
        "doc, wps",
        language("Word 97 至 2003 的格式；自动编号读不出", "the format of Word 97 to 2003; automatic numbers are not read")
      ),
      ("wordml", language("单个 XML 文件的 Word 文档", "Word documents that are one XML file")),
      ("rtf", language("也常以 .doc 为名", "often under the name of .doc")),
      ("html, mht", language("网页，优先取正文区", "web pages, the article where the page marks it")),
      ("pdf", language("有文字层的，用 \(PDFConverter.program)", "with a text layer, by \(PDFConverter.program)")),
      ("zip", language("以上文件的压缩包，一层", "archives of these, one level")),
    ]
  }

  private static func rows(of limits: InputLimits, _ language: Language) -> [(String, String)] {
    let document = limits.document
    return [
      ("\(limits.fileBytes >> 20) MiB", language("每个输入（--max-size）", "an input (--max-size)")),
      (
        "\(document.unpackedBytes >> 20) MiB",
        language("每份文档解压后（--max-unpacked）", "a document unpacked (--max-unpacked)")
      ),
      ("\(document.archiveBytes >> 20) MiB", language("一个压缩包里的文档合计", "all documents of an archive")),
      ("\(document.entries)", language("一个压缩包的条目", "entries of an archive")),
      ("\(document.depth)", language("嵌套层数", "levels of nesting")),
      ("\(document.lines)", language("一份文档的行数，多出的不读", "lines of a document; more are not read")),
      ("\(limits.pdfSeconds) s", language("每份 PDF 的转换（--pdf-timeout）", "converting a PDF (--pdf-timeout)")),
    ]
  }

  private static func writeConverter(_ converter: PDFConverter, _ language: Language, to page: inout TextPage) {
    guard let executable = converter.executable else {
      write(PDFConverter.program, InputError.converterMissing.message(language), to: &page)
      return
    }
    write(PDFConverter.program, executable.text + (converter.version.map { "  " + $0 } ?? ""), to: &page)
    guard !FileReader.exists(InputPath(PDFConverter.dataFolder)) else { return }
    write(
      "poppler-data",
      language("未找到；没有它，有些中文 PDF 读不出", "not found; without it some Chinese PDFs cannot be read"), to: &page)
  }
}
