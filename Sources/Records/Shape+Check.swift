extension Shape {
    /// All faults of a value and of everything in it.
    package func problems(of record: Record) -> [Problem] {
        switch self {
        case .anything: []
        case .list(let item): listProblems(of: record, item)
        case .map(let fields): mapProblems(of: record, fields)
        case .table(let value): tableProblems(of: record, value)
        default: scalarProblems(of: record)
        }
    }

    private func listProblems(of record: Record, _ item: Shape) -> [Problem] {
        guard case .list(let items) = record.content else {
            return [Problem(.expectedList, at: record.position)]
        }
        return items.flatMap(item.problems)
    }

    private func tableProblems(of record: Record, _ value: Shape) -> [Problem] {
        guard case .map(let entries) = record.content else {
            return [Problem(.expectedMap, at: record.position)]
        }
        return entries.flatMap { value.problems(of: $0.value) }
    }

    private func mapProblems(of record: Record, _ fields: [Field]) -> [Problem] {
        guard case .map(let entries) = record.content else {
            return [Problem(.expectedMap, at: record.position)]
        }
        var problems: [Problem] = []
        for entry in entries {
            if let field = fields.first(where: { $0.name == entry.key }) {
                problems += field.shape.problems(of: entry.value)
            } else {
                let known = fields.map(\.name).joined(separator: ", ")
                problems.append(Problem(.unknownKey, at: entry.keyPosition, [entry.key, known]))
            }
        }
        for field in fields where field.isRequired && record[field.name] == nil {
            problems.append(Problem(.missingKey, at: record.position, [field.name]))
        }
        return problems
    }

    private func scalarProblems(of record: Record) -> [Problem] {
        guard case .scalar(let text) = record.content else {
            return [Problem(.expectedScalar, at: record.position)]
        }
        guard let code = fault(of: text) else { return [] }
        var values = [text]
        if case .oneOf(let choices) = self { values.append(choices.joined(separator: ", ")) }
        return [Problem(code, at: record.position, values)]
    }

    private func fault(of text: String) -> Problem.Code? {
        switch self {
        case .text: text.allSatisfy(\.isWhitespace) ? .emptyText : nil
        case .identifier: Notation.isIdentifier(text) ? nil : .notIdentifier
        case .integer: Int(text) == nil ? .notInteger : nil
        case .money: Notation.cents(text) == nil ? .notMoney : nil
        case .day: Notation.day(text) == nil ? .notDay : nil
        case .month: text == "unknown" || Notation.isMonth(text) ? nil : .notMonth
        case .time: Notation.minutes(text) == nil ? .notTime : nil
        case .boolean: ["true", "false"].contains(text) ? nil : .notBoolean
        case .oneOf(let choices): choices.contains(text) ? nil : .notOneOf
        case .anything, .list, .map, .table: nil
        }
    }
}
