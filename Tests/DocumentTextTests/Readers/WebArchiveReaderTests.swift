import TestSupport
import Testing

@testable import DocumentText

@Suite struct WebArchiveReaderTests {
  private let html = "<html><p>法治=政府</p></html>"

  private func archive(_ page: [UInt8], encoding: String, charset: String = "utf-8", end: String = "--\r\n") -> [UInt8]
  {
    let head =
      "From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";"
      + "\r\n\tboundary=\"==b\"\r\n\r\n--==b\r\nContent-Type: image/png\r\n\r\nx\r\n--==b\r\nContent-Type: text/html; "
      + "charset=\"\(charset)\"\r\nContent-Transfer-Encoding: \(encoding)\r\n\r\n"
    return Array(head.utf8) + page + Array("\r\n--==b\(end)".utf8)
  }

  private func quoted(_ bytes: [UInt8]) -> [UInt8] {
    let hex = Array("0123456789ABCDEF".utf8)
    return bytes.enumerated().flatMap { index, byte -> [UInt8] in
      let isPlain = byte < 0x7F && byte != 0x3D
      let sign = isPlain ? [byte] : [0x3D, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      return sign + (index % 20 == 19 ? Array("=\r\n".utf8) : [])
    }
  }

  private func base64(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let padded = bytes + [UInt8](repeating: 0, count: (3 - bytes.count % 3) % 3)
    let text = stride(from: 0, to: padded.count, by: 3).flatMap { at -> [UInt8] in
      let bits = Int(padded[at]) << 16 | Int(padded[at + 1]) << 8 | Int(padded[at + 2])
      return [18, 12, 6, 0].map { digits[bits >> $0 & 63] }
    }
    return Array(text.dropLast(padded.count - bytes.count))
      + [UInt8](repeating: 0x3D, count: padded.count - bytes.count)
  }

  @Test func readsThePage() throws {
    for bytes in [
      archive(quoted(Array(html.utf8)), encoding: "quoted-printable"),
      archive(base64(Array(html.utf8)), encoding: "BASE64"),
      archive(Array(html.utf8), encoding: "8bit"),
      archive(quoted(Encoder.gb18030(html)), encoding: "quoted-printable", charset: "gb2312"),
    ] {
      let document = try DocumentReader.read(bytes)
      #expect(document.source.format == .mht)
      #expect(document.recognized == "法治=政府")
      #expect(document.source.notes == [])
    }
  }

  @Test func aCutArchiveIsReadInPart() throws {
    let whole = archive(quoted(Array(html.utf8)), encoding: "quoted-printable")
    let cut = Array(whole.dropLast(12))
    let document = try DocumentReader.read(cut)
    #expect(document.source.notes == [.damaged(part: nil, offset: cut.count)])
  }

  @Test func aMessageWithoutAPageIsRefused() {
    let bytes = Array(
      "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n\r\n法治\r\n--b--".utf8)
    #expect(throws: DocumentError.damaged(format: "mht", offset: bytes.count)) { try DocumentReader.read(bytes) }
  }
}
