import Foundation
import Records
import Yams

/// A YAML file → `Record`, with every fault that keeps it from being read.
package struct YAMLReader {
    private let file: String

    /// - Parameter file: the name that positions bear.
    package init(file: String) { self.file = file }

    package func read(_ bytes: Data) -> (record: Record?, problems: [Problem]) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return (nil, [Problem(.invalidUTF8, at: firstInvalidPlace(bytes))])
        }
        let invisible = InvisibleCharacters.problems(in: text, file: file)
        do {
            guard let node = try Yams.compose(yaml: text) else {
                return (Record(.map([]), at: SourcePosition(file: file)), invisible)
            }
            var problems = invisible
            let record = record(node, &problems)
            return (record, problems)
        } catch {
            return (nil, invisible + [problem(of: error)])
        }
    }

    /// Where the bytes stop being UTF-8.
    private func firstInvalidPlace(_ bytes: Data) -> SourcePosition {
        var parser = Unicode.UTF8.ForwardParser()
        var source = bytes.makeIterator()
        var (line, column) = (1, 1)
        while case .valid(let encoded) = parser.parseScalar(from: &source) {
            if Unicode.UTF8.decode(encoded) == "\n" {
                (line, column) = (line + 1, 1)
            } else {
                column += 1
            }
        }
        return SourcePosition(file: file, line: line, column: column)
    }

    private func record(_ node: Node, _ problems: inout [Problem]) -> Record {
        let position = position(node.mark)
        switch node {
        case .scalar(let scalar):
            return Record(.scalar(scalar.string), at: position)
        case .sequence(let sequence):
            return Record(.list(sequence.map { record($0, &problems) }), at: position)
        case .mapping(let mapping):
            return Record(.map(entries(mapping, &problems)), at: position)
        case .alias:
            return Record(.scalar(""), at: position)
        }
    }

    private func entries(_ mapping: Node.Mapping, _ problems: inout [Problem]) -> [Record.Entry] {
        var entries: [Record.Entry] = []
        for (key, value) in mapping {
            let name = key.string ?? ""
            let position = position(key.mark)
            if entries.contains(where: { $0.key == name }) {
                problems.append(Problem(.duplicateKey, at: position, [name]))
            }
            entries.append(
                Record.Entry(key: name, keyPosition: position, value: record(value, &problems)))
        }
        return entries
    }

    private func position(_ mark: Mark?) -> SourcePosition {
        SourcePosition(file: file, line: mark?.line ?? 0, column: mark?.column ?? 0)
    }

    private func problem(of error: any Error) -> Problem {
        let whole = SourcePosition(file: file)
        switch error {
        case YamlError.parser(_, let problem, let mark, _),
            YamlError.scanner(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            return Problem(.invalidYAML, at: position(mark), [problem])
        case YamlError.duplicatedKeysInMapping(let duplicates, let context):
            let names = duplicates.map { "\($0)" }.joined(separator: ", ")
            return Problem(.duplicateKey, at: position(context.mark), [names])
        default:
            return Problem(.invalidYAML, at: whole, ["\(error)"])
        }
    }
}

/// Characters that nobody sees and that can hide or turn text around (Trojan Source).
enum InvisibleCharacters {
    static func problems(in text: String, file: String) -> [Problem] {
        guard text.unicodeScalars.contains(where: isInvisible) else { return [] }
        var problems: [Problem] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (line, content) in lines.enumerated() {
            for (column, scalar) in content.unicodeScalars.enumerated() where isInvisible(scalar) {
                let name = "U+" + String(scalar.value, radix: 16, uppercase: true)
                problems.append(
                    Problem(
                        .invisibleCharacter,
                        at: SourcePosition(file: file, line: line + 1, column: column + 1), [name]))
            }
        }
        return problems
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD: false
        case 0..<0x20, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
            0xFEFF, 0xE0000...0xE007F:
            true
        default: false
        }
    }
}
