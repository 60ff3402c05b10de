import ReportParser

/// Which reports are held against which, and what is left over.
package struct DiffPlan: Sendable {
  /// Two reports that are held against each other.
  package struct Pair: Sendable {
    package let old: ReportDiff.Side
    package let new: ReportDiff.Side
  }

  /// Several reports of one township on one side, none of which is held against anything.
  package struct Several: Sendable, Equatable {
    /// Whether they are of the earlier side.
    package let isOld: Bool
    package let paths: [String]
  }

  /// In the order of the later side.
  package private(set) var pairs: [Pair] = []
  /// Reports of the earlier side without a counterpart.
  package private(set) var onlyOld: [ReportDigest] = []
  /// Reports of the later side without a counterpart.
  package private(set) var onlyNew: [ReportDigest] = []
  package private(set) var several: [Several] = []
  /// Reports that are not compared at all.
  package private(set) var omissions: [Comparison.Omission] = []

  /// Whether something is left over that is no pair: then the two sides differ.
  package var hasRest: Bool { !onlyOld.isEmpty || !onlyNew.isEmpty || !several.isEmpty }

  /// Two reports, whatever townships they are of; nil for one that could not be read.
  package init(files old: ReportDiff.Side?, _ new: ReportDiff.Side?, _ request: ComparisonRequest) {
    let before = keep([old].compactMap(\.self), request).first
    let after = keep([new].compactMap(\.self), request).first
    switch (before, after) {
    case (let before?, let after?): pairs = [Pair(old: before, new: after)]
    case (let before?, nil): onlyOld = [before.digest]
    case (nil, let after?): onlyNew = [after.digest]
    case (nil, nil): break
    }
  }

  /// The reports of two folders, township by township.
  package init(old: [ReportDiff.Side], new: [ReportDiff.Side], _ request: ComparisonRequest) {
    match(keep(old, request), keep(new, request))
  }

  /// The reports of two years in one place, township by township.
  package init(sides: [ReportDiff.Side], years: (old: Int, new: Int), _ request: ComparisonRequest) {
    var request = request
    request.years = [years.old, years.new]
    let kept = keep(sides, request)
    match(
      kept.filter { $0.digest.identity.year == years.old }, kept.filter { $0.digest.identity.year == years.new })
  }

  private mutating func keep(_ sides: [ReportDiff.Side], _ request: ComparisonRequest) -> [ReportDiff.Side] {
    sides.filter { side in
      guard let reason = Comparison.reason(toOmit: side.digest, request) else { return true }
      omissions.append(Comparison.Omission(path: side.digest.path, reason: reason))
      return false
    }
  }

  private mutating func match(_ old: [ReportDiff.Side], _ new: [ReportDiff.Side]) {
    let matcher = TownshipMatcher(old: old.map(\.digest), new: new.map(\.digest))
    pairs = matcher.pairs.map { Pair(old: old[$0.old], new: new[$0.new]) }
    onlyOld = matcher.onlyOld.map { old[$0].digest }
    onlyNew = matcher.onlyNew.map { new[$0].digest }
    several =
      matcher.severalOld.map { Several(isOld: true, paths: $0.map { old[$0].digest.path }) }
      + matcher.severalNew.map { Several(isOld: false, paths: $0.map { new[$0].digest.path }) }
  }
}
