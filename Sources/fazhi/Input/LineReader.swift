#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Takes lines from a descriptor as they come: as many as are there, never waiting for more once it has one.
struct LineReader {
  /// The longest line in bytes: a text of the largest size with every character escaped.
  static let longestLine = InputLimits().fileBytes * 2
  /// How much is gathered at a time while more keeps coming.
  private static let batchSize = 1 << 20

  /// Where the next bytes come from: at most so many, none at the end, nil where one would have to wait for them.
  typealias Source = (_ room: Int, _ mayWait: Bool) throws(InputError) -> [UInt8]?

  private let source: Source
  /// Read, but not handed out: the beginning of a line.
  private var rest: [UInt8] = []
  private var hasEnded = false
  /// Whether the line that `rest` would begin is being thrown away for its length.
  private var isSkipping = false

  /// Lines from `source`.
  init(_ source: @escaping Source) {
    self.source = source
  }

  /// Lines from standard input.
  static func standardInput() -> LineReader {
    LineReader { room, mayWait throws(InputError) in
      if !mayWait, !FileReader.hasInput(0) { return nil }
      return try FileReader.readOnce(0, atMost: room)
    }
  }

  /// One line, or the news that it was too long.
  enum Line: Equatable {
    case bytes([UInt8])
    case tooLong
  }

  /// The lines that are there, at least one; none at the end.
  mutating func next() throws(InputError) -> [Line] {
    var lines: [Line] = []
    var size = 0
    while !hasEnded, lines.isEmpty || size < Self.batchSize {
      guard let chunk = try source(1 << 16, lines.isEmpty) else { break }
      if chunk.isEmpty {
        hasEnded = true
        if !rest.isEmpty { lines.append(.bytes(rest)) }
        rest = []
      } else {
        size += chunk.count
        take(chunk, &lines)
      }
    }
    return lines
  }

  private mutating func take(_ chunk: [UInt8], _ lines: inout [Line]) {
    var start = 0
    while let end = chunk[start...].firstIndex(of: UInt8(ascii: "\n")) {
      if isSkipping {
        isSkipping = false
      } else {
        rest += chunk[start..<end]
        lines.append(rest.count > Self.longestLine ? .tooLong : .bytes(rest))
      }
      rest.removeAll(keepingCapacity: true)
      start = end + 1
    }
    if isSkipping { return }
    rest += chunk[start...]
    if rest.count > Self.longestLine {
      // The answer comes at once, in the line's turn; what is left of the line is passed over.
      lines.append(.tooLong)
      rest = []
      isSkipping = true
    }
  }
}
