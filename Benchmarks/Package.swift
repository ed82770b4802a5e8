// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "entente-benchmarks",
  dependencies: [.package(name: "entente", path: "..")],
  targets: [
    .executableTarget(
      name: "EntenteBench",
      dependencies: [.product(name: "EntenteKit", package: "entente")],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
