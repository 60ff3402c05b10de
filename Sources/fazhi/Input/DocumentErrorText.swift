import DocumentText
import ReportOutput

extension DocumentError {
  /// What a user has to know and can do, without the input's name.
  func message(_ language: Language) -> String {
    switch self {
    case .empty: language("文件是空的", "the file is empty")
    case .notText:
      language(
        "内容不是文字，也不是认得的格式；若是 WPS 早期的文件，请用 WPS 打开，另存为 .docx",
        "the content is no text and of no format that is known; if it is an early WPS file, open it in WPS and save it as .docx"
      )
    case .unsupportedFormat(let name): Self.unsupported(name, language)
    case .damaged(let format, let offset):
      language(
        "\(format) 文件在第 \(offset) 字节处损坏或不完整，请重新取得原文件",
        "the \(format) file is damaged or cut off at byte \(offset); get the original again")
    case .tooLarge(let format, let limit):
      language(
        "\(format) 解压后超过 \(limit >> 20) MiB；确属报告时用 --max-unpacked 放宽",
        "the \(format) unpacks to more than \(limit >> 20) MiB; if it is a report, allow more with --max-unpacked")
    case .tooDeep(let format, let limit):
      language(
        "\(format) 的嵌套超过 \(limit) 层，不像报告；请在文字处理软件中另存为 .docx",
        "the \(format) is nested more than \(limit) deep, which no report is; save it anew as .docx")
    case .documentType(let offset):
      language(
        "第 \(offset) 字节处有 XML 文档类型声明（DOCTYPE），文字处理软件从不写入，为安全起见不读",
        "an XML document type declaration (DOCTYPE) at byte \(offset), which no word processor writes; not read for safety"
      )
    case .encrypted(let format):
      language(
        "\(format) 文件有密码；请打开后取消密码，另存为 .docx",
        "the \(format) file needs a password; open it, remove the password and save it as .docx")
    case .outdated(let program):
      language(
        "是 \(program) 的旧格式；请用 Word 或 WPS 打开，另存为 .docx",
        "is in the old format of \(program); open it in Word or WPS and save it as .docx")
    case .noText(let format) where format == "html" || format == "mht":
      language(
        "网页里没有文字：可能是跳转页、框架页，或内容由脚本显示；请在浏览器中打开正文后另存，或复制到 .docx",
        "the page has no text: it leads elsewhere, is made of frames or shows its text by a script; open the article in a browser and save it, or copy it to .docx"
      )
    case .noText(let format):
      language(
        "\(format) 文件里没有文字，可能只有图片；请先做文字识别（OCR）",
        "the \(format) file has no text, only pictures perhaps; have the text recognised (OCR) first")
    case .archive:
      language(
        "是压缩包，不是文档；请改名为 .zip 或解压", "is an archive, not a document; rename it to .zip or unpack it")
    case .pdf: language("是 PDF", "is a PDF")
    }
  }

  private static func unsupported(_ name: String, _ language: Language) -> String {
    switch name {
    case "png", "jpeg", "gif", "tiff":
      language("是图片（\(name)）；请先做文字识别（OCR），存为 .docx", "is a picture (\(name)); have its text recognised (OCR) first")
    case "rar", "7z", "gz":
      language("不能展开 \(name) 压缩包；请解压，或改压为 .zip", "cannot unpack \(name); unpack it, or pack it as .zip")
    case "ofd", "ceb", "caj":
      language(
        "不能读取版式文件 \(name)；请用 WPS 或其阅读器转换为 .docx 或 PDF",
        "cannot read \(name), a format of pages; convert it to .docx or PDF with WPS or its reader")
    default: language("不能读取 \(name) 格式，请另存为 .docx", "cannot read \(name); save it as .docx")
    }
  }
}

extension ReadingNote {
  /// What a user has to know of the reading.
  func message(_ language: Language) -> String {
    switch self {
    case .damaged(let part, let offset):
      language(
        "文件不完整或损坏，只读到\(part.map { " \($0) 的" } ?? "")第 \(offset) 字节",
        "cut off or damaged, read up to byte \(offset)\(part.map { " of \($0)" } ?? "")")
    case .moreLines(let limit):
      language("超过 \(limit) 行，其余未读", "more than \(limit) lines; the rest was not read")
    case .pagesWithoutText(let pages):
      language(
        "第 \(Self.list(pages)) 页没有文字层，可能是扫描件", "no text layer on page \(Self.list(pages)), perhaps a scan")
    case .openRevisions(let inserted, let deleted):
      language(
        "有未接受的修订：插入 \(inserted) 处（计入）、删除 \(deleted) 处（不计）",
        "revisions not accepted: \(inserted) insertions (read), \(deleted) deletions (left out)")
    case .hiddenText(let count):
      language("略去隐藏文字 \(count) 处", "\(count) stretches of hidden text left out")
    case .contentsLeftOut: language("略去目录", "table of contents left out")
    case .numberingLeftOut(let paragraphs):
      language(
        "\(paragraphs) 段的自动编号不在文字里，未读出；另存为 .docx 可读出",
        "automatic numbers of \(paragraphs) paragraphs are not in the text; save as .docx to have them read")
    case .insertedDocumentsLeftOut(let count):
      language(
        "文档要插入的 \(count) 个外部文件（altChunk）未读；用 Word 打开后另存为 .docx 即可并入",
        "\(count) documents to be put in (altChunk) were not read; opening it in Word and saving it as .docx takes them in"
      )
    case .leftOut(let omissions):
      language("未读：", "not read: ")
        + omissions.map { $0.words(language) }.joined(separator: language("、", ", "))
    }
  }

  private static func list(_ pages: [Int]) -> String {
    pages.prefix(10).map(String.init).joined(separator: "、") + (pages.count > 10 ? "…" : "")
  }
}

extension Omission {
  /// How many of what, for people.
  fileprivate func words(_ language: Language) -> String {
    switch kind {
    case .picture: language("图片 \(count) 幅", "pictures (\(count))")
    case .object: language("嵌入对象 \(count) 个", "embedded objects (\(count))")
    case .diagram: language("图示、图表 \(count) 个", "diagrams and charts (\(count))")
    case .comment: language("批注 \(count) 条", "comments (\(count))")
    case .runningHead: language("页眉页脚 \(count) 行", "running heads (\(count) lines)")
    case .symbol: language("图形字体的符号 \(count) 个", "symbols of picture fonts (\(count))")
    }
  }
}
