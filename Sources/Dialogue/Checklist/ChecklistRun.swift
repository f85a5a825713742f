import Catalogue

/// How far a citizen has come in the checklist of a service: part of what a turn leaves behind.
package struct ChecklistRun: Sendable, Equatable, Codable {
    package struct Reply: Sendable, Equatable, Codable {
        package let question: String
        /// Nil where the citizen does not know.
        package let option: String?
        /// Taken from what was said before rather than asked for.
        package let isGiven: Bool
    }

    package let service: String
    package private(set) var replies: [Reply]

    /// - Parameter known: ids of options that follow from what was said.
    init(of service: Service, known: [String]) {
        self.service = service.id
        replies = service.checklist.compactMap { question in
            question.options.first { known.contains($0.id) }
                .map { Reply(question: question.id, option: $0.id, isGiven: true) }
        }
    }

    package var chosen: [String] { replies.compactMap(\.option) }

    /// The first question without a reply; nil when all have one.
    func question(of service: Service) -> ChecklistQuestion? {
        service.checklist.first { !isReplied($0) }
    }

    /// The number of the question that is asked now, from 1.
    var number: Int { replies.count + 1 }

    private func isReplied(_ question: ChecklistQuestion) -> Bool {
        replies.contains { $0.question == question.id }
    }

    /// - Parameter option: nil for "I do not know".
    func replied(_ option: String?, to question: ChecklistQuestion) -> ChecklistRun {
        var run = self
        run.replies.append(Reply(question: question.id, option: option, isGiven: false))
        return run
    }

    /// Without the last reply; what was taken from earlier words goes last. Nil at the beginning.
    var back: ChecklistRun? {
        guard let place = replies.lastIndex(where: { !$0.isGiven }) ?? replies.indices.last else {
            return nil
        }
        var run = self
        run.replies.remove(at: place)
        return run
    }
}
