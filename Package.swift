// swift-tools-version: 6.1
import PackageDescription

// One target a stage of the path; a target imports lower levels only (ARCHITECTURE.md).
// `Scripts/check-imports` holds this manifest against the table there.

let strict: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]

func stage(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

let argumentParser: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")

/// SQLite: the conversation log; in the benchmarks its full-text search beside our own.
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")

/// Sealing of the conversation log (HPKE), and the passphrase of its private key (scrypt).
let crypto: [Target.Dependency] = [
    .product(name: "Crypto", package: "swift-crypto"),
    .product(name: "CryptoExtras", package: "swift-crypto"),
]

/// An executable. The Swift runtime is linked dynamically, so that all sessions of a host share its
/// pages; it is looked for in the toolchain and beside the installed program.
func program(
    _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []
) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, resources: resources, swiftSettings: strict,
        linkerSettings: [.unsafeFlags(["-Xlinker", "-rpath=$ORIGIN/../lib/emma"])])
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport"],
        exclude: exclude, swiftSettings: strict)
}

let package = Package(
    name: "emma",
    products: [
        .executable(name: "emma", targets: ["emma"]),
        .executable(name: "emma-staff", targets: ["emma-staff"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        // Level 0: C libraries
        .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
        .target(name: "CAllocations"),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        // Level 1: the two vocabularies
        stage("Records"),
        stage("Screen"),
        // Level 2
        stage("GermanText", ["CStemmer", "Records"]),
        stage("Catalogue", ["Records"]),
        // Level 3
        stage("Search", ["GermanText", "Records"]),
        stage("Terminal", ["CNcurses", "Screen"]),
        stage("Redaction", ["Catalogue", "GermanText", "Records"]),
        stage("PlainLanguage", ["GermanText", "Records"]),
        // Level 4
        stage("Dialogue", ["Catalogue", "GermanText", "Records", "Search"]),
        // Level 5
        stage("ConversationLog", ["Catalogue", "Dialogue", grdb] + crypto),
        stage(
            "Evaluation", ["Catalogue", "Dialogue", "PlainLanguage", "Records", "Redaction"]),
        stage(
            "KioskApp", ["Catalogue", "Dialogue", "GermanText", "Records", "Redaction", "Screen"]),
        // Level 7: the only target that reads YAML
        stage(
            "KnowledgeFiles",
            [
                "Catalogue", "Dialogue", "Evaluation", "GermanText", "KioskApp", "PlainLanguage",
                "Records", "Redaction", "Search", "Yams",
            ]),
        // Level 7: what the executables share
        stage("Rim", ["Catalogue", "GermanText", argumentParser]),
        // Level 8
        program(
            "emma",
            [
                "Catalogue", "ConversationLog", "Dialogue", "Evaluation", "GermanText", "KioskApp",
                "KnowledgeFiles", "PlainLanguage", "Records", "Redaction", "Rim", "Screen",
                "Search", "Terminal", argumentParser,
            ],
            resources: [
                .embedInCode("Resources/messages.de.txt"), .embedInCode("Resources/help.de.txt"),
                .embedInCode("Resources/service.de.yaml"),
            ]),
        program(
            "emma-staff",
            [
                "Catalogue", "ConversationLog", "Dialogue", "KnowledgeFiles", "Records", "Rim",
                argumentParser,
            ],
            resources: [
                .embedInCode("Resources/messages.de.txt"), .embedInCode("Resources/help.de.txt"),
            ]),
        program(
            "emma-bench",
            [
                "CAllocations", "Catalogue", "Dialogue", "Evaluation", "GermanText",
                "KnowledgeFiles", "Records", "Redaction", "Search", argumentParser, grdb,
            ]),
        // Tests
        .target(
            name: "TestSupport",
            dependencies: [
                "Catalogue", "Dialogue", "Evaluation", "KnowledgeFiles", "Records", "Screen",
            ],
            path: "Tests/TestSupport", swiftSettings: strict),
        tests("ScreenTests", ["Screen"], exclude: ["Snapshots"]),
        tests("TerminalTests", ["Terminal", "Screen"]),
        tests("RecordsTests", ["Records"]),
        tests("CatalogueTests", ["Catalogue", "Records"], exclude: ["Fixtures"]),
        tests("GermanTextTests", ["GermanText", "Records"], exclude: ["Fixtures"]),
        tests(
            "RedactionTests", ["Catalogue", "GermanText", "Records", "Redaction"],
            exclude: ["Fixtures"]),
        tests(
            "PlainLanguageTests", ["KnowledgeFiles", "PlainLanguage", "Records"],
            exclude: ["Fixtures"]),
        tests("SearchTests", ["GermanText", "Records", "Search"]),
        tests(
            "DialogueTests", ["Catalogue", "Dialogue", "GermanText", "Records"],
            exclude: ["Fixtures"]),
        tests(
            "KnowledgeFilesTests",
            ["Catalogue", "Dialogue", "KnowledgeFiles", "Records", "emma", "emma-bench"],
            exclude: ["Fixtures"]),
        tests(
            "SuiteTests",
            ["CAllocations", "Catalogue", "Dialogue", "Evaluation", "KnowledgeFiles", "Records"]),
        tests("CommandLineTests", ["emma", "emma-bench"], exclude: ["Fixtures"]),
        tests(
            "KioskAppTests", ["Catalogue", "Dialogue", "KioskApp", "Screen"],
            exclude: ["Snapshots"]),
        tests(
            "ConversationLogTests", ["Catalogue", "ConversationLog", "Dialogue", grdb],
            exclude: ["Fixtures"]),
        tests("StaffTests", ["Catalogue", "ConversationLog", "emma", "emma-staff"]),
        tests("EndToEndTests", ["ConversationLog", "emma"]),
    ]
)
