import TestSupport
import Testing

@testable import DocumentText

@Suite struct HTMLReaderTests {
  @Test(arguments: [
    ("<div>甲<p>乙</p>丙<br>丁</div>戊", "甲\n乙\n丙\n丁\n戊"), ("<p>甲<p>乙<p>丙", "甲\n乙\n丙"),
    ("<div>甲 \n\t 乙<b>丙</b>\n<i>丁</i></div>", "甲 乙丙 丁"),
    ("<p>&nbsp;&emsp;甲&ldquo;乙&rdquo;&#20013;&#x6587;&#151;&no;</p>", "\u{A0}\u{2003}甲“乙”中文—&no;"),
    ("<p>甲<span>1&lt;2</span> & <</p>", "甲1<2 & <"), ("<ul><li>甲<li>乙</ul>", "甲\n乙"),
    ("<ol start=3><li>甲<li><p>2件</p></ol>", "3、甲\n4、2件"), ("<p>甲<del>5件</del><ins>6件</ins></p>", "甲6件"),
    ("<table><tr><th>类型<td>件数<tr><td>邻里<td>12件</table>后", "类型 | 件数\n邻里 | 12件\n后"),
    ("<table><tr><td><table><tr><td>甲<td>乙</table></td></tr></table>", "甲 | 乙"),
    ("<p>甲<!-- <p>乙</p> -->丙<![if !supportLists]>1、<![endif]>丁</p>", "甲丙1、丁"),
    ("<p title='a>b' class=x>甲</P ><hr/>乙", "甲\n乙"), ("<p>甲</span></td>乙</p>", "甲乙"),
  ])
  func laysOut(html: String, text: String) throws {
    #expect(try page("<html><body>\(html)</body></html>") == text)
  }

  @Test(arguments: [
    "div class='view TRS_UEDITOR trs_paper_default trs_web'", "div class=TRS_Editor", "div id=zoom",
    "div class='bt_content' id=\"Zoom\"", "div class='pages_content' id='UCAP-CONTENT'", "ucapcontent",
    "div class=article-content", "div id=vsb_content", "div class='main-fl-con j-fontContent clearfix'",
    "div class=xxgk_nr", "div class=gk_content", "div class=easysite-news-text", "article",
  ])
  func theContainerOfTheArticleIsPreferred(tag: String) throws {
    let text = String(repeating: "全年调解纠纷十余件。", count: 30)
    let html = """
      <html><head><title>某镇报告</title></head><body><div>您的位置：首页</div><div><span>浏览次数：532次</span></div>
      <\(tag)><p>\(text)</p></\(tag.prefix { $0 != " " })><div class=xiangguan><p>青山镇调解纠纷77件</p></div></body></html>
      """
    #expect(try page(html) == "某镇报告\n" + text)
  }

  @Test func elementsThatAreNotShownAreLeftOut() throws {
    let html = "<html><head><xml><w:View>Normal</w:View></xml></head><body><p hidden>暗</p><p>明</p></body></html>"
    #expect(try page(html) == "明")
  }

  @Test func whatIsNoArticleIsLeftOut() throws {
    let html = """
      <!DOCTYPE html><html><head><title>题</title><style>p{}</style><script>if(a<b){"</p>调解9件"}</script></head><body>
      <nav>首页</nav><div class="top-nav"><a>政务公开</a></div><div id="share">分享</div><noscript>启用脚本</noscript>
      <p>正文\(String(repeating: "文", count: 200))</p><div style="display: NONE">暗</div><select><option>甲</select>
      <footer>版权所有</footer></body></html>
      """
    #expect(try page(html) == "正文" + String(repeating: "文", count: 200))
  }

  @Test func aPageOfNothingButMenusIsReadAll() throws {
    let text = String(repeating: "法", count: 60)
    #expect(try page("<html><div class=menu>\(text)</div></html>") == text)
  }

  private let article = String(repeating: "全镇调解矛盾纠纷。", count: 40)

  @Test(arguments: [
    "class=\"TRS_Editor\"", "id='zoom'", "class='view TRS_UEDITOR trs_paper'", "class=article-content",
    "id=UCAP-CONTENT",
  ])
  func theContainerIsPreferred(attribute: String) throws {
    let menu = "<ul>" + String(repeating: "<li>栏目名称", count: 300) + "</ul>"
    let html = "<html><body>\(menu)<h1>某镇法治报告</h1><div \(attribute)><p>\(article)</p></div>相关链接</body></html>"
    #expect(try page(html) == "某镇法治报告\n" + article)
  }

  @Test func theTitleIsNotSaidTwice() throws {
    let body = "<div id=zoom><p>平川镇 法治报告</p><p>\(article)</p></div>"
    let title = "<title>平川镇法治报告_某县政府</title><meta name=ArticleTitle content=\"平川镇法治报告\">"
    #expect(try page("<html>\(title)\(body)</html>") == "平川镇 法治报告\n" + article)
    #expect(try page("<html>\(title)<div id=zoom>\(article)</div></html>") == "平川镇法治报告\n" + article)
  }

  @Test func theInnermostContainerIsTaken() throws {
    let html = "<html><div class=content>路径<div class=TRS_Editor>\(article)</div>打印</div></html>"
    #expect(try page(html) == article)
  }

  @Test func cutPagesAreReadInPart() throws {
    for html in ["<html><body><p>甲", "<html><p>甲<!-- 乙</html>", "<html><p>甲<script>乙</html>"] {
      let document = try DocumentReader.read(Array(html.utf8))
      #expect(document.recognized == "甲")
      #expect(document.source.notes == [.damaged(part: nil, offset: html.utf8.count)])
    }
    #expect(try DocumentReader.read(Array("<div>甲</div>".utf8)).source.notes == [])
  }

  @Test func depthIsNoTrouble() throws {
    let deep = String(repeating: "<div>", count: 20_000) + "甲" + String(repeating: "</div>", count: 20_000)
    #expect(try page(deep) == "甲")
    let rows = String(repeating: "<table><tr><td>", count: 2000)
    #expect(try page(rows + "甲<td>乙").hasPrefix("甲"))
  }

  /// Pages say what they are in, and are often wrong.
  @Test(arguments: ["gb2312", "GBK", "utf-8", "iso-8859-1"]) func encodings(label: String) throws {
    let html = "<html><head><meta charset=\"\(label)\"></head><p>法治政府建设，囧㐀</p></html>"
    for (bytes, encoding) in [
      (Array(html.utf8), SourceFile.Encoding.utf8), (Encoder.gb18030(html), .gb18030),
      ([0xEF, 0xBB, 0xBF] + Array(html.utf8), .utf8),
    ] {
      let document = try DocumentReader.read(bytes)
      #expect(document.recognized == "法治政府建设，囧㐀")
      #expect(document.source.encoding == encoding)
    }
  }

  @Test func inDoubtThePageIsBelieved() throws {
    // Valid in both encodings.
    let bytes =
      Array("<html><meta http-equiv=x content='text/html; charset=gb2312'><p>".utf8) + [0xC1, 0xAA, 0xCD, 0xA8]
    #expect(try DocumentReader.read(bytes).recognized == "联通")
  }
}
