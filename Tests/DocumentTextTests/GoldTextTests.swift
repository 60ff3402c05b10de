import DocumentText
import Foundation
import TestSupport
import Testing

/// The annotated reports; in a clone without them these tests say so and pass.
@Suite struct GoldTextTests {
  /// The plain text of every annotated report, by name.
  static let reports: [(name: String, text: String)] = {
    let folder = Paths.shared + "/gold"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".gold.txt") }.sorted().compactMap { name in
      let marked = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      return marked.map { (String(name.dropLast(".gold.txt".count)), unmarked($0)) }
    }
  }()

  /// The lines that a page break cut, by report: how each begins.
  static let rests = [
    "pingshi-2024": ["建设法治社会的目标任务", "主动性，做到早发现", "提高依法行政意识，加快"],
    "chulinba-2020": ["大力开展法律“九进”活动", "117 件。接待群众"],
  ]

  /// `⟦metric¦surface¦flags⟧` → `surface`.
  private static func unmarked(_ text: String) -> String {
    text.split(separator: "⟦", omittingEmptySubsequences: false).enumerated().map { index, part in
      guard index > 0, let end = part.firstIndex(of: "⟧") else { return String(part) }
      let fields = part[..<end].split(separator: "¦", omittingEmptySubsequences: false)
      return (fields.count > 1 ? String(fields[1]) : "") + part[part.index(after: end)...]
    }.joined()
  }

  @Test func areThere() {
    if Self.reports.isEmpty {
      Issue.record("no annotated reports beside the project: nothing compared", severity: .warning)
    }
  }

  @Test func onlyWhatAPageCutIsJoined() throws {
    for report in Self.reports {
      let document = try DocumentReader.read(Array(report.text.utf8))
      let lines = report.text.split(whereSeparator: \.isNewline)
        .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      let starts = Set(document.paragraphs.map { Int(document.places[$0.lowerBound]) })
      let index = LineIndex(document.scalars)
      let startingLines = Set(starts.map { index.position(of: $0).line })
      let all = report.text.split(separator: "\n", omittingEmptySubsequences: false)
      let joined = all.enumerated().filter { offset, line in
        !line.allSatisfy(\.isWhitespace) && !startingLines.contains(offset + 1)
      }.map { $0.element.trimmingCharacters(in: .whitespaces) }
      let expected = Self.rests[report.name] ?? []
      #expect(joined.count == expected.count, "\(report.name): \(joined)")
      #expect(zip(joined, expected).allSatisfy { $0.hasPrefix($1) }, "\(report.name): \(joined)")
      #expect(document.paragraphs.count == lines.count - expected.count)
    }
  }

  @Test func nothingButSpacesIsLost() throws {
    for report in Self.reports {
      let document = try DocumentReader.read(Array(report.text.utf8))
      #expect(document.string(0..<document.scalars.count) == report.text)
      let read = document.text.filter { $0 != 10 && $0 != 32 }
      let kept = report.text.replacing("[bookmark: _GoBack]", with: "")
      #expect(read.count == kept.unicodeScalars.count { !$0.properties.isWhitespace }, "\(report.name)")
    }
  }

  /// Real paragraphs, cut as a mail program would, come back whole but for one in a hundred.
  @Test(arguments: [30, 34, 38, 42])
  func wrappedReportsComeBack(_ width: Int) throws {
    var count = (whole: 0, all: 0)
    for report in Self.reports {
      let paragraphs = try DocumentReader.read(Array(report.text.utf8)).paragraphTexts
      for layout in HardWrapTests.layouts where layout.width == 30 && !layout.countsCharacters {
        let wrapped = layout.with(width: width).wrap(paragraphs)
        let read = Set(try DocumentReader.read(Array(wrapped.utf8)).paragraphTexts)
        count.all += paragraphs.count
        count.whole += paragraphs.count(where: read.contains)
      }
    }
    #expect(count.whole * 100 >= count.all * 99)
  }
}
