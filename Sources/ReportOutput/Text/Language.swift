/// The language of messages and headings.
package enum Language: String, Sendable, CaseIterable {
  case zh
  case en

  /// The one of two wordings that this language asks for.
  package func callAsFunction(_ zh: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
    switch self {
    case .zh: zh()
    case .en: en()
    }
  }

  /// The language of a locale's name such as `zh_CN.UTF-8`; Chinese where it names no language.
  package init(locale: String?) {
    let code = (locale ?? "").split { "_.@-".contains($0) }.first.map { $0.lowercased() } ?? ""
    self = ["", "c", "posix", "zh"].contains(code) ? .zh : .en
  }
}
