import Foundation
import TestSupport
import Testing

@testable import fazhi

/// Files that were made to do harm: what becomes of each, and what it costs.
///
/// The costs are those of the release build beside this one; without it only the outcome is tested.
struct HostileFileTests {
  struct Attack: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let fileName: String
    let status: Int
    /// What the message says.
    let message: String
    let content: @Sendable () -> [UInt8]
  }

  private static let release = Paths.package + "/.build/release/fazhi"

  static let attacks: [Attack] = [
    Attack(testDescription: "a zip bomb of 1 GiB", fileName: "a.docx", status: 4, message: "16 MiB") {
      packed(Deflater.zeros(1 << 30), size: 1 << 30)
    },
    Attack(testDescription: "sizes that lie", fileName: "a.docx", status: 4, message: "16 MiB") {
      packed(Deflater.zeros(500 << 20), size: 1000)
    },
    Attack(testDescription: "overlapping entries", fileName: "a.zip", status: 4, message: "重叠") {
      var zip = ZipWriter()
      zip.add("0.txt", [UInt8](repeating: 0x41, count: 1 << 20))
      for number in 1..<2000 {
        zip.addEntry(Array("\(number).txt".utf8), common: [UInt8](repeating: 0, count: 26), offset: 0)
      }
      return zip.finish()
    },
    Attack(testDescription: "billion laughs", fileName: "a.docx", status: 4, message: "DOCTYPE") {
      let entities = (1..<10).map { "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">" }
      return document("<!DOCTYPE a [<!ENTITY l0 \"lol\">\(entities.joined())]><w:document>&l9;</w:document>")
    },
    Attack(testDescription: "an external entity", fileName: "a.docx", status: 4, message: "DOCTYPE") {
      document("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document>&x;</w:document>")
    },
    Attack(testDescription: "quadratic entities", fileName: "a.docx", status: 4, message: "DOCTYPE") {
      let entity = String(repeating: "a", count: 200_000)
      return document("<!DOCTYPE a [<!ENTITY x \"\(entity)\">]><a>" + String(repeating: "&x;", count: 50_000) + "</a>")
    },
    Attack(testDescription: "200,000 attributes", fileName: "a.docx", status: 0, message: "汉字") {
      let attributes = (0..<200_000).map { " a\($0)=\"1\"" }.joined()
      return document("<w:document><w:p\(attributes)><w:r><w:t>法治</w:t></w:r></w:p></w:document>")
    },
    Attack(testDescription: "depth 200,000", fileName: "a.docx", status: 4, message: "256 层") {
      document(String(repeating: "<w:p>", count: 200_000))
    },
    Attack(testDescription: "depth 200,000 in html", fileName: "a.html", status: 0, message: "汉字") {
      Array(("<html>" + String(repeating: "<div><b>", count: 200_000) + "法治").utf8)
    },
    Attack(testDescription: "a circle of sectors", fileName: "a.doc", status: 4, message: "损坏") {
      var bytes = contents(of: Paths.package + "/Tests/Documents/report.doc") ?? []
      let table = Int(bytes[0x4C]) | Int(bytes[0x4D]) << 8
      for entry in 0..<128 {
        let at = (table + 1) * 512 + 4 * entry
        bytes.replaceSubrange(at..<at + 4, with: [UInt8(entry), 0, 0, 0])
      }
      return bytes
    },
    Attack(testDescription: "one line of 50 MB", fileName: "a.txt", status: 4, message: "32 MiB") {
      [UInt8](repeating: 0x39, count: 50_000_000)
    },
    Attack(testDescription: "1,000,000 paragraphs", fileName: "a.txt", status: 0, message: "50000 行") {
      Array(String(repeating: "办9件\n", count: 1_000_000).utf8)
    },
    Attack(testDescription: "1,000,000 paragraphs in html", fileName: "a.html", status: 0, message: "50000 行") {
      Array(("<html>" + String(repeating: "<p>9件", count: 1_000_000) + "</html>").utf8)
    },
    Attack(testDescription: "groups without end in rtf", fileName: "a.doc", status: 4, message: "256 层") {
      Array(("{\\rtf1" + String(repeating: "{\\b", count: 1_000_000)).utf8)
    },
  ]

  private static func packed(_ bytes: [UInt8], size: Int) -> [UInt8] {
    var zip = ZipWriter()
    zip.add(Array("word/document.xml".utf8), packed: bytes, method: 8, checksum: 0, size: size)
    return zip.finish()
  }

  private static func document(_ xml: String) -> [UInt8] {
    var zip = ZipWriter()
    zip.add("word/document.xml", Array(xml.utf8), .stored)
    return zip.finish()
  }

  @Test(arguments: attacks) func endsWithinBounds(attack: Attack) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write(attack.content(), to: attack.fileName)
    try check(file, status: attack.status, message: attack.message, name: attack.testDescription)
  }

  @Test func aSparseFileOfTenGigabytes() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write([], to: "a.docx")
    // unsafe: the string is passed as a C string that lives for the call.
    let made = unsafe truncate(file, 10 << 30)
    try #require(made == 0)
    try check(file, status: 4, message: "32 MiB", name: "sparse")
  }

  private func check(_ file: String, status: Int, message: String, name: String) throws {
    let isRelease = FileManager.default.isExecutableFile(atPath: Self.release)
    let run = try MeasuredProcess(isRelease ? Self.release : ProgramShell.binary, ["export", file])
    #expect(run.status == status)
    // One line of JSON whatever became of the file, and one for people where it was not read whole.
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("{\"schemaVersion\"") })
    #expect(run.output.contains(message), "\(run.output.suffix(300))")
    guard let cost = run.cost else { return }
    print("hostile: \(name): \(run.status), \(Int(cost.seconds * 1000)) ms, \(cost.memory >> 20) MiB")
    guard isRelease else { return }
    #expect(cost.seconds < 0.5)
    #expect(cost.memory < 64 << 20)
  }
}
