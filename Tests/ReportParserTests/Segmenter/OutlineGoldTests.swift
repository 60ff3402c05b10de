import DocumentText
import Testing

@testable import ReportParser

/// Outline and front matter against the annotated reports; skipped where there are none beside the project.
@Suite("outline of annotated reports", .enabled(if: !GoldOutline.all.isEmpty, "skipped: no annotated reports here"))
struct OutlineGoldTests {
  @Test func headings() throws {
    var found = 0
    var missed = 0
    var extra = 0
    for gold in GoldOutline.all {
      var said = SectionSegmenter.segment(try .of(gold.text)).filter { $0.heading != nil }
        .map { Self.key($0.level, $0.label, $0.heading, $0.role.rawValue) }
      for heading in gold.outline.sections {
        let want = Self.key(heading.level, heading.label, heading.heading, heading.role)
        if let at = said.firstIndex(of: want) {
          said.remove(at: at)
          found += 1
        } else {
          missed += 1
          print("\(gold.name): missed \(want)")
        }
      }
      extra += said.count
      for heading in said { print("\(gold.name): extra \(heading)") }
    }
    let precision = Double(found) / Double(max(found + extra, 1))
    let recall = Double(found) / Double(max(found + missed, 1))
    print("headings: precision \(precision), recall \(recall)")
    #expect(2 * precision * recall >= 0.98 * (precision + recall))
  }

  @Test func rolesAtPlaces() throws {
    var right = 0
    var all = 0
    for gold in GoldOutline.all {
      let document = try Document.of(gold.text)
      let sections = SectionSegmenter.segment(document)
      for point in gold.outline.roleAt {
        let place = Self.place(of: point.quote, in: document)
        let around = sections.filter { section in
          place.map { document.place(of: section.range).contains($0) } ?? false
        }
        let inner = around.min { $0.range.count < $1.range.count }
        all += 1
        if inner?.role.rawValue == point.role {
          right += 1
        } else {
          print("\(gold.name): \(inner?.role.rawValue ?? "nothing") instead of \(point.role) at \(point.quote)")
        }
      }
    }
    print("roles: \(right) of \(all)")
    #expect(Double(right) >= 0.97 * Double(all))
  }

  @Test func frontMatter() throws {
    var right = 0
    var all = 0
    for gold in GoldOutline.all {
      let document = try Document.of(gold.text)
      let identity = IdentityReader.read(document, sections: SectionSegmenter.segment(document))
      let pairs: [(String, String?, String?)] = [
        ("kind", identity.kind.rawValue, "report"),
        ("title", identity.title, gold.outline.title), ("township", identity.township, gold.outline.township),
        ("county", identity.county, gold.outline.county),
        ("year", identity.year.map(String.init), gold.outline.year.map(String.init)),
        ("documentNumber", identity.documentNumber, gold.outline.documentNumber),
        ("issuedOn", identity.issuedOn, gold.outline.issuedOn),
      ]
      for (field, said, want) in pairs {
        all += 1
        if GoldOutline.tidy(said) == GoldOutline.tidy(want) {
          right += 1
        } else {
          print("\(gold.name): \(field) is \(said ?? "nil") instead of \(want ?? "nil")")
        }
      }
    }
    print("front matter: \(right) of \(all)")
    #expect(Double(right) >= 0.95 * Double(all))
  }

  private static func key(_ level: Int, _ label: String?, _ heading: String?, _ role: String) -> String {
    "\(level) \(GoldOutline.tidy(label)) \(GoldOutline.tidy(heading)) \(role)"
  }

  /// The offset in `scalars` where `quote` stands, or nil.
  private static func place(of quote: String, in document: Document) -> Int? {
    let want = quote.unicodeScalars.map(\.value)
    return document.scalars.indices.first { document.scalars[$0...].starts(with: want) }
  }
}
