/// How much of a hostile or broken file a reader takes in; reports stay far below all of them.
package struct ReadLimits: Sendable, Equatable {
  /// The largest part that is unpacked from an archive or a package, in bytes.
  package var unpackedBytes = 16 << 20
  /// The entries of an archive that are looked at.
  package var entries = 4096
  /// The bytes that all documents of one archive may come to, by what the archive says of them.
  package var archiveBytes = 512 << 20
  /// How deep elements, groups and tables may lie in each other.
  package var depth = 256
  /// The lines that are read; a document of more is read in part.
  package var lines = 50_000

  package init() {}
}
