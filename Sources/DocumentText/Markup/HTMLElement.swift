/// What elements of a web page mean for its text.
enum HTMLElement {
  case block, lineBreak, row, cell, table, ignored, deleted, raw(String), title, meta, heading, list, inline

  /// The meaning of the element with the key `name`.
  static func of(_ name: UInt64) -> HTMLElement { meanings[name] ?? .inline }

  /// Whether an element never has content, so that nothing waits for its end.
  static func isVoid(_ name: UInt64) -> Bool { voids.contains(name) }

  /// Whether a start tag of `name` ends an open element `open` of itself.
  static func closes(_ name: UInt64, _ open: UInt64) -> Bool {
    if open == paragraph, case .block = of(name) { return true }
    if open == paragraph, case .table = of(name) { return true }
    return siblings.contains { $0.contains(name) && $0.contains(open) }
  }

  /// `tr`, whose end ends a row.
  static let tr = XMLScanner.key("tr")
  /// `table`, beyond which a cell or row never ends another.
  static let tableElement = XMLScanner.key("table")
  private static let paragraph = XMLScanner.key("p")

  private static let siblings: [Set<UInt64>] = [
    keys("li"), keys("dt dd"), keys("td th"), keys("tr"), keys("option"), keys("p"),
  ]
  private static let voids = keys("area base br col embed hr img input link meta param source track wbr")

  private static func keys(_ names: String) -> Set<UInt64> {
    Set(names.split(separator: " ").map { XMLScanner.key(String($0)) })
  }

  private static let meanings: [UInt64: HTMLElement] = {
    var table: [UInt64: HTMLElement] = [:]
    func add(_ names: String, _ meaning: HTMLElement) {
      for name in keys(names) { table[name] = meaning }
    }
    add(
      """
      p div section article main header address blockquote center dd dl dt fieldset figcaption figure form hr li pre \
      ul body html caption h2 h3 h4 h5 h6 details summary
      """, .block)
    add("ol", .list)
    add("br", .lineBreak)
    add("tr", .row)
    add("td th", .cell)
    add("table thead tbody tfoot", .table)
    add("h1", .heading)
    add("del", .deleted)
    add("title", .title)
    add("meta", .meta)
    add(
      "nav footer aside noscript template select button object svg math audio video canvas map datalist dialog",
      .ignored)
    for name in ["script", "style", "textarea", "iframe", "xmp", "noframes"] {
      table[XMLScanner.key(name)] = .raw(name)
    }
    return table
  }()
}
