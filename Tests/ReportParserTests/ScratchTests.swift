import Testing
import DocumentText
@testable import ReportParser
import Foundation

@Test(.enabled(if: ProcessInfo.processInfo.environment["DBG"] != nil)) func scratch() throws {
  let s = try String(contentsOfFile: "/tmp/dbg.txt", encoding: .utf8)
  for line in s.split(separator: "\n") {
    let doc = try DocumentReader.read(Array(line.utf8))
    let text = doc.text
    let ms = QuantityRecognizer.recognise(text)
    let pl = ClauseMap.surroundings(of: ms, in: text)
    var c = MetricClassifier(text)
    print("###", line)
    let r = ReportParser.parse(doc)
    for (m, p) in zip(ms, pl) {
      let cs = c.candidates(for: m, in: p)
      print("  ", String(decoding: text[m.start..<m.end], as: UTF16.self), cs.prefix(5).map { k in
        (k.metric < MetricCatalog.all.count ? MetricCatalog.all[k.metric].id.rawValue : "OTHER") + " \(k.score) [" + String(decoding: text[k.words], as: UTF16.self) + "]"}.joined(separator: ", "))
    }
    for f in r.figures { print("    =>", doc.string(doc.place(of: f.range)), f.metric?.rawValue ?? "nil", f.status, f.evidence.rule, f.partOf ?? -1, f.actor ?? "") }
  }
}
