import DocumentText
import ReportAnalysis
import ReportParser

/// Figures and roll-ups: nearly all of an export.
///
/// Each is written part by part where it stands, since a copy would count half a dozen references, into room that is asked
/// for once.
extension ReportJSON {
  /// Writes `figures` as elements of an array.
  func write(figures: [Figure], in document: Document, to json: inout JSONWriter) {
    let (metrics, units) = (Self.metrics, Self.units)
    for index in figures.indices {
      let place = document.place(of: figures[index].range)
      json.value(atMost: Self.room(forFigure: index, of: figures, textLength: place.count)) { room in
        room.append("{\"id\":")
        room.append(figure: figures[index].index)
        if figures[index].metricNumber == nil, let metric = figures[index].metric {
          room.append(Self.members(of: metric, parent: nil).span)
        } else {
          room.append(figures[index].metricNumber, of: metrics)
        }
        room.append(",\"value\":")
        room.append(figures[index].quantity.value)
        if let upper = figures[index].quantity.upper { room.append(upper: upper) }
        room.append(figures[index].quantity.unitNumber, of: units)
        room.append(member: figures[index].quantity.qualifier)
        room.append(",\"text\":")
        room.append(quoted: document.scalars[place.clamped(to: document.scalars.indices)])
        room.append(",\"start\":")
        room.append(decimal: place.lowerBound)
        room.append(",\"end\":")
        room.append(decimal: place.upperBound)
        Self.append(scopeOf: index, of: figures, to: &room)
      }
    }
  }

  /// Appends the members that say whose and when a figure is, and what it is part of.
  @inline(__always)
  private static func append(scopeOf index: Int, of figures: [Figure], to room: inout ByteRoom) {
    room.append(member: figures[index].status)
    room.append(",\"actor\":")
    room.append(orNull: figures[index].actor)
    room.append(",\"partOf\":")
    if let whole = figures[index].partOf, figures.indices.contains(whole) {
      room.append(figure: figures[whole].index)
    } else {
      room.append("null")
    }
    room.append(",\"category\":")
    room.append(orNull: figures[index].category)
    room.append(member: figures[index].role)
    room.append(UInt8(ascii: "}"))
  }

  @inline(__always)
  private static func room(forFigure index: Int, of figures: [Figure], textLength: Int) -> Int {
    ByteRoom.plainRoom + ByteRoom.room(for: figures[index].actor)
      + ByteRoom.room(for: figures[index].category) + ByteRoom.room(forScalars: textLength)
      + (figures[index].metricNumber == nil ? ByteRoom.room(for: figures[index].metric?.rawValue) : 0)
  }

  /// The members that name a metric and its parent.
  private static func members(of metric: MetricID, parent: MetricID?) -> [UInt8] {
    ByteBuffer.array(capacity: 256) { bytes in
      bytes.append(atMost: ByteRoom.room(for: metric.rawValue) + ByteRoom.room(for: parent?.rawValue) + 64) { room in
        room.append(",\"metric\":")
        room.append(quoted: metric.rawValue)
        room.append(",\"metricParent\":")
        room.append(orNull: parent?.rawValue)
      }
    }
  }

  /// The members that name each metric of the catalogue, or none.
  private static let metrics = WrittenMembers(
    MetricCatalog.all.map { members(of: $0.id, parent: $0.addition?.parent) },
    none: ",\"metric\":null,\"metricParent\":null")

  /// The member that names each unit, or none.
  private static let units = WrittenMembers(
    Units.all.map { Array(",\"unit\":\"\($0.name)\"".utf8) }, none: ",\"unit\":null")

  /// Writes the roll-up at `at`, with the key of its metric if it is to be `named`.
  func write(_ at: Int, of rollUps: [RollUp], named: Bool, figures: [Figure], to json: inout JSONWriter) {
    let size = Self.room(for: rollUps[at].figures, nil)
    let valuesSize = rollUps[at].values.reduce(0) { $0 + Self.room(for: $1.figures, $1.actor) }
    let units = Self.units
    json.value(atMost: size + valuesSize + (named ? ByteRoom.room(for: rollUps[at].metric.rawValue) : 0)) { room in
      if named {
        room.append("{\"metric\":")
        room.append(word: rollUps[at].metric.rawValue)
        room.append(",\"value\":")
      } else {
        room.append("{\"value\":")
      }
      room.append(rollUps[at].quantity?.value)
      if let upper = rollUps[at].quantity?.upper { room.append(upper: upper) }
      room.append(member: rollUps[at].quantity?.qualifier)
      room.append(rollUps[at].quantity?.unitNumber, of: units)
      room.append(rollUps[at].figures, of: figures)
      room.append(member: rollUps[at].rule)
      if !rollUps[at].values.isEmpty { Self.append(rollUps[at].values, of: figures, to: &room) }
      room.append(UInt8(ascii: "}"))
    }
  }

  private static func room(for figures: FigureList, _ actor: String?) -> Int {
    ByteRoom.plainRoom + figures.count * 24 + ByteRoom.room(for: actor)
  }

  private static func append(_ values: [RollUp.Value], of figures: [Figure], to room: inout ByteRoom) {
    room.append(",\"values\":[")
    let units = units
    for at in values.indices {
      if at > 0 { room.append(UInt8(ascii: ",")) }
      room.append("{\"value\":")
      room.append(values[at].quantity.value)
      if let upper = values[at].quantity.upper { room.append(upper: upper) }
      room.append(member: values[at].quantity.qualifier)
      room.append(values[at].quantity.unitNumber, of: units)
      room.append(",\"actor\":")
      room.append(orNull: values[at].actor)
      room.append(values[at].figures, of: figures)
      room.append(UInt8(ascii: "}"))
    }
    room.append(UInt8(ascii: "]"))
  }
}

/// Members that are known beforehand, written out once.
private struct WrittenMembers: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each of them ends, which is where the next one begins.
  ///
  /// The last is that of nothing.
  private var ends: [Int] = []

  /// Those of things with numbers, and what stands for none.
  init(_ members: [[UInt8]], none: String) {
    bytes.reserveCapacity(1 << 14)
    for member in members {
      bytes += member
      ends.append(bytes.count)
    }
    bytes += none.utf8
    ends.append(bytes.count)
  }

  /// Where in `bytes` the members of the thing with that number stand, or those of nothing.
  subscript(number: Int?) -> Range<Int> {
    let number = number ?? ends.count - 1
    return (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }
}

extension ByteRoom {
  /// Appends the members of the thing with that number, or of nothing.
  @inline(__always)
  fileprivate mutating func append(_ number: Int?, of members: WrittenMembers) {
    append(members.bytes.span.extracting(members[number]))
  }

  /// Appends the member with the names of the figures at `positions`, twenty-four bytes each at most.
  @inline(__always)
  mutating func append(_ positions: FigureList, of figures: [Figure]) {
    if let position = positions.single, figures.indices.contains(position) {
      append(",\"figures\":[")
      append(figure: figures[position].index)
      return append(UInt8(ascii: "]"))
    }
    append(",\"figures\":[")
    var needsComma = false
    for position in positions where figures.indices.contains(position) {
      if needsComma { append(UInt8(ascii: ",")) }
      needsComma = true
      append(figure: figures[position].index)
    }
    append(UInt8(ascii: "]"))
  }
}
