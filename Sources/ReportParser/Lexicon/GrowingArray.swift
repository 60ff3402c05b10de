/// An array under construction, for the loop that looks every character up.
///
/// `Array.append` asks on every call who else holds the array; here nobody can, and at several elements a character the
/// question costs more than the search. That is why this file has unchecked pointers: memory is owned by the value alone and
/// elements are plain bits. Who names an element unchecked has made room for it; all else is behind a check.
@safe struct GrowingArray<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  /// Makes room for `capacity` elements; more are taken as they come.
  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    unsafe base = .allocate(capacity: self.capacity)
  }

  /// `count` elements, all alike.
  init(repeating element: Element, count: Int) {
    self.init(capacity: count)
    unsafe base.initialize(repeating: element, count: count)
    self.count = count
  }

  deinit { unsafe base.deallocate() }

  /// Adds an element at the end.
  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    unsafe (base + count).initialize(to: element)
    count += 1
  }

  /// Adds an element where `isWanted`; it is written down either way, so that nothing depends on a guess.
  @inline(__always)
  mutating func append(_ element: Element, if isWanted: Bool) {
    if count == capacity { grow() }
    unsafe (base + count).initialize(to: element)
    count += isWanted ? 1 : 0
  }

  /// The element with that number, for which there is room.
  ///
  /// A loop that writes so keeps its place in a register, and says in the end how many there are.
  @inline(__always)
  @unsafe subscript(unchecked number: Int) -> Element {
    get { unsafe base[number] }
    nonmutating set { unsafe (base + number).initialize(to: newValue) }
  }

  /// The element with that number, which there must be.
  @inline(__always)
  subscript(number: Int) -> Element {
    get {
      precondition(number >= 0 && number < count)
      return unsafe base[number]
    }
    nonmutating set {
      precondition(number >= 0 && number < count)
      unsafe base[number] = newValue
    }
  }

  /// Makes room for `count` elements in all.
  mutating func reserve(_ count: Int) {
    while count > capacity { grow() }
  }

  /// Keeps the first `count` elements, all of which were written, as those there are.
  mutating func keep(_ count: Int) {
    precondition(count >= 0 && count <= capacity)
    self.count = count
  }

  /// The same with the first `count` elements, all of which were written, for those there are.
  consuming func taking(_ count: Int) -> Self {
    precondition(count <= capacity)
    self.count = count
    return self
  }

  /// The bits from the element with that number on, as many as the value has; all of them are of elements.
  @inline(__always)
  @unsafe func load<Value: BitwiseCopyable>(at number: Int) -> Value {
    unsafe UnsafeRawPointer(base + number).loadUnaligned(as: Value.self)
  }

  /// Calls `body` with every element in order.
  @inline(__always)
  borrowing func forEach(_ body: (Element) -> Void) {
    for number in 0..<count { body(unsafe base[number]) }
  }

  /// The elements as an array.
  borrowing func array() -> [Element] {
    unsafe Array(UnsafeBufferPointer(start: base, count: count))
  }

  /// The same with its elements as they are from then on.
  consuming func frozen() -> FrozenArray<Element> where Element: Sendable { FrozenArray(self) }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    unsafe larger.initialize(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = larger
    capacity *= 2
  }
}

/// An array that stays as it is, for a class to hold: to read it counts no references.
///
/// Unchecked to be sendable, since nothing writes to the elements any more.
struct FrozenArray<Element: BitwiseCopyable & Sendable>: ~Copyable, @unchecked Sendable {
  private let elements: GrowingArray<Element>

  fileprivate init(_ elements: consuming GrowingArray<Element>) { self.elements = elements }

  var count: Int { elements.count }

  /// The element with that number, which there must be.
  @inline(__always)
  subscript(number: Int) -> Element { elements[number] }
}
