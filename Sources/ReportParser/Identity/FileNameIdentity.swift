/// What the name of a file or folder says of a report: 小河镇2023.txt, 2023/小河镇.txt.
package struct FileNameIdentity: Sendable, Equatable {
  /// The place's bare name, or nil.
  package let township: String?
  /// The reporting year, or nil.
  package let year: Int?

  /// Reads a path; what stands nearest to its end counts.
  package init(_ path: String) {
    var township: String?
    var year: Int?
    for part in path.split(separator: "/").reversed() {
      let units = Array(part.utf16)
      township = township ?? Self.township(units)
      year = year ?? YearScan.first(in: units, units.indices, unitNeeded: false)?.value
    }
    self.township = township
    self.year = year
  }

  private static func township(_ units: [UInt16]) -> String? {
    for start in units.indices {
      guard PlaceName.mayOpen(units, start, units.indices),
        let place = PlaceName.township(in: units, at: start, upTo: units.count, isProse: false)?.township
      else { continue }
      return String(decoding: units[place], as: UTF16.self)
    }
    return nil
  }
}
