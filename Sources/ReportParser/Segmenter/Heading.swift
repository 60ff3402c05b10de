/// A heading in the text, with its place in the outline but before its role is known.
struct Heading: Equatable {
  /// How it is numbered, and how far it has counted.
  let system: HeadingNumber.System
  let value: Int
  /// The place of its number, or nil where it has none.
  let label: Range<Int>?
  /// The place of its words, without number and closing punctuation.
  let words: Range<Int>
  /// The start of its line.
  let start: Int
  /// Where the text under it begins.
  let bodyStart: Int
  /// 1 for 一、, 2 for what stands below it, and so on.
  var level: Int
}
