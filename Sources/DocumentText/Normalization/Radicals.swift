/// Radical code points that stand in for whole characters.
///
/// PDF programs write them where a font draws ⼀ and 一 with one glyph; the eye cannot tell them apart.
enum Radicals {
  /// The ideograph for a scalar of the two radical blocks, or the scalar itself where there is none.
  static func fold(_ scalar: UInt32) -> UInt16 {
    let index = Int(scalar)
    let unit = index < 0x2F00 ? supplement[index - 0x2E80] : kangxi[index - 0x2F00]
    return unit == 0x2E ? UInt16(scalar) : unit
  }

  /// U+2E80 on, after the Unicode property Equivalent_Unified_Ideograph; a full stop where that names no common character.
  private static let supplement = Array(
    """
    .厂乛乚乙亻冂.刀刂卜.小尐兀尣尢.巳幺彑彐忄心扌攵.旡日月歺母民氵氺灬爫爬丬牛犭王.目示礻.糹纟罓罒.冗.羊..耂肀聿肉.艹艺艻虎衤覀西见角.讠贝\
    .车辶辷辸邑钅長镸长门.阝雨青韦页风飞食.飠饣.马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟
    """.utf16)

  /// U+2F00 on, in the mainland forms 户青黄 where the standard's mapping has 戶靑黃.
  private static let kangxi = Array(
    """
    一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文\
    斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌\
    舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黄黍\
    黑黹黽鼎鼓鼠鼻齊齒龍龜龠
    """.utf16)
}
