/// A text for people in both languages of the program.
package struct Wording: Sendable, Hashable {
  package let zh: String
  package let en: String

  /// The same thing said in Chinese and in English.
  package init(_ zh: String, _ en: String) {
    self.zh = zh
    self.en = en
  }
}
