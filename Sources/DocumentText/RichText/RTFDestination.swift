/// What becomes of the text in a group of RTF.
enum RTFDestination {
  /// It is text of the document.
  case text
  /// It is no text: properties, pictures, headers.
  case skipped
  /// It is the table of fonts, which says how their bytes are to be read.
  case fonts
  /// It is the number that the program gave a paragraph.
  case label
  /// It is the code of a field.
  case fieldCode
  /// It is a footnote.
  case note
  /// It is the text of a box.
  case box

  /// The destination that a control word begins, or nil where it begins none.
  init?(_ word: String) {
    switch word {
    case "fonttbl": self = .fonts
    case "listtext", "pntext": self = .label
    case "fldinst": self = .fieldCode
    case "footnote": self = .note
    case "shptxt": self = .box
    case "shpinst", "shp", "shpgrp", "fldrslt", "ud", "field", "result": self = .text
    default:
      guard Self.skippedWords.contains(word) else { return nil }
      self = .skipped
    }
  }

  /// What a destination that is skipped would show; nil where it shows nothing.
  static func omission(_ word: String) -> Omission.Kind? {
    switch word {
    case "pict", "shppict": .picture
    case "object": .object
    case "annotation": .comment
    default: nil
    }
  }

  private static let skippedWords = Set(
    """
    colortbl stylesheet info pict object objdata objclass objname header headerl headerr headerf footer footerl footerr \
    footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn listtable listoverridetable revtbl rsidtbl generator themedata \
    colorschememapping datastore latentstyles xmlnstbl filetbl wgrffmtfilter mmathPr bkmkstart bkmkend datafield \
    formfield nonshppict shppict shprslt sp pgdsctbl pnseclvl annotation atnid atnauthor atndate atnref atnicn atrfstart \
    atrfend atntime atnparent xe tc rxe txe private template operator userprops docvar panose falt blipuid picprop pn \
    pntxta pntxtb listname upr passwordhash fontemb fontfile blipatom
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
