// swift-tools-version: 6.1
import PackageDescription

// One target a stage of the path; a target imports lower levels only (ARCHITECTURE.md).
// `Scripts/check-imports` holds this manifest against the table there.

let strict: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]

func stage(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport"],
        exclude: [], resources: [], swiftSettings: strict)
}

let package = Package(
    name: "emma",
    products: [.executable(name: "emma", targets: ["emma"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Level 0: C libraries
        .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        // Level 1: the two vocabularies
        stage("Records"),
        stage("Screen"),
        // Level 2
        stage("GermanText", ["CStemmer", "Records"]),
        stage("Catalogue", ["Records"]),
        stage("Search", ["GermanText", "Records"]),
        stage("Terminal", ["CNcurses", "Screen"]),
        stage("Redaction", ["Catalogue", "GermanText", "Records"]),
        // Level 4
        stage("Dialogue", ["Catalogue", "GermanText", "Records", "Search"]),
        // Level 5
        stage("Evaluation", ["Catalogue", "Dialogue", "GermanText", "Records"]),
        stage("KioskApp", ["Catalogue", "Dialogue", "GermanText", "Redaction", "Screen"]),
        // Level 7: the only target that reads YAML
        stage(
            "KnowledgeFiles",
            [
                "Catalogue", "Dialogue", "Evaluation", "GermanText", "KioskApp", "Records",
                "Redaction", "Search", "Yams",
            ]),
        // Level 8
        .executableTarget(
            name: "emma",
            dependencies: [
                "Catalogue", "Dialogue", "Evaluation", "GermanText", "KioskApp", "KnowledgeFiles",
                "Records", "Redaction", "Screen", "Search", "Terminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            resources: [
                .embedInCode("Resources/messages.de.txt"), .embedInCode("Resources/help.de.txt"),
            ], swiftSettings: strict),
    ]
)
