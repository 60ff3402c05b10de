import Foundation
import TestSupport
import Testing

@testable import DocumentText

/// What fuzzing found and the inputs that reach most of the code, given to the targets again.
@Suite struct CorpusTests {
  private static let folder = Paths.package + "/Tests/Fuzz/"

  /// The files that once ended the program or hung it, for every target: none may any more.
  private static let finds: [[UInt8]] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "Finds")) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().compactMap { contents(of: folder + "Finds/" + $0) }
  }()

  @Test(arguments: FuzzTarget.allCases) func endsOnNothing(target: FuzzTarget) throws {
    let file = Self.folder + "Corpus/\(target.rawValue).zip"
    let bytes = try #require(contents(of: file))
    let archive = try ZipArchive(bytes, limits: ReadLimits())
    #expect(archive.entries.count > 10)
    for entry in archive.entries {
      let input = try archive.contents(of: entry, limits: ReadLimits())
      #expect(input.damage == nil)
      target.take(input.bytes)
    }
    for input in Self.finds { target.take(input) }
  }
}
