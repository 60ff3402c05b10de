/// The reports of a folder as pages that need nothing but themselves.
package struct HTMLPages: Sendable {
  /// A page with the name of its file.
  package struct Page: Sendable {
    /// The file's name in the folder beside the index.
    package let name: String
    package let bytes: [UInt8]
  }

  /// With more reports than that each gets a page of its own.
  package static let mostReports = 200
  /// A single page of more bytes than that is spread over several too.
  package static let mostBytes = 18 << 20

  private let content: PageContent
  private let language: Language
  private let limits: (reports: Int, bytes: Int)

  /// Pages of `content` that open in `language`; one page up to that many reports and bytes.
  package init(
    _ content: PageContent, language: Language, mostReports: Int = HTMLPages.mostReports,
    mostBytes: Int = HTMLPages.mostBytes
  ) {
    self.content = content
    self.language = language
    limits = (mostReports, mostBytes)
  }

  /// All on one page; nil where that would be too large.
  package func onePage() -> [UInt8]? {
    guard content.readable.count <= limits.reports else { return nil }
    var parts = HTMLWriter()
    for number in content.readable {
      ReportPart(content, .onePage, number: number)?.write(to: &parts)
      parts.raw("\n")
      if parts.bytes.count > limits.bytes { return nil }
    }
    let page = head(.onePage).page(title) { html in
      OverviewPart(content: content, links: .onePage).write(to: &html)
      html.raw("\n")
      writeComparison(.onePage, to: &html)
      html.raw("\n")
      html.append(parts)
    }
    return page.count > limits.bytes ? nil : page
  }

  /// The index of many pages, which lie in a folder beside it.
  package func index(_ links: PageLinks) -> [UInt8] {
    head(links).page(title) { html in
      OverviewPart(content: content, links: links).write(to: &html)
      html.element("section", .classes("view on compare")) { html in
        SubjectList(content: content, links: links).write(to: &html)
      }
    }
  }

  /// Whether a file of that name in the folder is one of the pages: `r12.html`, `c-disputes.html`.
  package static func isPage(_ name: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: name, as: UTF8.self)
    guard text.hasSuffix(".html") else { return false }
    return text.hasPrefix("c-") || text.hasPrefix("r") && text.dropFirst().dropLast(5).allSatisfy(\.isNumber)
  }

  /// Hands over the pages of the folder one by one: the metrics, then the reports.
  package func forEachPage<Failure>(
    _ links: PageLinks, _ body: (Page) throws(Failure) -> Void
  ) throws(Failure) {
    for subject in content.subjects {
      guard let file = PageAddress.subject(subject).file else { continue }
      let own = links.on(file)
      let bytes = head(own).page(subject.label(language)) { html in
        html.element("section", .classes("view on compare")) { html in
          SubjectPart(content: content, links: own, subject: subject).write(to: &html)
        }
      }
      try body(Page(name: file, bytes: bytes))
    }
    for number in content.readable {
      guard let file = PageAddress.report(number).file else { continue }
      let own = links.on(file)
      let bytes = head(own).page(content.title(number, language)) { html in
        ReportPart(content, own, number: number)?.write(to: &html)
      }
      try body(Page(name: file, bytes: bytes))
    }
  }

  private var title: String { language("法治政府建设年度报告", "Reports on law-based government") }

  private func head(_ links: PageLinks) -> PageHead {
    PageHead(content: content, links: links, language: language)
  }

  private func writeComparison(_ links: PageLinks, to html: inout HTMLWriter) {
    html.element("section", .classes("view compare"), Attribute("aria-labelledby", "compare-h")) { html in
      html.element("h2", Attribute("id", "compare-h"), zh: "各乡镇比较", en: "Townships side by side")
      html.element(
        "p", .classes("hint"),
        zh: "条形从零起，同一指标各年用同一尺度；浅色一段是“余、近、约”留下的余地；竖线是中位数；526+ 即余、多、以上；* 与其他乡镇相差悬殊。",
        en: "Bars begin at zero, and all years of a metric share a scale; the light end is what 余, 近 and 约 leave open; "
          + "the line is the median; 526+ at least; * far from the other townships.")
      SubjectList(content: content, links: links).write(to: &html)
      for subject in content.subjects {
        SubjectPart(content: content, links: links, subject: subject).write(to: &html)
        html.raw("\n")
      }
    }
  }
}
