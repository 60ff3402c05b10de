extension MetricDefinition {
  /// Metrics of enforcement.
  static let enforcement: [MetricDefinition] = [
    MetricDefinition(
      "enforcement_staff", "现有执法人员人数",
      "Enforcement staff"),
    MetricDefinition(
      "enforcement_certificate_holders", "现持有执法证的人数",
      "People who hold an enforcement certificate"),
    MetricDefinition(
      "certificates_processed", "当年申领、换发、新增的执法证件，或通过资格考试的人数",
      "Certificates applied for, renewed or gained in the year, or people who passed the exam for one"),
    MetricDefinition(
      "certificate_rate", "执法人员持证上岗或资格考试通过的百分比",
      "The percentage of staff certified, or that passed the exam"),
    MetricDefinition(
      "power_items", "权责清单、赋权目录、履职清单上的事项数",
      "Items on the lists of the township's powers and duties"),
    MetricDefinition(
      "inspections", "执法检查、安全检查、巡查巡逻的次数或户次",
      "Inspections and patrols, by round or by place"),
    MetricDefinition(
      "joint_operations", "联合执法、专项整治行动的次数",
      "Operations carried out with other bodies, and special campaigns"),
    MetricDefinition(
      "hazards_found", "检查中发现的隐患、问题、违法行为处数",
      "Hazards, problems and violations that were found"),
    MetricDefinition(
      "hazards_rectified", "已整改、消除或责令改正的隐患和违法行为处数",
      "Hazards and violations put right or ordered to be"),
    MetricDefinition(
      "rectification_rate", "隐患、问题整改的百分比",
      "The percentage of hazards and problems put right"),
    MetricDefinition(
      "penalty_cases", "行政处罚案件数，立案和办结都算；按简易、普通程序列出的是分项",
      "Cases of administrative penalty, opened or closed; those by procedure are parts"),
    MetricDefinition(
      "penalty_persons", "受行政处罚的人数",
      "Persons penalised"),
    MetricDefinition(
      "penalty_amount", "罚款和没收的金额",
      "Fines and confiscated money"),
    MetricDefinition(
      "enforcement_case_files", "制作或归档的执法案卷",
      "Files of enforcement cases made or archived"),
    MetricDefinition(
      "case_file_reviews", "案卷评查的次数，或评查的案卷数",
      "Reviews of case files, or files reviewed"),
    MetricDefinition(
      "enforcement_reviews", "对重大执法决定作法制审核的件数",
      "Legal reviews of major enforcement decisions"),
    MetricDefinition(
      "demolitions", "拆除的违法建筑、圈舍等处数；面积另计",
      "Illegal structures pulled down; their area is demolition_area"),
    MetricDefinition(
      "demolition_area", "拆除的建筑面积",
      "The area of what was pulled down"),
    MetricDefinition(
      "officers_deployed", "巡查、检查、行动中出动的力量，以人次计；不是在编人数",
      "People sent out on patrols and operations, by person and time; not the staff that there is"),
    MetricDefinition(
      "persuasions", "没有处罚而作的教育、劝导、告诫",
      "People or cases admonished instead of penalised"),
    MetricDefinition(
      "enforcement_documents", "发出的责令改正、整改通知、检查记录等文书份数",
      "Orders, notices and records issued in enforcement"),
    MetricDefinition(
      "penalties_waived", "首违不罚、轻微免罚和其他不予处罚的件数",
      "Violations that went without a penalty, being first or slight"),
    MetricDefinition(
      "coercive_measures", "查封、扣押、强制执行等强制措施；拆除另计",
      "Sealing, seizure and forced execution; demolition counts apart"),
    MetricDefinition(
      "cases_transferred", "移送公安或上级部门的违法案件、线索",
      "Cases and leads of violations passed on to the police or higher offices"),
  ]
}
