import ReportParser

/// What stands around the parts of every page: the policy, the style, the script, the names of the languages.
struct PageHead {
  let content: PageContent
  let links: PageLinks
  /// The language that the page opens in.
  let language: Language

  /// A whole page with `title` around what `body` writes.
  func page(_ title: String, body: (inout HTMLWriter) -> Void) -> [UInt8] {
    var html = HTMLWriter()
    html.raw("<!DOCTYPE html>\n")
    html.element("html", Attribute("lang", language("zh-CN", "en")), Attribute("class", "no-js")) { html in
      html.element("head") { writeHead(title, to: &$0) }
      html.raw("\n")
      html.element("body") { html in
        writeLanguages(to: &html)
        html.element("a", .classes("skip"), Attribute("href", "#main"), zh: "跳到正文", en: "Skip to content")
        writeHeader(to: &html)
        html.element("main", Attribute("id", "main"), Attribute("tabindex", "-1")) { html in body(&html) }
        writeFooter(to: &html)
        html.element("script") { $0.raw(PageScript.main) }
      }
    }
    html.raw("\n")
    return html.bytes
  }

  private func writeHead(_ title: String, to html: inout HTMLWriter) {
    html.void("meta", Attribute("charset", "utf-8"))
    html.void(
      "meta", Attribute("http-equiv", "Content-Security-Policy"), Attribute("content", Self.policy))
    html.void("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1"))
    html.void("meta", Attribute("name", "color-scheme"), Attribute("content", "light dark"))
    html.void("meta", Attribute("name", "referrer"), Attribute("content", "no-referrer"))
    html.void("meta", Attribute("name", "generator"), Attribute("content", "\(Tool.name) \(Tool.version)"))
    html.element("title", text: title)
    for sheet in PageStyle.sheets { html.element("style") { $0.raw(sheet) } }
    html.element("script") { $0.raw(PageScript.first) }
  }

  /// Nothing is loaded, sent or framed, and of styles and scripts only those that are written here count.
  static let policy: String =
    "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
    + PageStyle.sheets.map(source).joined(separator: " ") + "; "
    + "script-src \(source(PageScript.first)) \(source(PageScript.main))"

  private static func source(_ markup: Markup) -> String {
    "'sha256-" + Base64.encode(SHA256.digest(Array(markup.text.utf8))) + "'"
  }

  /// The switch stands before all that it shows and hides, so that it works without script.
  private func writeLanguages(to html: inout HTMLWriter) {
    for one in Language.allCases {
      let attributes = [
        Attribute("type", "radio"), Attribute("name", "lang"), Attribute("id", "lang-" + one.rawValue),
        .classes("vh"), Attribute("autocomplete", "off"),
      ]
      if one == language {
        html.void("input", attributes + [Attribute("checked", "")])
      } else {
        html.void("input", attributes)
      }
    }
  }

  private func writeHeader(to html: inout HTMLWriter) {
    html.element("header") { html in
      html.element("h1") { html in
        html.link(links.href(.overview)) { $0.say("法治政府建设年度报告", "Reports on law-based government") }
      }
      html.element("p", .classes("scope")) { html in html.say { scope($0) } }
      html.element("nav", Attribute("aria-labelledby", "nav-h")) { html in
        html.element("h2", Attribute("id", "nav-h"), .classes("vh"), zh: "页面内容", en: "On this page")
        html.link(links.href(.overview)) { $0.say("总览", "Overview") }
        html.link(links.href(.metrics)) { $0.say("比较", "Comparison") }
        html.link(links.href(.reports)) { $0.say("报告", "Reports") }
        html.link(links.href(.findings)) { $0.say("问题", "Findings") }
      }
      html.element("div", .classes("languages")) { html in
        html.element("label", Attribute("for", "lang-zh"), text: "中文")
        html.element("label", Attribute("for", "lang-en"), text: "English")
      }
    }
  }

  /// The county, the years and the number of reports.
  private func scope(_ language: Language) -> String {
    let identities = content.reports.compactMap(\.record.report?.identity)
    let counties = Set(identities.compactMap(\.county))
    let years = Set(identities.compactMap(\.year)).sorted().map(String.init)
    let span = years.count > 2 ? "\(years[0])–\(years[years.count - 1])" : years.joined(separator: language("、", ", "))
    let parts: [String?] = [
      counties.count == 1 ? counties.first : nil, years.isEmpty ? nil : language(span + "年", span),
      language("\(identities.count) 份报告", "\(identities.count) reports"),
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  private func writeFooter(to html: inout HTMLWriter) {
    html.element("footer") { html in
      html.element("p") { html in
        html.say(
          "由 \(Tool.name) \(Tool.version) 从报告原文生成。每个数字都能点回原句；没有写明的不等于零；依据不足的数据不归入指标。本页不联网。",
          "Made by \(Tool.name) \(Tool.version) from the text of the reports. Every number leads back to its sentence; what "
            + "is not stated is not zero; a figure with weak evidence is under no metric. This page loads nothing.")
      }
    }
  }
}
