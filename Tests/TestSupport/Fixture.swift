import Foundation

/// Tables that lie in `Fixtures` beside a test file: one row a line, columns parted by tabs, `#`
/// opens a comment.
package enum Fixture {
    package static func rows(_ name: String, beside file: String = #filePath) -> [[String]] {
        lines(name, beside: file).map { $0.components(separatedBy: "\t") }
    }

    package static func lines(_ name: String, beside file: String = #filePath) -> [String] {
        text(name, beside: file).components(separatedBy: "\n")
            .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    }

    package static func text(_ name: String, beside file: String = #filePath) -> String {
        guard let text = try? String(contentsOf: url(name, beside: file), encoding: .utf8) else {
            fatalError("no fixture \(name)")
        }
        return text
    }

    package static func url(_ name: String, beside file: String = #filePath) -> URL {
        URL(fileURLWithPath: file).deletingLastPathComponent()
            .appendingPathComponent("Fixtures").appendingPathComponent(name)
    }

    /// Names in a folder of fixtures, sorted.
    package static func names(in folder: String, beside file: String = #filePath) -> [String] {
        let path = url(folder, beside: file).path
        return (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted() ?? []
    }
}
