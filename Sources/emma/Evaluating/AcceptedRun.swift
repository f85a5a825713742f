import Foundation
import Records

/// The run that later ones are compared with: which turns were wrong, a line for each suite. It lies
/// beside the suites and is committed with them.
struct AcceptedRun {
    struct Outcome: Decodable {
        let count: Int
        let wrong: [String]
    }

    var suites: [String: Outcome]

    private static let path = "suites/angenommen.json"

    /// Nothing where there is none or it cannot be read: then there is nothing to compare with.
    static func read(from folder: String) -> AcceptedRun {
        let file = URL(fileURLWithPath: folder).appendingPathComponent(path)
        let suites = (try? Data(contentsOf: file)).flatMap {
            try? JSONDecoder().decode([String: Outcome].self, from: $0)
        }
        return AcceptedRun(suites: suites ?? [:])
    }

    func write(to folder: String) throws -> String {
        let file = URL(fileURLWithPath: folder).appendingPathComponent(Self.path)
        let lines = suites.sorted { $0.key < $1.key }.map { id, outcome in
            let value = JSON.object([
                ("count", .integer(outcome.count)),
                ("wrong", .array(outcome.wrong.map(JSON.string))),
            ])
            return JSON.string(id).line + ": " + value.line
        }
        try Data("{\n\(lines.joined(separator: ",\n"))\n}\n".utf8).write(to: file, options: .atomic)
        return file.path
    }
}
