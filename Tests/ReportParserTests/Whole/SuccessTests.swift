import Testing

/// Success in front of the act: 成功调解 is an outcome like 调解成功.
@Suite("success in front of the act")
struct SuccessTests {
  @Test(arguments: [
    FigureSample("调解成功矛盾纠纷96起。", "disputes_resolved 96"),
    FigureSample("成功化解矛盾纠纷96起。", "disputes_resolved 96"),
    FigureSample("成功调解矛盾纠纷96起。", "disputes_resolved 96"),
    FigureSample("成功调解各类纠纷96起。", "disputes_resolved 96").known("调解各类 covers 成功调解"),
    FigureSample("成功调处矛盾纠纷41件。", "disputes_resolved 41"),
  ])
  func success(_ sample: FigureSample) throws { try sample.check() }
}
