import ReportOutput

/// One line of `fazhi stream`: a report to read, given as text or by the path of a file, under a name of the sender's.
struct StreamRequest: Sendable, Equatable {
  /// What the answer repeats, as JSON.
  let id: [UInt8]
  /// What is to be read.
  let input: Input

  /// Reads a line without its line break; one that asks for nothing is a request that is refused.
  init(line: ArraySlice<UInt8>) {
    var id = Array("null".utf8)
    input = Self.input(line, &id)
    self.id = id
  }

  /// A line that is too long to be held.
  static let tooLong = StreamRequest(
    id: Array("null".utf8), input: .unreadable(InputPath("-"), .badLine(.tooLong)))

  private init(id: [UInt8], input: Input) {
    self.id = id
    self.input = input
  }

  private static func input(_ line: ArraySlice<UInt8>, _ id: inout [UInt8]) -> Input {
    let members: [(name: String, value: JSONText.Value)]
    do throws(JSONText.SyntaxError) {
      members = try JSONText.members(of: line)
    } catch {
      return refused(.notJSON(byte: error.offset + 1))
    }
    let names = ["id", "text", "path"].map { name in members.filter { $0.name == name }.map(\.value) }
    if names.contains(where: { $0.count > 1 }) { return refused(.doubled) }
    let (text, path) = (names[1].first, names[2].first)
    switch names[0].first {
    case .string(let string):
      var writer = JSONWriter()
      writer.value(string)
      id = writer.bytes
    case .number(let digits): id = digits
    case .null, nil: break
    case .other: return refused(.idIsNoName)
    }
    switch (text, path) {
    case (.string(let text), nil): return .bytes(InputPath("-"), Array(text.utf8))
    case (nil, .string(let path)) where !path.isEmpty && !path.utf8.contains(0): return .file(InputPath(path))
    case (nil, nil): return refused(.nothingAsked)
    case (.some, .some): return refused(.bothAsked)
    default: return refused(.noString)
    }
  }

  private static func refused(_ problem: LineProblem) -> Input { .unreadable(InputPath("-"), .badLine(problem)) }
}

/// Why a line of `fazhi stream` asks for nothing that can be read.
enum LineProblem: Equatable, Sendable {
  /// The payload is the number of the byte where the line stops being an object of JSON, from 1.
  case notJSON(byte: Int)
  case doubled
  case idIsNoName
  case nothingAsked
  case bothAsked
  case noString
  case tooLong

  /// What is wrong and what to send instead.
  func message(_ language: Language) -> String {
    let form = language(
      "每行应是 {\"id\": …, \"text\": …} 或 {\"id\": …, \"path\": …}",
      "a line is {\"id\": …, \"text\": …} or {\"id\": …, \"path\": …}")
    let what =
      switch self {
      case .notJSON(let byte): language("第 \(byte) 字节起不是 JSON 对象", "no JSON object from byte \(byte) on")
      case .doubled: language("id、text 或 path 出现了两次", "id, text or path is given twice")
      case .idIsNoName: language("id 只能是字符串、数字或 null", "id can only be a string, a number or null")
      case .nothingAsked: language("既无 text 也无 path", "neither text nor path")
      case .bothAsked: language("text 和 path 只能有一个", "text and path exclude one another")
      case .noString: language("text 和 path 须是字符串，path 不能为空", "text and path are strings, path not empty")
      case .tooLong:
        language("行长超过 \(LineReader.longestLine >> 20) MiB", "longer than \(LineReader.longestLine >> 20) MiB")
      }
    return what + language("；", "; ") + form
  }
}
