import Synchronization

/// A line on a terminal that the next text takes away.
final class StatusLine: Sendable {
  private let isShown = Mutex(false)
  private static let erase = "\r\u{1B}[K"

  /// Writes `text` where the status was; `isStatus` says whether the next text is to replace it in turn.
  func replace(in stream: ByteStream, with text: String, isStatus: Bool) {
    isShown.withLock { isShown in
      let bytes = (isShown ? Self.erase : "") + text
      isShown = isStatus
      // A message that cannot be written has nobody to be told.
      try? stream.write(Array(bytes.utf8))
      try? stream.flush()
    }
  }
}
