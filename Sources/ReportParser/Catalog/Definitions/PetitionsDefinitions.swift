extension MetricDefinition {
  /// Metrics of petitions and requests of the public.
  static let petitions: [MetricDefinition] = [
    MetricDefinition(
      "petitions_received", "收到或受理的信访事项，来信、来访、网上投诉都算；来访以批计时为批数",
      "Petitions received by letter, visit or online; visits may be counted in groups"),
    MetricDefinition(
      "petition_visitors", "来访群众的人次；“几批几人次”取后一个数",
      "Visits of petitioners counted by person: the second number of so many groups and so many persons"),
    MetricDefinition(
      "petitions_closed", "办结或已答复的信访事项",
      "Petitions closed or answered"),
    MetricDefinition(
      "petitions_pending", "仍在办理或核实的信访事项",
      "Petitions still being dealt with"),
    MetricDefinition(
      "petition_closure_rate", "信访办结、及时受理或按期答复的百分比",
      "The percentage of petitions closed, or accepted or answered in time"),
    MetricDefinition(
      "leader_receptions", "领导干部接访、下访、约访的次数",
      "Times that leaders received petitioners or went to see them"),
    MetricDefinition(
      "public_requests_received", "便民热线工单、民生诉求和网格上报事项中收到的件数",
      "Requests of residents received through the hotline, in person or through the grids"),
    MetricDefinition(
      "public_requests_closed", "便民热线工单和民生诉求中办结的件数",
      "Such requests that were closed"),
    MetricDefinition(
      "public_requests_pending", "便民热线工单和民生诉求中仍在办的件数",
      "Such requests still being dealt with"),
    MetricDefinition(
      "public_request_closure_rate", "便民热线工单和民生诉求办结、按时办结的百分比",
      "The percentage of such requests closed, or closed in time"),
  ]
}
