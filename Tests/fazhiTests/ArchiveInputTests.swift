import Foundation
import TestSupport
import Testing

@testable import fazhi

struct ArchiveInputTests {
  private func archive() -> [UInt8] {
    var zip = ZipWriter()
    zip.add("2024/乙.docx", WordPackageWriter().document(lines: shortReport))
    zip.add("2024/甲.txt", Array(shortReport.utf8))
    // 法治.txt in GBK, as Windows writes names.
    zip.add([0xB7, 0xA8, 0xD6, 0xCE] + Array(".txt".utf8), Array(shortReport.utf8), flags: 0)
    zip.add("__MACOSX/._甲.txt", [1])
    zip.add("照片.jpg", [1])
    zip.add("内.zip", [1])
    zip.add(Array("密.txt".utf8), [1], flags: 0x801)
    zip.add(Array("坏.txt".utf8), Array(shortReport.utf8), statedSize: 9)
    return zip.finish()
  }

  private let paths = [
    "2024/乙.docx", "2024/甲.txt", "内.zip", "坏.txt", "密.txt", "法治.txt",
  ]

  @Test func entriesAreInputs() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write(archive(), to: "报告.zip")
    for arguments in [["export", file], ["export", folder.path], ["export", folder.path, "--jobs", "1"]] {
      let outcome = fazhi(arguments + ["--lang", "en"])
      let sources = try outcome.reports().map { $0["source"] }
      #expect(sources.compactMap { $0["path"].string } == paths.map { file + "/" + $0 })
      #expect(
        sources.compactMap { $0["status"].string } == ["ok", "ok", "refused", "partial", "refused", "ok"])
      #expect(sources.map { $0["format"].string } == ["docx", "txt", nil, "txt", nil, "txt"])
      #expect(outcome.status == .someUnreadable)
      #expect(outcome.messages.contains("an archive in an archive"))
      #expect(outcome.messages.contains("password"))
      #expect(outcome.messages.hasSuffix("read 3, partly read 1, not read 2, passed over 2 other files\n"))
    }
  }

  @Test func standardInputMayBeAnArchive() throws {
    let outcome = fazhi(["export", "-"], standardInput: archive())
    #expect(try outcome.reports().compactMap { $0["source"]["path"].string } == paths.map { "-/" + $0 })
  }

  @Test func contentTellsArchivesFromDocuments() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(archive(), to: "archive.docx")
    try folder.write(WordPackageWriter().document(lines: shortReport), to: "document.zip")
    try folder.write(ZipWriter().finish(), to: "empty.zip")
    var other = ZipWriter()
    other.add("xl/workbook.xml", [1])
    try folder.write(other.finish(), to: "table.zip")
    try folder.write(Array("PK\u{3}\u{4}".utf8), to: "broken.zip")
    let sources = try fazhi(["export", folder.path, "--lang", "en"]).reports().map { $0["source"] }
    let messages = sources.map { $0["message"].string ?? "" }
    #expect(messages[0].contains("rename it to .zip"))
    #expect(messages[1].contains("damaged or cut off at byte 4"))
    #expect(sources[2]["status"].string == "ok")
    #expect(messages[3] == "no document in the archive")
    #expect(messages[4] == "cannot read xlsx; save it as .docx")
    #expect(try fazhi(["export", folder.path + "/archive.docx"]).reports().count == paths.count)
  }

  @Test func whatLiesOnOtherEntriesIsRefused() throws {
    var zip = ZipWriter()
    zip.add("a.txt", Array(shortReport.utf8))
    zip.addEntry(Array("b.txt".utf8), common: [UInt8](repeating: 0, count: 26), offset: 0)
    let outcome = fazhi(["export", "-", "--lang", "en"], standardInput: zip.finish())
    #expect(outcome.status == .noneReadable)
    #expect(try outcome.reports().allSatisfy { $0["source"]["message"].string?.contains("made to grow") == true })
  }

  @Test func limitsAreOptions() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let large = Array(String(repeating: shortReport, count: 8000).utf8)
    let file = try folder.write(large, to: "a.txt")
    var zip = ZipWriter()
    zip.add("a.txt", large)
    let archive = try folder.write(zip.finish(), to: "b.zip")
    #expect(fazhi(["export", file, "--max-size", "1", "--lang", "en"]).messages.contains("--max-size"))
    #expect(fazhi(["export", archive, "--max-unpacked", "1", "--lang", "en"]).messages.contains("--max-unpacked"))
    #expect(fazhi(["export", archive, "--max-unpacked", "0"]).status == .usage)
  }
}
