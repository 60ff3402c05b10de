import Foundation

/// A report whose figures are marked in place.
package struct AnnotatedReport: Sendable {
  /// The file's name without its endings.
  package let name: String
  package let text: MarkedText

  /// The annotated reports of the project.
  package static let own = reports(in: Paths.package + "/Tests/Annotated")
  /// Those beside the project; empty in a user's clone.
  package static let shared = reports(in: Paths.shared + "/gold")

  private static func reports(in folder: String) -> [AnnotatedReport] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".gold.txt") }.sorted().compactMap { name in
      contents(of: folder + "/" + name).map {
        AnnotatedReport(
          name: String(name.dropLast(".gold.txt".count)), text: MarkedText(String(decoding: $0, as: UTF8.self)))
      }
    }
  }
}

/// The texts of every report that is here: samples, and annotated ones without their marks.
package enum ReportTexts {
  package static let all: [(name: String, text: String)] =
    samples + (AnnotatedReport.own + AnnotatedReport.shared).map { ($0.name, $0.text.plain) }

  private static var samples: [(name: String, text: String)] {
    let names = FileManager.default.enumerator(atPath: Paths.samples)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      contents(of: Paths.samples + "/" + name).flatMap { String(bytes: $0, encoding: .utf8) }.map { (name, $0) }
    }
  }
}
