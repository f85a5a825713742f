/// Text → what it names in numbers, in the order of the text and without overlaps.
package enum Measures {
    private typealias Recogniser =
        @Sendable (MeasurePhrase, Int) -> MeasurePhrase.Found<Measure.Value>?

    /// The longest find wins; of equally long ones the first recogniser here.
    private static let recognisers: [Recogniser] = [
        { $0.citation(at: $1) }, { $0.date(at: $1) }, { $0.relativeDay(at: $1) },
        { $0.clock(at: $1) }, { $0.age(at: $1) }, { $0.amount(at: $1) },
        { $0.duration(at: $1) }, { $0.number(at: $1) },
    ]

    package static func find(in text: String, _ words: MeasureWords) -> [Measure] {
        find(in: Tokenizer.tokens(of: text), words)
    }

    package static func find(in tokens: [Token], _ words: MeasureWords) -> [Measure] {
        let phrase = MeasurePhrase(tokens, words)
        var measures: [Measure] = []
        var index = 0
        while index < phrase.count {
            guard let found = best(phrase, index) else {
                index += 1
                continue
            }
            let end = phrase[found.end - 1].range.upperBound
            measures.append(Measure(found.value, phrase[index].range.lowerBound..<end))
            index = found.end
        }
        return measures
    }

    private static func best(
        _ phrase: MeasurePhrase, _ index: Int
    ) -> MeasurePhrase.Found<Measure.Value>? {
        guard phrase.mayBegin(at: index) else { return nil }
        var best: MeasurePhrase.Found<Measure.Value>?
        for recognise in recognisers {
            if let found = recognise(phrase, index), found.end > best?.end ?? index { best = found }
        }
        return best
    }
}

extension MeasurePhrase {
    /// Most words mean nothing here and are passed over at once.
    fileprivate func mayBegin(at index: Int) -> Bool {
        let piece = self[index]
        return piece.kind == .number || !piece.meanings.isEmpty
            || piece.kind == .word && words.years(in: piece.folded) != nil
    }
}
