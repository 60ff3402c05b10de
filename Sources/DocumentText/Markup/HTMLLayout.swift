/// The names by which pages mark the article and what is not part of it.
enum HTMLLayout {
  /// How surely an element holds the article.
  enum Container: Int {
    case possible = 1
    case sure = 2
  }

  /// What the values of `class` and `id` say of an element.
  static func container(_ names: [String]) -> Container? {
    if names.contains(where: sure.contains) { return .sure }
    return names.contains(where: possible.contains) ? .possible : nil
  }

  /// Whether the values of `class` and `id` say that an element leads elsewhere.
  static func isFurniture(_ names: [String]) -> Bool {
    names.contains { name in
      name.split { $0 == "-" || $0 == "_" }.contains { furniture.contains(String($0)) }
    }
  }

  /// The words of `class` and `id` in lower case.
  static func names(_ values: [String?]) -> [String] {
    values.compactMap { $0 }.flatMap { $0.prefix(200).lowercased().split { $0 <= " " }.map(String.init) }
  }

  private static let sure = words(
    """
    trs_editor trs_ueditor trs_editor_view ucap-content zoom article-content articlecontent article_content \
    article-con articlecon artcon pages_content vsb_content v_news_content vsb_content_2 xxgk_content news_content \
    newscontent con_text contxt content-text contenttext content_text detail-content detailcontent info-content \
    infocontent zw_content zwcontent ewb-article-content bt-content wzcon wz_con main-txt text_content xxgk_nr gk_content gkcontent detail_con detail_content easysite-news-text j-fontcontent \
    info_text wz_article wz_article_zzy news_con newscon news_txt content_nr con_nr art_con arti_con article_nr wznr zwnr \
    cont_txt conttxt articlebox_content ucapcontent articletext \
    article-body articlebody news-content xl_content xlcontent view_content
    """)
  private static let possible = words("content article main-content maincontent detail xl text wrapper-content main")
  private static let furniture = words(
    """
    nav navbar navigation mainnav topnav subnav menu submenu breadcrumb breadcrumbs crumb crumbs share sharebox bdshare \
    bdsharebuttonbox fenxiang footer foot sidebar toolbar pager pagination dqwz weizhi xiangguan related relate recommend xgwz xgxx qrcode ewm copyright friendlink
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
