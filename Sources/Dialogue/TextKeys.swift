import Catalogue

/// The texts that this stage asks for. The check of the knowledge base demands them all.
package enum TextKeys {
    package static let all: [String] =
        (Module.allCases.map(\.rawValue) + ["hours", "appointment", "phone", "checklist", "fields"])
        .map { "module." + $0 }
        + Weekday.allCases.map { "weekday." + $0.rawValue } + (1...12).map { "month.\($0)" }
        + [
            "answer.case", "answer.uncertain", "answer.ask-there", "answer.no-fact", "answer.form",
            "answer.clarify", "answer.clarify-how", "answer.which", "answer.miss",
            "answer.miss-again",
            "answer.understood", "answer.empty", "answer.cut", "deadline.counted", "day.long",
            "hours.open", "hours.closed", "hours.holiday", "hours.closure", "hours.span",
            "hours.and", "hours.now-open", "hours.now-closed", "holiday.yes", "holiday.no",
            "holiday.next", "source.unproven", "choice.first", "choice.second", "choice.third",
            "choice.last",
        ] + checklist + form

    private static let form = [
        "purpose", "signs", "attach", "where", "fields", "field", "no-fields", "others", "none",
        "and",
    ].map { "form." + $0 }

    private static let checklist = [
        "offer", "question", "given", "unknown", "how", "title", "chosen", "first",
        "no-such-number", "repeat", "stopped", "back", "stop", "skip", "yes", "no", "or",
    ].map { "checklist." + $0 }
}
