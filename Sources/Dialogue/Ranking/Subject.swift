import Catalogue

/// What the conversation was about, and how much a new text still hangs on it.
struct Subject {
    let topic: String
    let object: String?
    let acts: [String]
    /// Between 0 and 1: the fewer words of its own a text has, the more it goes on about the
    /// subject.
    let weight: Float

    /// Nil when the text has a subject of its own.
    init?(of conversation: Conversation, for request: Request, _ catalogue: KnowledgeCatalogue) {
        guard let turn = conversation.subject, let topic = turn.topic, request.objects.isEmpty,
            let service = catalogue.service(topic)
        else { return nil }
        self.topic = topic
        object = service.object
        acts = turn.acts
        weight = Self.weight(of: request)
    }

    private static func weight(of request: Request) -> Float {
        let own = request.loose.count + (request.acts.isEmpty ? 0 : 1)
        return own == 0 ? 1 : own <= 2 ? 0.7 : own <= 4 ? 0.4 : 0
    }

    func bonus(for service: Service, _ wanted: Wanted, _ tuning: Tuning) -> Float {
        var bonus: Float = service.id == topic ? tuning.sameTopic : 0
        if let object, service.object == object {
            bonus += tuning.sameObject
            if service.circumstances.contains(where: wanted.circumstances.contains) {
                bonus += tuning.variant
            }
        }
        if let act = service.act, acts.contains(act) { bonus += tuning.sameAct }
        return bonus * weight
    }
}
