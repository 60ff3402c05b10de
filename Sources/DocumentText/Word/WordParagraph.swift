/// What is known of the paragraph that is being read.
struct WordParagraph {
  /// The name of its style.
  var style: String?
  /// The number of its list.
  var list: Int?
  /// Its level in the list, from 0.
  var level: Int?
  /// Its number, where the document has it as text.
  var label: String?
  /// Whether its end was deleted, so that the next paragraph goes on with it.
  var endIsDeleted = false
}
