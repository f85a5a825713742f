import Foundation

/// Folders that a program finds without being told.
package enum Folders {
    /// The knowledge base named in EMMA_KNOWLEDGE, else the one that comes with the program: beside
    /// the sources, or below the prefix that it was installed to.
    package static var knowledge: String {
        if let named = environment["EMMA_KNOWLEDGE"] { return named }
        let local = "KnowledgeBase"
        if FileManager.default.fileExists(atPath: local) { return local }
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return program.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("share/emma/knowledge").path
    }

    /// Where the conversation log lies: EMMA_DATA, else the user's folder for state. Nil where there
    /// is none.
    package static var data: String? {
        if let named = environment["EMMA_DATA"], !named.isEmpty { return named }
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
            return state + "/emma"
        }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return home + "/.local/state/emma"
    }

    private static var environment: [String: String] { ProcessInfo.processInfo.environment }
}
