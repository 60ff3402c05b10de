import DocumentText
import ReportOutput

/// Why an input gives no report.
enum InputError: Error, Equatable, Sendable {
  case notFound
  case noPermission
  case isFolder
  /// A device, pipe or socket.
  case notAFile
  /// More bytes than the limit, which is the payload.
  case tooLarge(Int)
  /// Another failure of the system; the payload is its error number.
  case system(Int32)
  case document(DocumentError)
  /// A PDF, and no program to take its text out.
  case converterMissing
  /// The program that takes the text out of PDF lacks the tables for Chinese.
  case converterLacksData
  /// The program took more than so many seconds.
  case converterTimedOut(Int)
  /// The archive was another one when it was opened again.
  case archiveChanged
  /// The archive has entries beyond the limit, which is the payload.
  case moreEntries(Int)
  /// The archive's documents come to more bytes than the limit, which is the payload.
  case archiveTooLarge(Int)
  /// An entry that shares its bytes with another, as in archives that are made to grow.
  case overlappingEntry
  /// An archive in an archive.
  case archiveInArchive
  /// An archive without a document.
  case emptyArchive
  /// The user asked the program to end.
  case interrupted
  /// A line of `fazhi stream` that asks for nothing readable.
  case badLine(LineProblem)

  /// What a user has to know, without the input's name.
  func message(_ language: Language) -> String {
    switch self {
    case .notFound: language("文件不存在", "no such file")
    case .noPermission: language("没有读取权限", "no permission to read")
    case .isFolder: language("是文件夹，不是文件", "is a folder, not a file")
    case .notAFile:
      language("不是普通文件；从管道读取请用 -", "is no regular file; to read from a pipe use -")
    case .tooLarge(let limit):
      language(
        "超过 \(limit >> 20) MiB；确属报告时用 --max-size 放宽",
        "larger than \(limit >> 20) MiB; if it is a report, allow more with --max-size")
    case .system(let code): language("无法读取：", "cannot be read: ") + FileReader.explanation(of: code)
    case .document(let error): error.message(language)
    case .converterMissing, .converterLacksData, .converterTimedOut: converterMessage(language)
    case .archiveChanged: language("读取时压缩包有变动", "the archive changed while it was read")
    case .moreEntries(let limit):
      language("压缩包超过 \(limit) 个条目，其余未读", "more than \(limit) entries; the rest was not read")
    case .archiveTooLarge(let limit):
      language(
        "压缩包里的文档合计超过 \(limit >> 20) MiB，此件起未读",
        "the archive's documents come to more than \(limit >> 20) MiB; not read from this one on")
    case .overlappingEntry:
      language("压缩包内数据重叠，是人为构造的压缩包", "its bytes are another entry's too: an archive made to grow")
    case .archiveInArchive:
      language("压缩包里的压缩包不再展开，请先解压", "an archive in an archive; unpack it first")
    case .emptyArchive: language("压缩包里没有文档", "no document in the archive")
    case .interrupted: language("被中断", "interrupted")
    case .badLine(let problem): problem.message(language)
    }
  }

  private func converterMessage(_ language: Language) -> String {
    switch self {
    case .converterTimedOut(let seconds):
      language(
        "\(PDFConverter.program) 超过 \(seconds) 秒未完成；可用 --pdf-timeout 放宽",
        "\(PDFConverter.program) took more than \(seconds) s; allow more with --pdf-timeout")
    case .converterLacksData:
      language(
        "\(PDFConverter.program) 缺中文字库表，请安装 poppler-data",
        "\(PDFConverter.program) lacks the tables for Chinese; install poppler-data")
    default:
      language(
        "读取 PDF 需要 \(PDFConverter.program)，请安装 poppler-utils（Debian、Ubuntu、UOS：apt install poppler-utils；macOS：brew install poppler），或另存为 .docx",
        "reading PDF needs \(PDFConverter.program); install poppler-utils (Debian, Ubuntu: apt install poppler-utils; macOS: brew install poppler) or save it as .docx"
      )
    }
  }
}
