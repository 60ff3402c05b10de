/// A place or a number of a text in half the room.
///
/// Every refiner goes over every draft, so drafts have to be small; texts are far shorter than the two thousand million
/// units that fit. What does not fit is cut off, as no value of a report can be.
@propertyWrapper package struct Compact: Sendable, BitwiseCopyable, Equatable {
  private var stored: Int32

  package init(wrappedValue: Int) { stored = Int32(truncatingIfNeeded: wrappedValue) }

  @inline(__always)
  package var wrappedValue: Int {
    get { Int(stored) }
    set { stored = Int32(truncatingIfNeeded: newValue) }
  }
}

/// A stretch of a text in half the room.
@propertyWrapper package struct CompactRange: Sendable, BitwiseCopyable, Equatable {
  private var start: Int32
  private var count: UInt32

  package init(wrappedValue: Range<Int>) {
    start = Int32(truncatingIfNeeded: wrappedValue.lowerBound)
    count = UInt32(truncatingIfNeeded: wrappedValue.count)
  }

  @inline(__always)
  package var wrappedValue: Range<Int> {
    get { Int(start)..<Int(start) + Int(count) }
    set { self = CompactRange(wrappedValue: newValue) }
  }
}

/// A number that is not negative, or nil, in a quarter of the room.
@propertyWrapper package struct CompactOptional: Sendable, BitwiseCopyable, Equatable {
  /// -1 is nil.
  private var stored: Int32

  package init(wrappedValue: Int?) { stored = Int32(truncatingIfNeeded: wrappedValue ?? -1) }

  @inline(__always)
  package var wrappedValue: Int? {
    get { stored < 0 ? nil : Int(stored) }
    set { stored = Int32(truncatingIfNeeded: newValue ?? -1) }
  }
}

/// A stretch of a text, or nil, in a third of the room.
@propertyWrapper package struct CompactOptionalRange: Sendable, BitwiseCopyable, Equatable {
  /// It starts below 0 where there is none.
  @CompactRange private var stored: Range<Int>

  package init(wrappedValue: Range<Int>?) { stored = wrappedValue ?? -1..<0 }

  @inline(__always)
  package var wrappedValue: Range<Int>? {
    get { stored.lowerBound < 0 ? nil : stored }
    set { stored = newValue ?? -1..<0 }
  }
}
