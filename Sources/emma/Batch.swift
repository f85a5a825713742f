import Catalogue
import Foundation
import Records

/// JSON lines in, JSON lines out, in order, flushed line by line. A bad line is answered with an
/// error and the run goes on.
struct Batch {
    struct Line: Decodable {
        let id: String
        let text: String?
        let turns: [String]?
        let at: String?
    }

    let session: Session

    /// - Parameter answer: the object for a line; nil for a line that lacks something.
    static func run(_ answer: (Line) -> JSON?) {
        while let bytes = StandardInput.line() {
            if bytes.allSatisfy({ $0 == 32 || $0 == 9 || $0 == 13 }) { continue }
            let line = try? JSONDecoder().decode(Line.self, from: Data(bytes))
            print((line.flatMap(answer) ?? error("error.bad-line")).line)
            fflush(nil)
        }
    }

    func run() { Self.run(answer) }

    private func answer(to line: Line) -> JSON? {
        let time = line.at.flatMap(CivilTime.init)
        if let at = line.at, time == nil { return Self.error("error.bad-time", at) }
        if let text = line.text { return Self.one(session, line.id, text, time) }
        guard let turns = line.turns else { return nil }
        var asker = Asker(session: session)
        let answers = turns.map { asker.ask($0, at: time).json(id: nil) }
        return .object([("id", .string(line.id)), ("answers", .array(answers))])
    }

    private static func one(
        _ session: Session, _ id: String, _ text: String, _ time: CivilTime?
    ) -> JSON {
        var asker = Asker(session: session)
        return asker.ask(text, at: time).json(id: id)
    }

    private static func error(_ key: String, _ values: String...) -> JSON {
        .object([("error", .string(Messages[key, values]))])
    }
}

/// Lines of standard input as bytes, cut at a length that no honest line has.
enum StandardInput {
    private static let longestLine = 1 << 22

    static func line() -> [UInt8]? {
        var bytes: [UInt8] = []
        var isEnd = true
        while case let byte = getchar_unlocked(), byte != EOF {
            isEnd = false
            if byte == 10 { break }
            if bytes.count < longestLine { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        }
        return isEnd ? nil : bytes
    }
}
