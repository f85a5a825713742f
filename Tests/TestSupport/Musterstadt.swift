import Foundation

/// The second, tiny city (`Tests/Fixtures/Musterstadt`), completed by what is German anywhere.
package enum Musterstadt {
    private static let common = [
        "language/zahlen-und-zeiten.yaml", "language/abkuerzungen.yaml",
        "language/schwaerzung.yaml",
    ]

    /// Compiled once a run.
    package static let built = {
        let sources = try! copy()
        return withExtendedLifetime(sources) {
            try! BuiltKnowledge(sources: folder(of: sources))
        }
    }()

    /// The sources in a copy.
    package static func folder(of copy: TemporaryFolder) -> URL {
        copy.url.appendingPathComponent("knowledge")
    }

    /// A copy of the sources that a test may change.
    package static func copy() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let target = Self.folder(of: folder)
        let own = KnowledgeSource.repository.appendingPathComponent("Tests/Fixtures/Musterstadt")
        try FileManager.default.copyItem(at: own, to: target)
        for file in common {
            try FileManager.default.copyItem(
                at: KnowledgeSource.folder.appendingPathComponent(file),
                to: target.appendingPathComponent(file))
        }
        return folder
    }
}
