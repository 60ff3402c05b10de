import DocumentText
import ReportOutput

/// Takes the text out of PDF with `pdftotext` of poppler, where it is installed.
struct PDFConverter: Sendable {
  /// The folders where programs are looked for, as in the environment's PATH.
  let searchPath: String?
  /// The seconds that one file may take.
  let seconds: Int

  /// The program's name.
  static let program = "pdftotext"

  /// Where poppler keeps the tables for fonts without a table of their own, on Linux.
  static let dataFolder = "/usr/share/poppler/cMap"

  /// The version that the program says it has, or nil.
  var version: String? {
    guard let executable else { return nil }
    let process = ConverterProcess(executable: executable, arguments: ["-v"], seconds: 5)
    guard let result = try? process.run([]) else { return nil }
    let line = String(decoding: result.messages, as: UTF8.self).split(separator: "\n").first
    return line.flatMap { $0.split(separator: " ").last }.map(String.init)
  }

  /// The program's file, or nil where there is none.
  var executable: InputPath? {
    (searchPath ?? "").split(separator: ":").filter { $0.hasPrefix("/") }.lazy
      .map { InputPath(String($0)).appending(Array(Self.program.utf8)) }
      .first(where: FileReader.isExecutable)
  }

  /// The document of a PDF.
  func document(of bytes: [UInt8], limits: ReadLimits) throws(InputError) -> Document {
    guard let executable else { throw .converterMissing }
    let process = ConverterProcess(
      executable: executable, arguments: ["-layout", "-enc", "UTF-8", "-", "-"], seconds: seconds)
    let result: ConverterProcess.Result
    do throws(ConverterProcess.Failure) {
      result = try process.run(bytes)
    } catch {
      switch error {
      case .timedOut: throw .converterTimedOut(seconds)
      case .tooMuchOutput: throw .document(.tooLarge(format: "pdf", limit: process.outputBytes))
      case .notStarted(let code): throw .system(code)
      case .interrupted: throw .interrupted
      }
    }
    let messages = String(decoding: result.messages, as: UTF8.self)
    guard result.status == 0 else { throw failure(messages, byteCount: bytes.count) }
    if messages.contains("Missing language pack") { throw .converterLacksData }
    do throws(DocumentError) {
      // Warnings are about how a file looks; errors mean that something in it was not understood.
      let isDamaged = messages.contains("Error")
      return try DocumentReader.read(
        pageLayout: result.output, byteCount: bytes.count,
        notes: isDamaged ? [.damaged(part: nil, offset: bytes.count)] : [], limits: limits)
    } catch {
      throw .document(error)
    }
  }

  private func failure(_ messages: String, byteCount: Int) -> InputError {
    if messages.contains("password") { return .document(.encrypted(format: "pdf")) }
    return .document(.damaged(format: "pdf", offset: byteCount))
  }
}
