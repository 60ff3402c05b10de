/// What part of the report a stretch of text is; the raw value is the `role` of the export.
///
/// The parts are those that 《法治政府建设与责任落实督察工作规定》 asks of an annual report.
package enum Role: String, Sendable, CaseIterable {
  /// 举措和成效: what was done in the year.
  case achievements
  /// 不足和原因: shortcomings and their causes.
  case problems
  /// 党政主要负责人履行第一责任人职责情况: what the leaders did as the persons first responsible.
  case leadership
  /// 下一年度安排: what is meant to be done next.
  case plan
  /// Front matter, preamble, closing, and whatever is none of the above.
  case other
}
