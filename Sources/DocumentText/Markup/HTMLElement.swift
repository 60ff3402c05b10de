/// What an element of a web page means for its text.
struct HTMLElement {
  /// What becomes of the text in the element and of the line that it is on.
  enum Meaning: Equatable {
    case block, lineBreak, row, cell, table, ignored, deleted, raw(String), title, meta, heading, list, item, inline
  }

  /// Elements of one kind end each other where end tags are left out.
  enum Kind {
    case paragraph, item, term, cell, row, option
  }

  /// What becomes of the text.
  var meaning = Meaning.inline
  /// Whether the element never has content, so that nothing waits for its end.
  var isVoid = false
  /// The kind whose elements it ends, and which ends it.
  var kind: Kind?

  /// The element with the key `name`.
  static func of(_ name: UInt64) -> HTMLElement { elements[name] ?? HTMLElement() }

  /// Whether its start tag ends `open`, which is still open.
  func closes(_ open: HTMLElement) -> Bool {
    if let kind, kind == open.kind { return true }
    return open.kind == .paragraph && (meaning == .block || meaning == .table || meaning == .list || meaning == .item)
  }

  private static let elements: [UInt64: HTMLElement] = {
    var table: [UInt64: HTMLElement] = [:]
    func change(_ names: String, _ body: (inout HTMLElement) -> Void) {
      for name in names.split(separator: " ") { body(&table[XMLScanner.key(String(name)), default: HTMLElement()]) }
    }
    change(
      """
      p div section article main header address blockquote center dd dl dt fieldset figcaption figure form hr pre ul \
      body html caption h2 h3 h4 h5 h6 details summary
      """
    ) { $0.meaning = .block }
    change(
      "nav footer aside noscript template select button object svg math audio video canvas map datalist dialog xml"
    ) {
      $0.meaning = .ignored
    }
    for (names, meaning) in [
      ("li", Meaning.item), ("ol", .list), ("br", .lineBreak), ("tr", .row), ("td th", .cell),
      ("table thead tbody tfoot", .table), ("h1", .heading), ("del", .deleted), ("title", .title), ("meta", .meta),
      ("script", .raw("script")), ("style", .raw("style")), ("textarea", .raw("textarea")), ("iframe", .raw("iframe")),
      ("xmp", .raw("xmp")), ("noframes", .raw("noframes")),
    ] {
      change(names) { $0.meaning = meaning }
    }
    change("area base br col embed hr img input link meta param source track wbr") { $0.isVoid = true }
    for (names, kind) in [
      ("p", Kind.paragraph), ("li", .item), ("dt dd", .term), ("td th", .cell), ("tr", .row), ("option", .option),
    ] {
      change(names) { $0.kind = kind }
    }
    return table
  }()
}
