/// Number words and their compounds: "zwölf", "einundzwanzig", "dreihundertfünfzig".
struct NumberWords: Sendable {
    /// No number that a citizen writes in letters is longer, and the search stays short.
    private static let longest = 48

    private var values: [String: Int] = [:]
    private var scales: [(word: [UInt8], value: Int)] = []
    private var joiners: [[UInt8]] = []

    init(_ meanings: [String: [MeasureWords.Meaning]]) {
        for (word, meanings) in meanings {
            for meaning in meanings {
                switch meaning {
                case .number(let quantity): values[word] = quantity.whole
                case .article: values[word] = 1
                case .scale(let value): scales.append((Array(word.utf8), value))
                case .joiner: joiners.append(Array(word.utf8))
                default: break
                }
            }
        }
        // Dictionaries have no order, and answers must not depend on one.
        scales.sort { ($1.value, $0.word.count) < ($0.value, $1.word.count) }
        joiners.sort { $0.lexicographicallyPrecedes($1) }
    }

    func value(of folded: String) -> Int? {
        guard (3...Self.longest).contains(folded.utf8.count) else { return nil }
        return value(of: Array(folded.utf8)[...])
    }

    private func value(of word: ArraySlice<UInt8>) -> Int? {
        if let value = values[String(decoding: word, as: UTF8.self)] { return value }
        return scaled(word) ?? joined(word)
    }

    /// "zwei|hundert|fünfzig"
    private func scaled(_ word: ArraySlice<UInt8>) -> Int? {
        for scale in scales {
            guard let place = word.first(of: scale.word) else { continue }
            guard let factor = factor(word[..<place.lowerBound]),
                let rest = rest(word[place.upperBound...]), factor < 1000, rest < scale.value
            else { return nil }
            return factor * scale.value + rest
        }
        return nil
    }

    private func factor(_ word: ArraySlice<UInt8>) -> Int? { word.isEmpty ? 1 : value(of: word) }

    private func rest(_ word: ArraySlice<UInt8>) -> Int? {
        if word.isEmpty { return 0 }
        let joiner = joiners.first { word.starts(with: $0) }
        return joiner.flatMap { value(of: word.dropFirst($0.count)) } ?? value(of: word)
    }

    /// "ein|und|zwanzig": units before tens.
    private func joined(_ word: ArraySlice<UInt8>) -> Int? {
        for joiner in joiners {
            guard let place = word.first(of: joiner) else { continue }
            guard let units = values[String(decoding: word[..<place.lowerBound], as: UTF8.self)],
                let tens = values[String(decoding: word[place.upperBound...], as: UTF8.self)],
                units < 10, (20...90).contains(tens), tens % 10 == 0
            else { continue }
            return tens + units
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    fileprivate func first(of pattern: [UInt8]) -> Range<Int>? {
        guard count >= pattern.count else { return nil }
        for start in startIndex...(endIndex - pattern.count)
        where self[start...].starts(with: pattern) {
            return start..<(start + pattern.count)
        }
        return nil
    }
}
