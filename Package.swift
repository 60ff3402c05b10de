// swift-tools-version: 6.3

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "fazhi",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "fazhi", targets: ["fazhi"])],
  targets: [
    // One direction of imports: each target may import only those above it.
    .target(name: "DocumentText"),
    .target(name: "ReportParser", dependencies: ["DocumentText"]),
    .target(name: "ReportAnalysis", dependencies: ["ReportParser", "DocumentText"]),
    .target(name: "ReportOutput", dependencies: ["ReportAnalysis", "ReportParser", "DocumentText"]),
    .executableTarget(
      name: "fazhi", dependencies: ["ReportOutput", "ReportAnalysis", "ReportParser", "DocumentText"]),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "DocumentTextTests", dependencies: ["DocumentText", "TestSupport"]),
    .testTarget(name: "ReportParserTests", dependencies: ["ReportParser", "DocumentText", "TestSupport"]),
    .testTarget(
      name: "ReportAnalysisTests", dependencies: ["ReportAnalysis", "ReportParser", "DocumentText", "TestSupport"]),
    .testTarget(
      name: "ReportOutputTests",
      dependencies: ["ReportOutput", "ReportAnalysis", "ReportParser", "DocumentText", "TestSupport"]),
    .testTarget(
      name: "fazhiTests",
      dependencies: ["fazhi", "ReportOutput", "ReportAnalysis", "ReportParser", "DocumentText", "TestSupport"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "FuzzTests",
      dependencies: ["ReportOutput", "ReportAnalysis", "ReportParser", "DocumentText", "TestSupport"],
      path: "Tests/Fuzz", exclude: ["Corpus", "Entry.swift", "Finds", "common", "keep", "run", "words.txt"]),
    // Off unless it is asked for; see its own words.
    .testTarget(name: "BenchmarkTests", dependencies: ["TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

// Every folder of Sources has a README.md for its readers.
for target in package.targets where target.path == nil && !target.isTest {
  target.exclude += ["README.md"]
}

for target in package.targets {
  target.swiftSettings = (target.swiftSettings ?? []) + strict
}
