import DocumentText
import ReportOutput

extension DocumentError {
  /// What a user has to know and can do, without the input's name.
  func message(_ language: Language) -> String {
    switch self {
    case .empty: language("文件是空的", "the file is empty")
    case .notText: language("内容不是文字", "the content is no text")
    case .unsupportedFormat(let name):
      language("不能读取 \(name) 格式，请另存为 .docx", "cannot read \(name); save it as .docx")
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
    }
  }

  private static func list(_ pages: [Int]) -> String {
    pages.prefix(10).map(String.init).joined(separator: "、") + (pages.count > 10 ? "…" : "")
  }
}
