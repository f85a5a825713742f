import Catalogue
import GermanText

/// The answer about a form: what it is for, who signs, what to attach, where to get it, and what to
/// write where.
struct FormComposer {
    let context: Context
    let form: Form

    /// What citizens ask for by words of filling in.
    static let fieldsAspect = "fields"

    /// Everything about the form.
    var whole: Answer { answer(sections(about) + sections(fields(form.fields))) }

    /// Everything but the fields, which are offered.
    var overview: Answer { answer(sections(about)) }

    /// The help for the fields that the request names, else for all of them; where nobody has
    /// written any, whom to ask.
    func help(_ request: Request) -> Answer {
        let named = FieldFinder(form: form).fields(in: request)
        guard !form.fields.isEmpty else {
            var answer = overview
            answer.lead = [context.texts["form.no-fields"]]
            answer.closing = [context.whereToAsk(nil)]
            return answer
        }
        return answer(sections(fields(named.isEmpty ? form.fields : named)))
    }

    /// For the service that needs the form: the help for its fields below its name.
    var helpSection: Answer.Section? {
        guard !form.fields.isEmpty else { return nil }
        return Answer.Section(
            aspect: Self.fieldsAspect, heading: form.name,
            statements: fields(form.fields).statements)
    }

    /// One statement that says it all, for the service that needs the form.
    var summary: Answer.Statement {
        statement(
            context.texts[
                "answer.form",
                [
                    "name": form.name, "purpose": form.purpose, "signs": form.signs,
                    "where": form.whereToGet,
                ]])
    }

    private func answer(_ sections: [Answer.Section]) -> Answer {
        var answer = Answer(.answer)
        answer.title = form.name
        answer.aspects = [.forms]
        answer.forms = [form.id]
        answer.form = form.id
        answer.sections = sections
        if answer.statements.contains(where: \.isUncertain) {
            answer.closing = [context.whereToAsk(nil)]
        }
        return answer
    }

    // MARK: Sections

    private typealias Part = (key: String, statements: [Answer.Statement])

    private var about: [Part] {
        [
            ("form.purpose", [form.purpose]), ("form.signs", [form.signs]),
            ("form.attach", [form.attach.joined(separator: context.texts["form.and"])]),
            ("form.where", [form.whereToGet] + [form.shortAddress].compactMap(\.self)),
        ].map { key, texts in (key, texts.filter { !$0.isEmpty }.map { statement($0) }) }
    }

    private func fields(_ fields: [FormField]) -> Part {
        (
            "form.fields",
            fields.map { field in
                let text = context.texts["form.field", ["label": field.label, "help": field.help]]
                return statement(text, field.id)
            }
        )
    }

    private func sections(_ parts: Part...) -> [Answer.Section] { sections(parts) }

    private func sections(_ parts: [Part]) -> [Answer.Section] {
        parts.filter { !$0.statements.isEmpty }.map { key, statements in
            Answer.Section(
                aspect: Module.forms.rawValue, heading: context.texts[key], statements: statements)
        }
    }

    private func statement(_ text: String, _ field: String? = nil) -> Answer.Statement {
        let isUncertain = context.isUncertain(form.fact)
        return Answer.Statement(
            fact: (["forms", form.id] + [field].compactMap(\.self)).joined(separator: "/"),
            text: isUncertain ? context.texts["answer.uncertain", ["text": text]] : text,
            source: context.source(of: form.fact), isUncertain: isUncertain)
    }
}

/// Which fields of a form a question means: "Was trage ich bei Tag des Einzugs ein?"
struct FieldFinder {
    let form: Form

    /// The fields most of whose words stand in the request.
    func fields(in request: Request) -> [FormField] {
        let asked = Set(request.words.map(\.stem))
        let shares = form.fields.map { Self.share(of: $0.label, in: asked) }
        let best = shares.max() ?? 0
        return best < Self.least
            ? [] : form.fields.indices.filter { shares[$0] == best }.map { form.fields[$0] }
    }

    private static let least = 0.5
    private static let shortestWord = 4

    private static func share(of label: String, in asked: Set<String>) -> Double {
        let stemmer = Stemmer()
        let stems = Analyzer.forms(of: label).filter { $0.utf8.count >= shortestWord }
            .map(stemmer.stem)
        guard !stems.isEmpty else { return 0 }
        return Double(stems.count { asked.contains($0) }) / Double(stems.count)
    }
}
