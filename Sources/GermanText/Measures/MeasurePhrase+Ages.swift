/// How old somebody is.
extension MeasurePhrase {
    private static let plausible = 0...105
    /// How many words may stand between "wird" and the number: "wird nächste Woche endlich 18".
    private static let reach = 4

    func age(at index: Int) -> Found<Measure.Value>? {
        let found =
            compound(at: index) ?? adjective(at: index) ?? yearsOfLife(at: index)
            ?? related(at: index) ?? verbal(at: index) ?? apposed(at: index)
        return found?.map { .age($0) }
    }

    private func years(at index: Int) -> Found<Int>? {
        guard let count = quantity(at: index), let years = count.value.whole,
            Self.plausible.contains(years)
        else { return nil }
        return Found(value: years, end: count.end)
    }

    /// "fünfzehnjährige"
    private func compound(at index: Int) -> Found<Age>? {
        guard self[index].kind == .word, let years = words.years(in: self[index].folded),
            Self.plausible.contains(years), !self[index + 1].has(.thing)
        else { return nil }
        return Found(value: .exactly(years), end: index + 1)
    }

    /// "15-jährig", "15 jährige tochter"; not "10-jährige Gültigkeit".
    private func adjective(at index: Int) -> Found<Age>? {
        guard let years = years(at: index), let end = yearsOld(after: years.end),
            !self[end].has(.thing)
        else { return nil }
        return Found(value: relation(before: index)(years.value), end: end)
    }

    /// Past "-jährig" or "jährig".
    func yearsOld(after index: Int) -> Int? {
        let word = ["-", "\u{2010}", "\u{2011}"].contains(self[index].text) ? index + 1 : index
        return self[word].has(.yearsOld) ? word + 1 : nil
    }

    /// "15 Jahre alt", "6 Monate altes Baby"; not "mein Ausweis ist 12 Jahre alt".
    private func yearsOfLife(at index: Int) -> Found<Age>? {
        guard let count = countedQuantity(at: index), let whole = count.value.whole,
            let unit = unit(count.end), self[count.end + 1].has(.old),
            !self[count.end + 2].has(.thing), !belongsToThing(index)
        else { return nil }
        let years = unit == .year ? whole : unit == .month ? whole / 12 : 0
        guard Self.plausible.contains(years) else { return nil }
        return Found(value: relation(before: index)(years), end: count.end + 2)
    }

    /// "ist 15", "mit 16 Jahren", "unter 18"
    private func related(at index: Int) -> Found<Age>? {
        guard let years = years(at: index), let relation = relationWord(before: index) else {
            return nil
        }
        let hasUnit = unit(years.end) == .year
        let end = years.end + (hasUnit ? 1 : 0)
        guard endsAge(end), hasUnit || relation != .upTo, !belongsToThing(index) else { return nil }
        return Found(value: Age(relation, years.value), end: end)
    }

    /// "wenn ich 18 werde", "gerade 18 geworden"
    private func verbal(at index: Int) -> Found<Age>? {
        guard let years = years(at: index) else { return nil }
        let end = years.end + (unit(years.end) == .year ? 1 : 0)
        let verb = self[end].first { if case .ageVerb(let verb) = $0 { verb } else { nil } }
        guard let verb,
            (pastFillers(before: index)..<index).contains(where: { self[$0].has(.person) })
        else { return nil }
        return Found(value: Age(verb, years.value), end: end)
    }

    /// "meine Tochter (15)", "Sohn, 15 Jahre,"
    private func apposed(at index: Int) -> Found<Age>? {
        guard let years = years(at: index) else { return nil }
        let mark = self[index - 1].text
        if mark == "(", self[index - 2].has(.person), self[years.end].reads(")") {
            return Found(value: .exactly(years.value), end: years.end)
        }
        let person = mark == "," || mark == "(" ? index - 2 : index - 1
        guard self[person].has(.person), unit(years.end) == .year, endsAge(years.end + 1) else {
            return nil
        }
        return Found(value: .exactly(years.value), end: years.end + 1)
    }
}

extension MeasurePhrase {
    private func relation(before index: Int) -> (Int) -> Age {
        let relation = relationWord(before: index) ?? .exactly
        return { Age(relation, $0) }
    }

    private func relationWord(before index: Int) -> Age.Relation? {
        self[pastFillers(before: index)].first {
            if case .ageRelation(let relation) = $0 { relation } else { nil }
        }
    }

    /// The piece before a number, fillers, months and named days skipped.
    private func pastFillers(before index: Int) -> Int {
        var place = index - 1
        while index - place <= Self.reach, place > 0, isFiller(self[place]) { place -= 1 }
        return place
    }

    private func isFiller(_ piece: Piece) -> Bool {
        piece.meanings.contains { meaning in
            switch meaning {
            case .ageFiller, .month, .relativeDay, .turn, .unit: true
            default: false
            }
        }
    }

    /// The subject stands right before the verb: "mein alter Ausweis ist 12 Jahre alt".
    private func belongsToThing(_ index: Int) -> Bool {
        let verb = pastFillers(before: index)
        return self[verb].has(.thing) || self[verb - 1].has(.thing)
    }

    /// What may follow a bare age. "ist 15 Prozent", "mit 2 Kindern" and "ab 3.11." are none.
    func endsAge(_ index: Int) -> Bool {
        let next = self[index]
        if next.kind == .word { return next.has(.ageFollower) }
        if next.kind == .number { return false }
        if [".", ",", ":"].contains(next.text), next.isGlued, isNumber(index + 1) {
            return !self[index + 1].isGlued && !next.reads(".")
        }
        return ["", ".", ",", ";", ":", "?", "!", ")", "]", "…", "\"", "“"].contains(next.text)
    }
}
