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
    let metrics = Self.metrics
    for index in figures.indices {
      let place = document.place(of: figures[index].range)
      json.value(atMost: Self.room(forFigure: index, of: figures, textLength: place.count)) { room in
        room.append("{\"id\":")
        room.append(figure: figures[index].index)
        if let number = figures[index].metricNumber {
          room.append(metrics.bytes.span.extracting(metrics.places[number]))
        } else if let metric = figures[index].metric {
          room.append(Self.members(of: metric, parent: nil).span)
        } else {
          room.append(",\"metric\":null,\"metricParent\":null")
        }
        room.append(",\"value\":")
        room.append(figures[index].quantity.value)
        if let upper = figures[index].quantity.upper { room.append(upper: upper) }
        room.append(",\"unit\":")
        room.append(orNull: figures[index].quantity.unit)
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
    ByteRoom.plainRoom + ByteRoom.room(for: figures[index].quantity.unit) + ByteRoom.room(for: figures[index].actor)
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

  /// The members that name each metric of the catalogue, and where they stand.
  private static let metrics: (bytes: [UInt8], places: [Range<Int>]) = {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1 << 15)
    let places = MetricCatalog.all.map { metric in
      let start = bytes.count
      bytes += members(of: metric.id, parent: metric.addition?.parent)
      return start..<bytes.count
    }
    return (bytes, places)
  }()

  /// Writes the roll-up at `at`, with the key of its metric if it is to be `named`.
  func write(_ at: Int, of rollUps: [RollUp], named: Bool, figures: [Figure], to json: inout JSONWriter) {
    let size = Self.room(for: rollUps[at].quantity?.unit, rollUps[at].figures, nil)
    let valuesSize = rollUps[at].values.reduce(0) { $0 + Self.room(for: $1.quantity.unit, $1.figures, $1.actor) }
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
      room.append(",\"unit\":")
      room.append(orNull: rollUps[at].quantity?.unit)
      room.append(rollUps[at].figures, of: figures)
      room.append(member: rollUps[at].rule)
      if !rollUps[at].values.isEmpty { Self.append(rollUps[at].values, of: figures, to: &room) }
      room.append(UInt8(ascii: "}"))
    }
  }

  private static func room(for unit: String?, _ figures: FigureList, _ actor: String?) -> Int {
    ByteRoom.plainRoom + ByteRoom.room(for: unit) + figures.count * 24 + ByteRoom.room(for: actor)
  }

  private static func append(_ values: [RollUp.Value], of figures: [Figure], to room: inout ByteRoom) {
    room.append(",\"values\":[")
    for at in values.indices {
      if at > 0 { room.append(UInt8(ascii: ",")) }
      room.append("{\"value\":")
      room.append(values[at].quantity.value)
      if let upper = values[at].quantity.upper { room.append(upper: upper) }
      room.append(member: values[at].quantity.qualifier)
      room.append(",\"unit\":")
      room.append(orNull: values[at].quantity.unit)
      room.append(",\"actor\":")
      room.append(orNull: values[at].actor)
      room.append(values[at].figures, of: figures)
      room.append(UInt8(ascii: "}"))
    }
    room.append(UInt8(ascii: "]"))
  }
}

extension ByteRoom {
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
