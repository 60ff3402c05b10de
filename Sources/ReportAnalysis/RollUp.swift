package import ReportParser

/// What a report says of one metric as a whole, by the rules of the export's `metrics[].rule`.
package struct RollUp: Sendable, Equatable {
  /// How the figures of a metric became one value; the raw value is the `rule` of the export.
  package enum Rule: String, Sendable {
    /// One figure.
    case single
    /// The same value stated again, counted once.
    case repeated
    /// The one figure that its parts point to.
    case total
    /// A breakdown with one unit and no stated total.
    case sumOfParts
    /// Flows of different objects in one sentence or list, with one unit.
    case sumOfKinds
    /// None of these: there is no one value.
    case several
    /// Only other bodies state it: there is no one value.
    case byActor
  }

  /// One of several values of a metric.
  package struct Value: Sendable, Equatable {
    /// The value as the text gives it.
    package var quantity: Quantity
    /// Indices of the figures that state it.
    package var figures: FigureList
    /// The other body that states it, or nil.
    package let actor: String?

    /// Not inlined: where it is, the whole is put together beside its place and copied.
    @inline(never)
    package init(quantity: Quantity, figures: FigureList, actor: String? = nil) {
      self.quantity = quantity
      self.figures = figures
      self.actor = actor
    }
  }

  /// The key of the metric; for the headline's sum of trainings the first of those added.
  package let metric: MetricID
  /// How the one value came about, or why there is none.
  package let rule: Rule
  /// The one value, or nil for `several` and `byActor`.
  package let quantity: Quantity?
  /// Indices of the figures that the roll-up stands on, in text order.
  package let figures: FigureList
  /// The values one by one for `several` and `byActor`, else empty.
  package var values: [Value]

  /// Not inlined, as that of a value.
  @inline(never)
  package init(metric: MetricID, rule: Rule, quantity: Quantity?, figures: FigureList, values: [Value] = []) {
    self.metric = metric
    self.rule = rule
    self.quantity = quantity
    self.figures = figures
    self.values = values
  }

  /// A roll-up without one value, which stands on all figures of `values`.
  package init(metric: MetricID, rule: Rule, values: [Value]) {
    self.init(
      metric: metric, rule: rule, quantity: nil, figures: FigureList(values.flatMap(\.figures).sorted()), values: values
    )
  }
}
