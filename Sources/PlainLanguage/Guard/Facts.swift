import Records

/// What must not get lost in a text: numbers with what bounds them, references, and cue words.
struct FactReader: Sendable {
    private let cues: [String: Cue]
    private let phrases: [(words: [String], cue: Cue)]
    private let numbers: [String: String]
    private let limitWords: Set<String>

    init(_ grammar: PackedRecord?, numbers: [String: String]) {
        var cues: [String: Cue] = [:]
        var phrases: [([String], Cue)] = []
        for cue in Cue.allCases {
            for item in grammar?["cues"]?[cue.rawValue]?.items ?? [] {
                let words = (item.scalar ?? "").lowercased().split(separator: " ").map(String.init)
                if words.count == 1 { cues[words[0]] = cue } else { phrases.append((words, cue)) }
            }
        }
        self.cues = cues
        limitWords = Set((grammar?["limits"]?.items ?? []).compactMap(\.scalar))
        self.phrases = phrases
        self.numbers = numbers
    }

    func cue(_ key: String) -> Cue? { cues[key] }

    func cues(in pieces: some Collection<Piece>) -> Cue.Counts {
        var counts: Cue.Counts = [:]
        let keys = pieces.flatMap { piece in
            piece.kind == .span || piece.kind == .citation ? [] : [piece.key]
        }
        for (index, key) in keys.enumerated() {
            if let cue = cues[key] { counts[cue, default: 0] += 1 }
            for phrase in phrases where keys[index...].starts(with: phrase.words) {
                counts[phrase.cue, default: 0] += 1
            }
        }
        return counts
    }

    /// All numbers as written, in groups of digits, number words as digits; sorted.
    func numbers(in pieces: some Collection<Piece>) -> [String] {
        var found: [String] = []
        for piece in pieces {
            if piece.kind == .word, let digits = numbers[piece.key] {
                found.append(digits)
            } else {
                Self.append(piece.text, to: &found)
            }
        }
        return found.sorted()
    }

    /// "1.234,50" is one number; "3.5." are two. Bytes are enough: digits are ASCII.
    private static func append(_ text: String, to found: inout [String]) {
        guard text.utf8.contains(where: { (48...57).contains($0) }) else { return }
        var number: [UInt8] = []
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            let isDigit = (48...57).contains(byte)
            let joins =
                (byte == 44 || byte == 46) && !number.isEmpty && index + 1 < bytes.count
                && (48...57).contains(bytes[index + 1])
            if isDigit || joins {
                number.append(byte)
            } else if !number.isEmpty {
                found.append(String(decoding: number, as: UTF8.self))
                number = []
            }
        }
        if !number.isEmpty { found.append(String(decoding: number, as: UTF8.self)) }
    }

    /// "bis 14", "um 15": each number with the word near before it that could turn its sense.
    func limits(in pieces: [Piece]) -> [String] {
        var found: [String] = []
        for (index, piece) in pieces.enumerated() where piece.kind != .citation {
            let digits = numbers(in: CollectionOfOne(piece))
            guard !digits.isEmpty else { continue }
            let before = pieces[max(0, index - 2)..<index].last { limitWords.contains($0.key) }
            if let before { found.append(before.key + " " + digits.joined(separator: " ")) }
        }
        return found.sorted()
    }
}
