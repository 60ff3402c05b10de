import TestSupport
import Testing

/// The readers of annotated texts that other suites measure by.
@Suite("annotated texts")
struct AnnotationReadingTests {
  @Test func marks() throws {
    let text = MarkedText("𠂇调解⟦38件⟧，⟦a+b/c¦100 %⟧，其中⟦d=0¦未发生¦part actor⟧。")
    #expect(text.plain == "𠂇调解38件，100 %，其中未发生。")
    #expect(text.marks.map(\.surface) == ["38件", "100 %", "未发生"])
    #expect(text.marks.map(\.label) == ["", "a+b/c", "d=0"])
    #expect(text.marks.map(\.range) == [3..<6, 7..<12, 15..<18])
    #expect(text.marks[2].flags == ["part", "actor"])
  }

  @Test func figures() {
    let figures = AnnotatedFigure.all(of: MarkedText("⟦a+b/c¦100%⟧⟦d+e=0¦无⟧⟦f¦2万余人次¦part⟧"))
    #expect(figures.map(\.keys) == [["a"], ["b", "c"], ["d"], ["e"], ["f"]])
    #expect(figures.map(\.value) == [100, 100, 0, 0, 20_000])
    #expect(figures.map(\.isPart) == [false, false, false, false, true])
  }

  @Test(arguments: [
    ("526 余件", 526), ("8余万元", 80_000), ("十余万元", 100_000), ("6万3千", 63_000), ("百分之九十八点五", 98.5), ("两万余人次", 20_000),
    ("1,234处", 1234), ("29 757件", 29_757), ("５１３处", 513), ("99.14%", 99.14), ("1.2亿元", 120_000_000),
    ("一亿二千万元", 120_000_000),
    ("0件", 0), ("0.0万元", 0), ("万余人", 10_000), ("2-3名", 2), ("3千克", 3), ("一百零五份", 105), ("12.", 12),
  ])
  func value(_ surface: String, _ value: Double) {
    #expect(abs(surfaceValue(surface) - value) < 1e-9 * max(1, value))
  }
}
