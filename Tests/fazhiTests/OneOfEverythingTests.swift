import Foundation
import TestSupport
import Testing

@testable import fazhi

/// A folder as it comes from a mail, a share and somebody who means harm: every input has its line.
struct OneOfEverythingTests {
  @Test func everyInputIsAccountedFor() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var expected = try fill(folder)
    let outcome = fazhi(["export", folder.path, "--lang", "en"], environment: ["PATH": "/nowhere"])
    for source in try outcome.reports().map({ $0["source"] }) {
      let path = try #require(source["path"].string).dropFirst(folder.path.count + 1)
      let status = try #require(source["status"].string)
      #expect(expected.removeValue(forKey: String(path)) == status, "\(path): \(source["message"])")
      // What is not read whole is also said to people, each with its reason.
      if status != "ok" {
        #expect(outcome.messages.contains(path + ": "))
        #expect(source["message"].string?.isEmpty == false)
      }
    }
    #expect(expected.isEmpty)
    #expect(outcome.messages.contains("skipped, a pipe, device or link to a folder: \(folder.path)/loop"))
    #expect(outcome.messages.contains("passed over 3 other files"))
    #expect(outcome.status == .someUnreadable)
  }

  /// Writes the files and answers the status that each has to end with.
  private func fill(_ folder: TemporaryFolder) throws -> [String: String] {
    let report = String(repeating: shortReport, count: 2)
    for (name, format) in [
      ("a.docx", "docx"), ("b.doc", "doc"), ("c.rtf", "rtf"), ("d.html", "html"), ("e.pdf", "pdf"),
    ] {
      let bytes = try #require(contents(of: Paths.package + "/Tests/Documents/report." + format))
      try folder.write(bytes, to: name)
      if name < "e" { try folder.write(Array(bytes.prefix(bytes.count / 2)), to: "cut/" + name) }
    }
    try folder.write(report, to: "f.txt")
    try folder.write(Array(report.utf8) + [0xFF], to: "g.txt")
    try folder.write("", to: "h.txt")
    try folder.write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], to: "i.wps")
    try folder.write((0..<999).map { UInt8(truncatingIfNeeded: $0 &* $0 % 7) }, to: "j.doc")
    var zip = ZipWriter()
    zip.add("甲.txt", Array(report.utf8))
    zip.add("乙.docx", [1, 2, 3])
    try folder.write(zip.finish(), to: "k.zip")
    for name in ["~$a.docx", "Thumbs.db", ".hidden.txt"] { try folder.write("x", to: name) }
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/loop", withDestinationPath: folder.path)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/gone.txt", withDestinationPath: "/nowhere")
    return [
      "a.docx": "ok", "b.doc": "ok", "c.rtf": "ok", "d.html": "ok", "e.pdf": "refused", "f.txt": "ok",
      "g.txt": "partial",
      "h.txt": "refused", "i.wps": "refused", "j.doc": "refused", "k.zip/甲.txt": "ok", "k.zip/乙.docx": "refused",
      "gone.txt": "refused", "cut/a.docx": "refused", "cut/b.doc": "refused", "cut/c.rtf": "partial",
      "cut/d.html": "partial",
    ]
  }
}
