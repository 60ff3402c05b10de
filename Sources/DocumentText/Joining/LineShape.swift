/// What kind of line a stretch of text is, from its own characters.
enum LineShape {
  /// How much punctuation a stretch has.
  struct Marks: Equatable {
    /// Marks that end a sentence or a part of one (。；！？).
    var sentence = 0
    /// Marks between clauses (，、).
    var clause = 0
    /// Whether a bar separates table cells.
    var hasBar = false
    /// Whether there is any mark of a sentence or a clause.
    var any: Bool { sentence + clause > 0 }

    init() {}

    /// Counts the punctuation of `line`.
    init(of line: ArraySlice<UInt16>) {
      add(line)
    }

    /// Adds the punctuation of a further line.
    mutating func add(_ line: ArraySlice<UInt16>) {
      let (clauses, sentences) = (clauseMarks, sentenceMarks)
      for unit in line where !unit.isIdeograph {
        if unit == 0x7C { hasBar = true }
        if clauses.contains(unit) { clause += 1 }
        if sentences.contains(unit) { sentence += 1 }
      }
    }
  }

  /// Whether the line ends where a sentence, a heading or a quotation may end.
  static func isFinished(_ line: ArraySlice<UInt16>) -> Bool {
    line.last.map(mayEnd) ?? true
  }

  /// Whether a sentence, a heading or a quotation may end with `unit`.
  @inline(__always)
  static func mayEnd(with unit: UInt16) -> Bool {
    switch unit {
    case 0xFF0C, 0x3001, 0x300A, 0xFF08, 0x201C: false  // ，、《（“
    default: !(unit.isIdeograph || unit.isDigit)
    }
  }

  /// Whether the line begins with a punctuation mark that can only follow something (，监督作用明显).
  static func continuesClause(_ line: ArraySlice<UInt16>) -> Bool {
    line.first.map(mayContinue) ?? false
  }

  /// Whether `unit` is a mark that can only follow something.
  @inline(__always)
  static func mayContinue(with unit: UInt16) -> Bool {
    switch unit {
    case 0xFF0C, 0x3002, 0x3001, 0xFF1B, 0xFF1A, 0xFF09, 0x300B, 0x201D: true  // ，。、；：）》”
    default: false
    }
  }

  /// Whether the line begins with words that open a paragraph (附件, 下一步, 特此).
  static func opensParagraph(_ line: ArraySlice<UInt16>) -> Bool {
    openers.contains(where: line.starts)
  }

  /// Whether the line begins a point of an enumeration (一是, 第二，, 首先), which may also stand in running text.
  static func beginsPoint(_ line: ArraySlice<UInt16>) -> Bool {
    if points.contains(where: line.starts) { return true }
    return line.first == 0x7B2C
      ? hasMarker(line.dropFirst(), closedBy: ordinalEnds) : hasMarker(line, closedBy: pointEnds)
  }

  /// Whether the line begins a heading or a list item (一、 （一） 1、 •).
  static func beginsItem(_ line: ArraySlice<UInt16>) -> Bool {
    guard let first = line.first else { return false }
    if bullets.contains(first) { return true }
    return first == 0xFF08
      ? hasMarker(line.dropFirst(), closedBy: closingBracket)
      : hasMarker(line, closedBy: first.isDigit ? digitEnds : numeralEnds)
  }

  /// Whether the line is a label and its value, as web pages set them above the text (索引号：).
  static func isLabelled(_ line: ArraySlice<UInt16>) -> Bool {
    guard let colon = line.prefix(9).firstIndex(of: 0xFF1A) else { return false }
    return labels.contains { line[..<colon].starts(with: $0) && line.startIndex + $0.count + 3 > colon }
  }

  /// Whether the line names whom the report is for (县委、县政府：).
  static func isAddressee(_ line: ArraySlice<UInt16>) -> Bool {
    guard line.count <= 30, line.last == 0xFF1A, let office = line.dropLast().last else { return false }
    return offices.contains(office)
  }

  /// Whether the line is a date and nothing else (2024年2月29日).
  static func isDate(_ line: ArraySlice<UInt16>) -> Bool {
    line.count <= 12 && line.allSatisfy { $0.isDigit || dateParts.contains($0) } && line.contains { !$0.isDigit }
  }

  /// Whether the line begins with a year (2025年).
  static func beginsWithYear(_ line: ArraySlice<UInt16>) -> Bool {
    line.prefix(4).allSatisfy(\.isDigit) && line.dropFirst(4).first == 0x5E74
  }

  /// Whether a numeral of up to three characters opens the line and a mark of `closers` closes it.
  private static func hasMarker(_ line: ArraySlice<UInt16>, closedBy closers: UnitSet) -> Bool {
    let numeral = line.prefix(4).prefix { $0.isDigit || numerals.contains($0) }
    let rest = line[numeral.endIndex...]
    guard (1...3).contains(numeral.count), let closer = rest.first, closers.contains(closer) else { return false }
    // 3.15 is a day and 1.2万 a number.
    return closer != 0x2E || rest.dropFirst().first.map { !$0.isDigit } ?? true
  }

  private static let sentenceMarks = UnitSet("。；！？")
  private static let clauseMarks = UnitSet("，、")
  private static let numerals = UnitSet("一二三四五六七八九十〇")
  private static let numeralEnds = UnitSet("、）.")
  private static let pointEnds = UnitSet("是")
  private static let digitEnds = UnitSet("、）.")
  private static let closingBracket = UnitSet("）")
  private static let ordinalEnds = UnitSet("，、：是章节部条")
  private static let bullets = UnitSet("•●■◆◇□※★▲►>【[|#*①②③④⑤⑥⑦⑧⑨⑩")
  private static let offices = UnitSet("府委会办室局")
  private static let dateParts = UnitSet("年月日二〇一三四五六七八九十.-/")
  private static let points = words("首先 其次 再次 最后")
  private static let openers = words("附件 附： 特此 以上报告 下一步 现将 现就 抄送 主送")
  private static let labels = words(
    """
    索引号 信息索引号 文号 发文字号 文件编号 发布机构 发文机关 发文机构 公开机构 主题分类 信息分类 信息类别 公开目录 体裁分类 主题词 关键词 成文日期 \
    成文时间 生成日期 发布日期 发布时间 发文日期 发文时间 公开日期 日期 标题 名称 文件标题 有效性 效力状态 时效性 公开形式 公开方式 公开范围 公开时限 \
    责任部门 责任科室 责任编辑 来源 信息来源 文章来源 作者 浏览次数 浏览量 点击数 点击率 字体 签发人 联系人 联系电话
    """)

  private static func words(_ list: String) -> [[UInt16]] {
    list.split { $0 == " " || $0 == "\n" }.map { Array($0.utf16) }
  }
}
