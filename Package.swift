// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A floor of the house: it may import the floors named here, and no others.
func floor(_ name: String, on floors: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: floors, swiftSettings: strict)
}

let package = Package(
  name: "entente",
  targets: [
    floor("EntenteModel"),
    floor("EntenteLanguage", on: ["EntenteModel"]),
    floor("EntenteLedger", on: ["EntenteModel"]),
    .testTarget(name: "EntenteModelTests", dependencies: ["EntenteModel"], swiftSettings: strict),
  ]
)
