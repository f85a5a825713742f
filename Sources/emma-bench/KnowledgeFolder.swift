import Foundation

/// The knowledge base that comes with the program.
enum KnowledgeFolder {
    /// Named by the environment, below the working folder, or above the folder of the program.
    static var found: String? {
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let above = (1...5).map { levels in
            (0..<levels).reduce(program) { folder, _ in folder.deletingLastPathComponent() }
        }
        let candidates =
            [ProcessInfo.processInfo.environment["EMMA_KNOWLEDGE"], "KnowledgeBase"]
            .compactMap(\.self) + above.map { $0.appendingPathComponent("KnowledgeBase").path }
        return candidates.first { FileManager.default.fileExists(atPath: $0 + "/language") }
    }
}
