import Testing

@testable import fazhi

/// Names of files: bytes in two parts that are one to whoever asks.
@Suite("input paths")
struct InputPathTests {
  @Test(arguments: [
    ("a/b.txt", "a", "b.txt"), ("b.txt", ".", "b.txt"), ("/b.txt", "/", "b.txt"), ("/a/b/c", "/a/b", "c"),
    ("a/", "a", ""), ("/", "/", ""), ("青石县/石澜镇.txt", "青石县", "石澜镇.txt"),
  ])
  func parts(_ path: String, _ folder: String, _ name: String) {
    let input = InputPath(path)
    #expect(input.text == path)
    #expect(input.bytes == Array(path.utf8))
    #expect(input.cString.map { UInt8(bitPattern: $0) } == Array(path.utf8) + [0])
    #expect(input.folder.text == folder)
    #expect(Array(input.name) == Array(name.utf8))
  }

  @Test(arguments: [("a", "a/c"), ("a/", "a/c"), ("a/b", "a/b/c"), ("/", "/c")])
  func entriesOfFolders(_ folder: String, _ path: String) {
    let entry = InputPath(folder).entries(Array("c".utf8))
    #expect(entry == InputPath(path))
    #expect(entry.hashValue == InputPath(path).hashValue)
    #expect(InputPath(folder).appending(Array("c".utf8)) == entry)
  }

  @Test func entriesOfArchivesMayHaveFolders() {
    let entry = InputPath("a.zip").appending(Array("甲镇/b.txt".utf8))
    #expect(entry == InputPath("a.zip/甲镇/b.txt"))
    #expect(Array(entry.name) == Array("b.txt".utf8))
  }

  /// ! and - stand before the slash, 0 behind it.
  @Test func byteOrder() {
    let inOrder = ["", "a", "a!", "a!/x", "a-b/c", "a/", "a/b", "a/b!", "a/b/c", "a/c", "a0", "a0/b", "b"]
    for first in inOrder.indices {
      for second in inOrder.indices {
        #expect((InputPath(inOrder[first]) < InputPath(inOrder[second])) == (first < second))
      }
    }
  }
}
