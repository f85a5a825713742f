import Foundation

/// Tables that lie in `Fixtures` beside a test file: one row a line, columns parted by tabs, `#`
/// opens a comment.
package enum Fixture {
    package static func rows(_ name: String, beside file: String = #filePath) -> [[String]] {
        lines(name, beside: file).map { $0.components(separatedBy: "\t") }
    }

    package static func lines(_ name: String, beside file: String = #filePath) -> [String] {
        let url = URL(fileURLWithPath: file).deletingLastPathComponent()
            .appendingPathComponent("Fixtures").appendingPathComponent(name)
        guard let text = try? String(contentsOf: url, encoding: .utf8) else {
            fatalError("no fixture \(url.path)")
        }
        return text.components(separatedBy: "\n").filter { !$0.isEmpty && !$0.hasPrefix("#") }
    }
}
