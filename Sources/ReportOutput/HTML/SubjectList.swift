import ReportAnalysis
import ReportParser

/// The list of metrics by family, which leads to each of them.
struct SubjectList {
  let content: PageContent
  let links: PageLinks

  /// Writes the list.
  func write(to html: inout HTMLWriter) {
    html.element("nav", .classes("subjects"), .id(.metrics), Attribute("aria-labelledby", "metrics-h")) { html in
      html.element("h3", Attribute("id", "metrics-h"), zh: "选一项指标", en: "Choose a metric")
      html.element("dl") { html in
        var family: Metric.Family?
        var isOpen = false
        for subject in content.subjects {
          if !isOpen || subject.metric?.family != family {
            if isOpen { html.raw("</dd>") }
            family = subject.metric?.family
            html.element("dt", zh: family?.label(.zh) ?? "三项主要数据", en: family?.label(.en) ?? "Headline")
            html.raw("<dd>")
            isOpen = true
          }
          html.link(links.href(.subject(subject))) { html in html.say { subject.label($0) } }
          html.raw(" ")
        }
        if isOpen { html.raw("</dd>") }
      }
    }
  }
}
