// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// A floor of the house: it may import the floors named here, and no others.
func floor(_ name: String, on floors: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: floors, swiftSettings: strict)
}

/// The tests of one floor.
func tests(_ name: String, on floors: [Target.Dependency], resources: [String] = []) -> Target {
  .testTarget(name: name, dependencies: floors, exclude: resources, swiftSettings: strict)
}

let package = Package(
  name: "entente",
  products: [
    .executable(name: "entente", targets: ["EntenteCommand"]),
    .executable(name: "entente-train", targets: ["EntenteTrainingCommand"]),
    .library(
      name: "EntenteKit",
      targets: [
        "EntenteModel", "EntenteLanguage", "EntenteSources", "EntenteFetching", "EntenteReading",
        "EntenteLedger", "EntenteArchive", "EntenteBriefing", "EntenteDesk",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "CEntenteHash"),
    floor("EntenteModel", on: ["CEntenteHash"]),
    .target(name: "CEntenteLexicon", exclude: ["WORDNET-LICENSE", "entente.lexicon"]),
    .target(name: "CEntenteKernels"),
    .target(name: "CEntenteModels", exclude: ["entente.model"]),
    .target(name: "CEntenteGazetteer", exclude: ["entente.gazetteer"]),
    floor(
      "EntenteLanguage",
      on: ["EntenteModel", "CEntenteLexicon", "CEntenteKernels", "CEntenteModels", "CEntenteGazetteer"]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .target(name: "CEntenteHTML", cSettings: [.define("_GNU_SOURCE")]),
    .target(name: "CEntenteGuard", cSettings: [.define("_GNU_SOURCE")]),
    floor("EntenteSources", on: ["EntenteModel", "CEntenteHTML", "CZlib", "CZstd", "CEntenteGuard"]),
    .systemLibrary(name: "CLibcurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(name: "CEntenteFetch", dependencies: ["CLibcurl"], cSettings: [.define("_GNU_SOURCE")]),
    floor("EntenteFetching", on: ["CEntenteFetch"]),
    floor("EntenteReading", on: ["EntenteModel", "EntenteLanguage"]),
    floor("EntenteLedger", on: ["EntenteModel"]),
    floor("EntenteArchive", on: ["EntenteModel", "EntenteLedger", "CZlib", grdb]),
    floor("EntenteBriefing", on: ["EntenteModel", "EntenteLedger"]),
    floor(
      "EntenteDesk",
      on: [
        "EntenteModel", "EntenteLanguage", "EntenteSources", "EntenteFetching", "EntenteReading",
        "EntenteLedger", "EntenteArchive",
      ]),
    .executableTarget(
      name: "EntenteCommand",
      dependencies: [
        "EntenteModel", "EntenteLedger", "EntenteFetching", "EntenteArchive", "EntenteBriefing",
        "EntenteDesk",
        arguments,
      ],
      swiftSettings: strict),
    floor(
      "EntenteTraining",
      on: [
        "EntenteModel", "EntenteLanguage", "EntenteSources", "EntenteReading", "EntenteLedger",
        "EntenteDesk", "CEntenteKernels",
      ]),
    .executableTarget(
      name: "EntenteTrainingCommand", dependencies: ["EntenteTraining", "EntenteLanguage", arguments],
      swiftSettings: strict),
    tests("EntenteModelTests", on: ["EntenteModel"]),
    tests("EntenteLanguageTests", on: ["EntenteLanguage", "EntenteModel"]),
    tests("EntenteLedgerTests", on: ["EntenteLedger", "EntenteModel"]),
    tests(
      "EntenteBriefingTests", on: ["EntenteBriefing", "EntenteLedger", "EntenteModel"], resources: ["Golden"]),
    .executableTarget(
      name: "EntenteArchiveCrashWriter", dependencies: ["EntenteModel", "EntenteLedger", "EntenteArchive"],
      path: "Tests/EntenteArchiveCrashWriter", swiftSettings: strict),
    tests(
      "EntenteArchiveTests",
      on: ["EntenteModel", "EntenteLedger", "EntenteArchive", "EntenteArchiveCrashWriter", grdb]),
    tests("EntenteSourcesTests", on: ["EntenteSources", "EntenteModel", "CEntenteHTML", "CZlib", "CZstd"]),
    .target(name: "EntenteTestServer", path: "Tests/EntenteTestServer", swiftSettings: strict),
    tests("EntenteFetchingTests", on: ["EntenteFetching", "EntenteTestServer"]),
    tests("EntenteReadingTests", on: ["EntenteReading", "EntenteLanguage", "EntenteModel"]),
    tests(
      "EntenteTrainingTests",
      on: ["EntenteTraining", "EntenteLanguage", "EntenteModel", "CEntenteKernels"]),
    tests(
      "EntenteDeskTests",
      on: [
        "EntenteDesk", "EntenteLedger", "EntenteModel", "EntenteSources", "EntenteFetching", "EntenteArchive",
        "EntenteTestServer",
      ]),
    tests("EntenteCommandTests", on: ["EntenteCommand", "EntenteTestServer"]),
  ],
  cLanguageStandard: .gnu2x
)
