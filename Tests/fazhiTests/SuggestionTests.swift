import ReportOutput
import TestSupport
import Testing

@testable import fazhi

/// A word that is not understood is answered with the nearest that is, and with where to look.
struct SuggestionTests {
  static let cases: [(arguments: String, zh: String, en: String, help: String)] = [
    ("comapre x", "没有命令 comapre；是不是 compare？", "no command comapre; did you mean compare?", ""),
    ("help expotr", "没有命令 expotr；是不是 export？", "no command expotr; did you mean export?", " help"),
    (
      "compare x --metrics a", "没有选项 --metrics；是不是 --metric？", "no option --metrics; did you mean --metric?", " compare"
    ),
    (
      "compare x --unpacked", "没有选项 --unpacked；是不是 --max-unpacked？",
      "no option --unpacked; did you mean --max-unpacked?", " compare"
    ),
    (
      "export x --format ndjsn", "--format 不能是“ndjsn”，可用：ndjson、json、csv、xlsx；是不是 ndjson？",
      "--format cannot be “ndjsn”; it is one of ndjson, json, csv, xlsx; did you mean ndjson?", " export"
    ),
    (
      "compare x --metric dispute_resolution", "没有指标 dispute_resolution；是不是 dispute_resolution_rate？",
      "no metric dispute_resolution; did you mean dispute_resolution_rate?", " compare"
    ),
    ("compare x --metric 化解矛盾就纷", "没有指标 化解矛盾就纷；是不是 化解矛盾纠纷？", "no metric 化解矛盾就纷; did you mean 化解矛盾纠纷?", " compare"),
    ("explain x 化解率", "没有指标 化解率；是不是 矛盾纠纷化解率？", "no metric 化解率; did you mean 矛盾纠纷化解率?", " explain"),
    (
      "explain x qqqqqqqq", "没有指标 qqqqqqqq；全部指标见 fazhi metrics",
      "no metric qqqqqqqq; fazhi metrics lists them all", " explain"
    ),
    (
      "compare x --family dispute", "没有类别 dispute；是不是 disputes？", "no family dispute; did you mean disputes?",
      " compare"
    ),
    ("compare x --family 普法宣穿", "没有类别 普法宣穿；是不是 普法宣传？", "no family 普法宣穿; did you mean 普法宣传?", " compare"),
    (
      "compare x --kind reprot", "--kind 不能是“reprot”，可用：report、statement、other；是不是 report？",
      "--kind cannot be “reprot”; there are report, statement, other; did you mean report?", " compare"
    ),
    ("compare x --sort townshp", "没有指标 townshp；是不是 township？", "no metric townshp; did you mean township?", " compare"),
    (
      "rules sum-mismach", "没有审核规则“sum-mismach”；是不是 sum-mismatch？",
      "no audit rule “sum-mismach”; did you mean sum-mismatch?", " rules"
    ),
    ("check x --rule cutoff", "没有审核规则“cutoff”；是不是 cut-off？", "no audit rule “cutoff”; did you mean cut-off?", " check"),
    (
      "rules qqqqqqqq", "没有审核规则“qqqqqqqq”；全部规则见 fazhi rules", "no audit rule “qqqqqqqq”; fazhi rules lists them all",
      " rules"
    ),
    (
      "schema exprot", "没有 exprot 的 JSON Schema；可用：export、compare、diff；是不是 export？",
      "no schema of exprot; there are those of export, compare, diff; did you mean export?", " schema"
    ),
    (
      "completions fihs", "没有 fihs 的补全脚本；可用：bash、zsh、fish；是不是 fish？",
      "no completion for fihs; there is that for bash, zsh, fish; did you mean fish?", " completions"
    ),
    (
      "x --lang cn", "--lang 不能是“cn”，可用：zh、en；是不是 en？", "--lang cannot be “cn”; it is one of zh, en; did you mean en?",
      ""
    ),
    ("compare x --year 24", "--year 要四位数字的年份，不能是“24”", "--year takes years of four digits, not “24”", " compare"),
  ]

  @Test(arguments: cases) func answers(arguments: String, zh: String, en: String, help: String) {
    let words = arguments.split(separator: " ").map(String.init)
    for (locale, message, see) in [("zh_CN.UTF-8", zh, "用法见"), ("en_US.UTF-8", en, "see")] {
      let outcome = fazhi(words, environment: ["LANG": locale])
      #expect(outcome.messages == "fazhi: \(message)\n\(see) fazhi\(help) --help\n")
      #expect(outcome.status == .usage)
      #expect(outcome.output.isEmpty)
    }
  }

  @Test func aPartOfAWordStandsForIt() {
    #expect(Spelling.suggestions(for: "rato", among: ["ratio", "a_rate", "b_rate", "c_rate", "d_rate"]) == ["ratio"])
    #expect(
      Spelling.suggestions(for: "_rate", among: ["x", "aaa_rate", "bbb_rate", "ccc_rate", "ddd_rate"])
        == ["aaa_rate", "bbb_rate", "ccc_rate"])
    #expect(Spelling.suggestions(for: "纠纷", among: ["甲乙丙", "预防纠纷", "纠纷排查"]) == ["预防纠纷", "纠纷排查"])
    #expect(Spelling.suggestions(for: "x", among: ["xyz"]) == [])
    #expect(Spelling.suggestions(for: "", among: ["xyz"]) == [])
  }
}
