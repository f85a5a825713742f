import Foundation
import TestSupport

/// The program as it was built beside the tests, on the knowledge of Musterstadt.
enum Here {
    static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("emma").path
    static let knowledge = Musterstadt.built.folder.path
    static let time = "2026-11-23T10:00"

    static var usual: [String] { [program, "--knowledge", knowledge, "--at", time] }
}
