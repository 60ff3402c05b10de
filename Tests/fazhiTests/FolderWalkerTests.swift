import Foundation
import TestSupport
import Testing

@testable import fazhi

struct FolderWalkerTests {
  private func names(_ findings: FolderWalker.Findings?, in folder: TemporaryFolder) -> [String] {
    (findings?.inputs ?? []).map { String($0.path.text.dropFirst(folder.path.count + 1)) }
  }

  @Test func findsDocumentsInOrderOfThePathsBytes() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in ["b.txt", "a/z.txt", "a.txt", "a-b/c.TXT", "乙.docx", "甲.doc", "d.pdf", "Z.html"] {
      try folder.write("x", to: name)
    }
    let found = FolderWalker.walk(InputPath(folder.path))
    let sorted = names(found, in: folder).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    #expect(names(found, in: folder) == sorted)
    #expect(sorted == ["Z.html", "a-b/c.TXT", "a.txt", "a/z.txt", "b.txt", "d.pdf", "乙.docx", "甲.doc"])
    #expect(found?.passedOver == 0)
  }

  @Test func passesOverAndCountsWhatIsNoDocument() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in ["~$a.docx", ".b.txt", ".git/c.txt", "Thumbs.db", "d.xlsx", "README", "e.json", "f.txt"] {
      try folder.write("x", to: name)
    }
    let found = FolderWalker.walk(InputPath(folder.path))
    #expect(names(found, in: folder) == ["f.txt"])
    #expect(found?.passedOver == 6)
  }

  @Test func followsLinksToFilesOnly() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write("x", to: "in/a.txt")
    for (link, target) in [
      ("b.txt", file), ("c.txt", folder.path + "/none"), ("loop", folder.path + "/in"), ("n.txt", "n.txt"),
    ] {
      try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/in/\(link)", withDestinationPath: target)
    }
    // unsafe: the strings are passed as C strings that live for the call.
    let made = unsafe mkfifo(folder.path + "/in/pipe.txt", 0o600)
    #expect(made == 0)
    let found = FolderWalker.walk(InputPath(folder.path + "/in"))
    #expect(names(found, in: folder) == ["in/a.txt", "in/b.txt", "in/c.txt", "in/n.txt"])
    #expect(found?.special.map { $0.text.suffix(5) } == ["/loop", "e.txt"])
    #expect(FolderWalker.walk(InputPath(file)) == nil)
  }

  @Test func opensNamesThatAreNotUTF8() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    // 法治.txt in GB18030.
    let name: [UInt8] = [0xB7, 0xA8, 0xD6, 0xCE] + Array(".txt".utf8)
    let path = InputPath(Array(folder.path.utf8) + [UInt8(ascii: "/")] + name)
    try #require(FileManager.default.createFile(atPath: folder.path + "/x.txt", contents: Data(shortReport.utf8)))
    // unsafe: as above; Foundation cannot give a file such a name.
    let renamed = unsafe rename(InputPath(folder.path + "/x.txt").cString, path.cString)
    try #require(renamed == 0)
    let report = try fazhi(["export", folder.path]).reports()[0]
    #expect(report["source"]["status"].string == "ok")
    #expect(report["source"]["path"].string == folder.path + "/法治.txt")
    #expect(report["source"]["pathBytes"].string?.hasSuffix("2fb7a8d6ce2e747874") == true)
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], "a\\xffb"), ([0xE6, 0xB3, 0x95, 0xB7], "法\\xb7"), ([0xE6], "\\xe6"),
      ([0xE6, 0xB3, 0x95, 0x2F, 0xCA, 0xAF, 0xC7, 0xC5, 0x2E], "法/石桥."),
      ([0xE6, 0x61], "\\xe6a"), ([0xED, 0xA0, 0x80], "\\xed\\xa0\\x80"), ([], ""),
    ] as [([UInt8], String)])
  func showsBytesThatAreNotUTF8(bytes: [UInt8], text: String) {
    #expect(InputPath(bytes).text == text)
  }
}
