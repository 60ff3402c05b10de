extension MetricDefinition {
  /// Metrics of law taken to the public.
  static let publicity: [MetricDefinition] = [
    MetricDefinition(
      "publicity_events", "面向群众的法治宣传活动场次：集中宣传、法律进村进校、宣讲、文艺演出等；反诈、禁毒、安全等专题宣传也算",
      "Events that took the law to the public: stalls, talks in villages and schools, shows; campaigns on "
        + "fraud, drugs or safety count too"),
    MetricDefinition(
      "law_lectures", "面向群众或学生的法治讲座、法治课",
      "Lectures on law for residents or pupils"),
    MetricDefinition(
      "publicity_materials", "发放的传单、手册、读本和带普法内容的宣传品件数",
      "Leaflets, booklets, books and other things handed out with the law on them"),
    MetricDefinition(
      "publicity_audience", "普法活动中受教育、参加或惠及的群众人次",
      "People reached by publicity, by person or household"),
    MetricDefinition(
      "legal_consultations", "解答的法律咨询；一般的政务咨询不算",
      "Answers to questions of law; questions on services do not count"),
    MetricDefinition(
      "publicity_banners", "横幅、标语、海报、挂图",
      "Banners, slogans and posters"),
    MetricDefinition(
      "publicity_boards", "展板、宣传栏、橱窗、文化墙的现有块数",
      "Boards, columns, windows and walls that show the law"),
    MetricDefinition(
      "publicity_posts", "公众号、短视频、广播、电子屏等发布的法治信息条数",
      "Items on law published online, over loudspeakers or on screens"),
    MetricDefinition(
      "legal_culture_sites", "法治公园、广场、长廊等法治文化阵地的个数",
      "Parks, squares and other places devoted to the law"),
    MetricDefinition(
      "publicity_teams", "普法宣讲队、志愿服务队的支数",
      "Teams of speakers and volunteers for publicity"),
    MetricDefinition(
      "publicity_staff", "普法志愿者、宣讲员、法治副校长的人数",
      "Volunteers, speakers, and vice-principals for law"),
    MetricDefinition(
      "awareness_rate", "群众对法律或法治建设的知晓、普及百分比",
      "The percentage of the public that knows of the law or of the work on it"),
  ]
}
