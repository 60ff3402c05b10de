import ReportAnalysis
import ReportParser
import Testing

@testable import ReportOutput

struct CSVTests {
  private func cell(_ text: String?) -> String {
    var bytes: [UInt8] = []
    CSVWriter.appendRow(to: &bytes) { $0.text(text) }
    return String(decoding: bytes.dropLast(2), as: UTF8.self)
  }

  @Test(arguments: [
    ("法治", "法治"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""),
    ("a b", "a b"), ("\u{1B}[2J", "\u{FFFD}[2J"),
  ])
  func quotesWhereItMust(text: String, written: String) {
    #expect(cell(text) == written)
  }

  @Test(arguments: [
    "=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "  =1+1", "　＝1", "＝1", "＋1", "－1", "＠x", "\u{A0}=1",
  ])
  func keepsTextFromBeingAFormula(text: String) {
    #expect(cell(text) == "'" + text)
  }

  @Test func guardsInsideQuotes() {
    #expect(cell("=A1,\"x\"") == "\"'=A1,\"\"x\"\"\"")
    #expect(cell("\n=1") == "\"'\n=1\"")
    #expect(cell("\r=1") == "\"'\r=1\"")
  }

  @Test func leavesNumbersAlone() {
    var bytes: [UInt8] = []
    CSVWriter.appendRow(to: &bytes) { row in
      row.plain("-2.5")
      row.plain(-3)
      row.plain(nil as Int?)
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "-2.5,-3,\r\n")
  }

  @Test func writesARowForEachFigure() throws {
    let csv = ReportCSV(layout: .long, columns: [])
    var bytes: [UInt8] = []
    csv.appendHeader(to: &bytes)
    try csv.append(HandmadeReport.record(), to: &bytes)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    #expect(
      lines == [
        "path,report_status,township,county,year,id,metric,value,unit,qualifier,status,actor,part_of,category,role,heading,text,start,end,sentence",
        "a/石桥镇.txt,ok,石桥镇,,2024,f1,disputes_resolved,526,件,atLeast,reported,,,,achievements,化解矛盾纠纷,５２６余件,49,54,矛盾纠纷 ５２６余件",
        "a/石桥镇.txt,ok,石桥镇,,2024,f2,disputes_resolved,12,件,exact,reported,,f1,邻里纠纷,achievements,化解矛盾纠纷,12件,61,64,邻里纠纷12件",
        "a/石桥镇.txt,ok,石桥镇,,2024,f3,disputes_handled,8,件,exact,reported,派出所,,,achievements,化解矛盾纠纷,8件,70,72,出所调解8件",
        "a/石桥镇.txt,ok,石桥镇,,2024,f4,,85000.5,元,about,reported,,,,achievements,化解矛盾纠纷,8.5万元,77,82,标的额约8.5万元",
        "a/石桥镇.txt,ok,石桥镇,,2024,f5,training_sessions,2,期,exact,target,,,,plan,下一年度安排,2-3期,97,101,举办培训2-3期",
      ])
  }

  @Test func writesARowForAnInputWithoutFigures() {
    let csv = ReportCSV(layout: .long, columns: [])
    var bytes: [UInt8] = []
    csv.append(ReportRecord(refused: ReportSource(path: "=x,y.txt", status: .refused)), to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "\"'=x,y.txt\",refused,,,,,,,,,,,,,,,,,,\r\n")
  }

  @Test func writesOneRowAReportInTheWideLayout() throws {
    let csv = ReportCSV(layout: .wide, columns: ["disputes_handled", "disputes_resolved", "publicity_events", "x"])
    var record = try HandmadeReport.record()
    record.metrics.append(
      .init(metric: "x", rule: .single, quantity: Quantity(value: .zero, unit: nil), figures: []))
    var bytes: [UInt8] = []
    csv.appendHeader(to: &bytes)
    csv.append(record, to: &bytes)
    csv.append(ReportRecord(refused: ReportSource(path: "b", status: .refused)), to: &bytes)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    #expect(
      lines == [
        "path,report_status,township,county,year,disputes_handled,disputes_resolved,publicity_events,x",
        "a/石桥镇.txt,ok,石桥镇,,2024,,526,,0", "b,refused,,,,,,,",
      ])
  }
}
