import Catalogue
import GermanText

/// Reads the answer to the assistant's own question: a number, an ordinal, or words of an option.
struct OptionChooser {
    let catalogue: KnowledgeCatalogue
    let request: Request

    func choose(from options: [String]) -> String? {
        byNumber(options) ?? byObject(options) ?? byWords(options)
    }

    /// A number and nothing else, which cannot be about anything but the options.
    var isNumberOnly: Bool { request.words.count == 1 && request.words[0].isNumber }

    /// "2", "das zweite", "Nummer 2".
    func byNumber(_ options: [String]) -> String? {
        guard request.words.count <= 4 else { return nil }
        let numbers = request.words.compactMap { word -> Int? in
            word.isNumber ? Int(word.form) : Self.ordinal(word.stem, catalogue)
        }
        guard let number = numbers.first else { return nil }
        if number == Self.last { return options.last }
        return (1...options.count).contains(number) ? options[number - 1] : nil
    }

    private static let last = -1

    /// "erste", "das zweite", "letztes": the stems come from the texts file.
    private static func ordinal(_ stem: String, _ catalogue: KnowledgeCatalogue) -> Int? {
        let rows = [
            ("choice.first", 1), ("choice.second", 2), ("choice.third", 3), ("choice.last", last),
        ]
        return rows.first { key, _ in
            catalogue.texts[key].split(separator: " ").contains { $0 == stem }
        }?.1
    }

    private func byObject(_ options: [String]) -> String? {
        let fitting = options.filter { option in
            catalogue.service(option)?.object.map(request.objectIDs.contains) ?? false
        }
        return fitting.count == 1 && request.content.count <= 3 ? fitting.first : nil
    }

    private func byWords(_ options: [String]) -> String? {
        guard (1...3).contains(request.content.count) else { return nil }
        let asked = Set(request.content.map { request.words[$0].form })
        let fitting = options.filter { option in
            let title = catalogue.service(option).map { Analyzer.forms(of: $0.title) } ?? []
            return title.contains(where: asked.contains)
        }
        return fitting.count == 1 ? fitting.first : nil
    }
}
