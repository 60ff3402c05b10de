import DocumentText
import ReportOutput

/// Why an input gives no report.
enum InputError: Error, Equatable, Sendable {
  case notFound
  case noPermission
  case isFolder
  /// A device, pipe or socket.
  case notAFile
  case tooLarge
  /// Another failure of the system; the payload is its error number.
  case system(Int32)
  case document(DocumentError)

  /// What a user has to know, without the input's name.
  func message(_ language: Language) -> String {
    switch self {
    case .notFound: language("文件不存在", "no such file")
    case .noPermission: language("没有读取权限", "no permission to read")
    case .isFolder: language("是文件夹，不是文件", "is a folder, not a file")
    case .notAFile:
      language("不是普通文件；从管道读取请用 -", "is no regular file; to read from a pipe use -")
    case .tooLarge:
      language("超过 \(FileReader.largestSize >> 20) MiB", "larger than \(FileReader.largestSize >> 20) MiB")
    case .system(let code): language("无法读取：", "cannot be read: ") + FileReader.explanation(of: code)
    case .document(let error): error.message(language)
    }
  }
}
