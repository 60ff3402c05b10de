import ReportAnalysis
import ReportParser

/// What could not be read, or only in part, with the reason; and what is there but not compared.
struct UnreadTable {
  let content: PageContent

  /// Writes the table.
  func write(to html: inout HTMLWriter) {
    html.element("h3", .id(.unread), zh: "读取情况", en: "What was read")
    let remarkable = content.reports.map(\.record.source).filter { $0.status != .ok }
    if remarkable.isEmpty {
      html.element("p", zh: "全部输入都读到了。", en: "All inputs were read.")
    } else {
      write(remarkable, to: &html)
    }
    if content.passedOver > 0 {
      html.element(
        "p", .classes("hint"), zh: "另有 \(content.passedOver) 个文件不是文档，没有读。",
        en: "\(content.passedOver) more files are no documents and were passed over.")
    }
    for omission in content.comparison.omissions {
      guard let number = Int(omission.path) else { continue }
      html.element("p", .classes("hint")) { html in
        html.element("bdi", text: content.reports[number].record.source.path)
        html.say("：不是法治政府建设年度报告，不与其他报告比较", ": no report on law-based government, and so not compared")
      }
    }
    for paths in content.comparison.years.flatMap(\.doubles) {
      html.element("p", .classes("hint")) { html in
        html.say("同一乡镇同一年度有 \(paths.count) 份报告，各列各的：", "\(paths.count) reports of one township and year, not merged: ")
        for path in paths.compactMap({ Int($0) }) {
          html.element("bdi", text: content.reports[path].record.source.path)
          html.raw(" ")
        }
      }
    }
  }

  private func write(_ sources: [ReportSource], to html: inout HTMLWriter) {
    html.scroller(labelledBy: "unread") { html in
      html.element("table", .classes("list")) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", Attribute("scope", "col"), zh: "文件", en: "File")
            html.element("th", Attribute("scope", "col"), zh: "读取", en: "Read")
            html.element("th", Attribute("scope", "col"), zh: "原因", en: "Reason")
          }
        }
        html.element("tbody") { html in
          for source in sources {
            html.element("tr") { html in
              html.element("th", Attribute("scope", "row"), .classes("path"), text: source.path)
              html.element("td") { html in
                if source.status == .refused {
                  html.element("strong", .classes("missing"), zh: "未能读取", en: "not read")
                } else {
                  html.say("只读到一部分", "read in part")
                }
              }
              html.element("td", text: source.message ?? "")
            }
          }
        }
      }
    }
  }
}
