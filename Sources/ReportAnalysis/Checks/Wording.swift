/// A text for people in both languages of the program.
package struct Wording: Sendable, Hashable {
  /// What is said in Chinese.
  package let chinese: Phrase
  /// What is said in English.
  package let english: Phrase

  /// The same thing said in Chinese and in English.
  package init(_ chinese: Phrase, _ english: Phrase) {
    self.chinese = chinese
    self.english = english
  }

  /// A text that is the same in both languages, such as a name or a number.
  package init(both text: String) {
    self.init("\(text)", "\(text)")
  }

  package var zh: String { chinese.text }
  package var en: String { english.text }
}
