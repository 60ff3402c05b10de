import Foundation
import Synchronization
import Testing

@testable import fazhi

/// What goes out in large writes arrives whole, at whatever pace it is taken.
struct ByteStreamTests {
  private static let sent = (0..<600).map { number in [UInt8](repeating: UInt8(number % 251), count: 1_000 + number) }
  private static let largestPipe =
    (try? String(contentsOfFile: "/proc/sys/fs/pipe-max-size", encoding: .utf8))
    .flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) } ?? 0

  /// `isWaiting` false is what some programs set on the pipes that they share with those they start.
  @Test(arguments: [true, false]) func everythingArrivesInOrder(isWaiting: Bool) throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    if !isWaiting { try #require(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0) }
    // Both ends wait for each other, so the reader has a thread of its own.
    let received = Mutex(Data())
    let isRead = DispatchSemaphore(value: 0)
    let reader = pipe.fileHandleForReading
    Thread.detachNewThread {
      // By then the pipe is full.
      usleep(20_000)
      received.withLock { $0 = reader.readDataToEndOfFile() }
      isRead.signal()
    }
    let stream = ByteStream(descriptor: descriptor)
    for bytes in Self.sent { try stream.write(bytes) }
    try stream.flush()
    try pipe.fileHandleForWriting.close()
    try #require(isRead.wait(timeout: .now() + 60) == .success)
    #expect(received.withLock { $0 } == Data(Self.sent.joined()))
  }

  /// The system may refuse, so another pipe is asked for as much first.
  @Test(.enabled(if: largestPipe >= 512 << 10, "needs Linux with pipes of 512 KiB"))
  func aPipeIsMadeToHoldSeveralWrites() throws {
    let (pipe, probe) = (Pipe(), Pipe())
    let (setSize, getSize): (Int32, Int32) = (1031, 1032)
    guard fcntl(probe.fileHandleForWriting.fileDescriptor, setSize, 512 << 10) >= 0 else {
      print("skipped: the system has no room for a larger pipe")
      return
    }
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    let stream = ByteStream(descriptor: descriptor)
    // As much as any pipe holds, so that nobody has to read.
    try stream.write([UInt8](repeating: 7, count: 65_536))
    #expect(fcntl(descriptor, getSize) >= 512 << 10)
  }

  @Test func aReaderThatLeftIsTold() throws {
    signal(SIGPIPE, SIG_IGN)
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let stream = ByteStream(descriptor: pipe.fileHandleForWriting.fileDescriptor)
    #expect(throws: ToolError.closedPipe) {
      try stream.write([UInt8](repeating: 7, count: 200_000))
    }
  }
}
