/// Bytes under construction.
///
/// An export is mostly names of members and short words, five hundred a report. `Array.append` asks for each of them who
/// else holds the array, and copies it through the general machinery of collections: eighty instructions where the bytes
/// of a literal take three. That is why this file has unchecked pointers. They are kept in bounds by one rule: nothing is
/// written before `reserve` has made room for it. The memory belongs to the value alone, which cannot be copied, and is
/// freed with it, or to an array that is being made.
@safe package struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutableRawPointer
  private var capacity: Int
  /// Whether the memory is the buffer's own, and not that of an array in the making.
  private var isOwner = true
  /// How many bytes there are.
  package private(set) var count = 0

  /// Makes an empty buffer with room for `capacity` bytes, at least 64; more are taken as they come.
  package init(capacity: Int = 0) {
    self.capacity = max(capacity, 64)
    unsafe base = .allocate(byteCount: self.capacity, alignment: 16)
  }

  /// Makes an empty buffer that writes to `memory` as long as there is room, and must not live longer than that.
  private init(borrowing memory: UnsafeMutableRawBufferPointer, at start: UnsafeMutableRawPointer) {
    capacity = memory.count
    unsafe base = start
    isOwner = false
  }

  deinit { if isOwner { unsafe base.deallocate() } }

  /// The array of what `body` appends, written where it stays if it takes no more than `capacity` bytes.
  package static func array(capacity: Int, _ body: (inout ByteBuffer) -> Void) -> [UInt8] {
    var overflow = ByteBuffer()
    // unsafe: the buffer does not outlive the closure unless it has moved to memory of its own.
    var bytes = unsafe [UInt8](unsafeUninitializedCapacity: max(capacity, 64)) { memory, count in
      let memory = UnsafeMutableRawBufferPointer(memory)
      guard let start = memory.baseAddress else { return }
      var buffer = unsafe ByteBuffer(borrowing: memory, at: start)
      body(&buffer)
      if buffer.isOwner { overflow = consume buffer } else { count = buffer.count }
    }
    if overflow.count > 0 { overflow.append(to: &bytes) }
    return bytes
  }

  /// The bytes as an array.
  package var array: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// Appends the bytes to `bytes`.
  package func append(to bytes: inout [UInt8]) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: base.assumingMemoryBound(to: UInt8.self), count: count))
  }

  /// Makes room for `size` more bytes.
  @inline(__always)
  private mutating func reserve(_ size: Int) {
    if size > capacity - count { enlarge(by: size) }
  }

  @inline(never)
  private mutating func enlarge(by size: Int) {
    let larger = max(capacity * 2, count + size)
    let memory = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
    unsafe memory.copyMemory(from: base, byteCount: count)
    if isOwner { unsafe base.deallocate() }
    unsafe base = memory
    (capacity, isOwner) = (larger, true)
  }

  /// Where the next byte goes, with room for `size` of them.
  @inline(__always)
  mutating func end(reserving size: Int) -> UnsafeMutableRawPointer {
    reserve(size)
    return unsafe base + count
  }

  /// Takes in `size` bytes that have been written behind the end.
  @inline(__always)
  mutating func grow(by size: Int) { count += size }

  /// Writes a byte that there is room for.
  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    unsafe base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }
}

extension ByteBuffer {
  /// Appends a byte.
  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    reserve(1)
    put(byte)
  }

  /// Appends the bytes of a literal; where the call is inlined their number is known, and so no loop is needed.
  @inline(__always)
  package mutating func append(literal: StaticString) {
    let size = literal.utf8CodeUnitCount
    // unsafe: literals of more than one scalar are stored as UTF-8 for as long as the program runs.
    unsafe end(reserving: size).copyMemory(from: literal.utf8Start, byteCount: size)
    count += size
  }

  /// Appends the bytes of a literal in quotation marks.
  @inline(__always)
  package mutating func append(quotedLiteral literal: StaticString) {
    let size = literal.utf8CodeUnitCount
    let start = unsafe end(reserving: size + 2)
    unsafe start.storeBytes(of: UInt8(ascii: "\""), as: UInt8.self)
    // unsafe: as above.
    unsafe (start + 1).copyMemory(from: literal.utf8Start, byteCount: size)
    unsafe start.storeBytes(of: UInt8(ascii: "\""), toByteOffset: size + 1, as: UInt8.self)
    count += size + 2
  }

  /// Appends the name of a member in quotation marks, with the colon behind it and a comma before it if wanted.
  @inline(__always)
  package mutating func append(name: StaticString, afterComma: Bool) {
    let size = name.utf8CodeUnitCount
    let start = unsafe openQuote(reserving: size + 4, afterComma: afterComma)
    // unsafe: as above.
    unsafe start.copyMemory(from: name.utf8Start, byteCount: size)
    unsafe start.storeBytes(of: UInt16(littleEndian: 0x3A22), toByteOffset: size, as: UInt16.self)
    count += size + 2
  }

  /// Appends bytes.
  package mutating func append(_ bytes: Span<UInt8>) {
    let start = unsafe end(reserving: bytes.count)
    // unsafe: the bytes are copied while the span that lends them is alive.
    unsafe bytes.withUnsafeBytes { source in
      if let bytes = source.baseAddress { unsafe start.copyMemory(from: bytes, byteCount: source.count) }
    }
    count += bytes.count
  }

  /// Appends UTF-8 in quotation marks, with a comma before it if wanted.
  package mutating func append(quoted bytes: Span<UInt8>, afterComma: Bool) {
    let size = bytes.count
    let start = unsafe openQuote(reserving: size + 3, afterComma: afterComma)
    // unsafe: as in `append`.
    unsafe bytes.withUnsafeBytes { source in
      if let bytes = source.baseAddress { unsafe start.copyMemory(from: bytes, byteCount: size) }
    }
    unsafe start.storeBytes(of: UInt8(ascii: "\""), toByteOffset: size, as: UInt8.self)
    count += size + 1
  }

  /// Writes a quotation mark, and a comma before it if wanted, and returns where the next byte goes.
  @inline(__always)
  private mutating func openQuote(reserving size: Int, afterComma: Bool) -> UnsafeMutableRawPointer {
    let start = unsafe end(reserving: size)
    let comma = afterComma ? 1 : 0
    // The comma is written in any case, and the quotation mark over it where it is not wanted: nothing to guess.
    unsafe start.storeBytes(of: UInt8(ascii: ","), as: UInt8.self)
    unsafe start.storeBytes(of: UInt8(ascii: "\""), toByteOffset: comma, as: UInt8.self)
    count += comma + 1
    return unsafe start + (comma + 1)
  }

  /// Appends an integer in decimal digits.
  package mutating func append(decimal integer: Int) {
    append(atMost: 24) { $0.append(decimal: integer) }
  }
}
