import TestSupport
import Testing

@testable import DocumentText

@Suite struct XMLScannerTests {
  /// What a scanner finds, written down.
  private func events(_ xml: String, depth: Int = 256) throws(DocumentError) -> String {
    var scanner = XMLScanner(Array(xml.utf8), depth: depth, format: "xml")
    var log = ""
    while true {
      switch try scanner.next() {
      case .start: log += "(\(scanner.attribute("v") ?? "")"
      case .end: log += ")"
      case .text:
        var scalars: [UInt32] = []
        scanner.forEachScalar { scalars.append($0) }
        log += String(scalars: scalars[...])
      case .finished(let damage): return log + (damage.map { "!\($0)" } ?? "")
      }
    }
  }

  @Test(arguments: [
    ("<a>b</a>", "(b)"), ("<a/>", "()"), ("<a v='1'><b x:v=\"2\" /></a>", "(1(2))"),
    ("<?xml version='1.0'?><!-- <x> --><a>1&lt;2&#x4E2D;&#25991;&amp;&bad;</a>", "(1<2中文&&bad;)"),
    ("<a><![CDATA[<b>&lt;]]></a>", "(<b>&lt;)"), ("<a v='x>y'>z</a>", "(x>yz)"), ("\u{FEFF}<a>法</a>", "(法)"),
    ("<a v='&#0;&#xD800;&#99999999;'/>", "(&#0;&#xD800;&#99999999;)"), ("<a w='1' v = '2' v='3'/>", "(2)"),
  ])
  func reads(xml: String, log: String) throws {
    #expect(try events(xml) == log)
  }

  @Test(arguments: [
    ("<a>b", "(b!4"), ("<a><b></a>", "((!6"), ("<a></b>", "(!3"), ("<a", "!0"), ("<a><b v='</b></a>", "(!3"),
    ("<a><!-- </a>", "(!3"), ("<a><![CDATA[b</a>", "(!12"), ("<a><<b/></a>", "(!3"), ("<", "!0"), ("</a>", "!0"),
  ])
  func saysWhereItIsBroken(xml: String, log: String) throws {
    #expect(try events(xml) == log)
  }

  @Test(arguments: [
    "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "<a><!ENTITY b 'c'></a>", "<!ELEMENT a>", "<!doctype a><a/>",
  ])
  func refusesDeclarations(xml: String) {
    #expect(throws: DocumentError.documentType(offset: xml.hasPrefix("<a>") ? 3 : 0)) { try events(xml) }
  }

  @Test func refusesDepth() throws {
    let xml = String(repeating: "<a>", count: 9) + String(repeating: "</a>", count: 9)
    #expect(try events(xml, depth: 9).count == 18)
    #expect(throws: DocumentError.tooDeep(format: "xml", limit: 8)) { try events(xml, depth: 8) }
  }

  @Test func badUTF8IsReplaced() {
    var scalars: [UInt32] = []
    let bytes: [UInt8] = [0x41, 0xE6, 0xB3, 0x95, 0xFF, 0xE6, 0xB3, 0x42, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF4]
    UTF8Scalars.forEach(in: bytes, 0..<bytes.count) { scalars.append($0) }
    #expect(String(scalars: scalars[...]).replacing("\u{FFFD}", with: "?") == "A法???B??????")
  }

  @Test func otherEncodingsAreRead() throws {
    let xml = "<?xml version=\"1.0\" encoding=\"gb2312\"?><a>法治</a>"
    #expect(XMLEncoding.utf8(Encoder.gb18030(xml)) == Array(xml.utf8))
    for bigEndian in [false, true] {
      #expect(XMLEncoding.utf8(Encoder.utf16(xml, bigEndian: bigEndian)) == Array(xml.utf8))
    }
  }
}
