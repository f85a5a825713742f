import Catalogue

/// What the conversation was about, and how much a new text still hangs on it.
struct Subject {
    let topic: String
    /// Id of the service's object.
    let object: String?
    private let number: Int?
    private let objectNumber: UInt32
    private let acts: [UInt32]
    /// Between 0 and 1: the fewer words of its own a text has, the more it goes on about the
    /// subject.
    let weight: Float

    /// Nil when the text names a thing of its own.
    init?(of conversation: Conversation, for request: Request, _ assistant: Assistant) {
        guard let turn = conversation.subject, let topic = turn.topic, request.objects.isEmpty,
            request.offices.isEmpty,
            let service = assistant.catalogue.service(topic)
        else { return nil }
        self.topic = topic
        object = service.object
        number = assistant.catalogue.serviceNumber(topic)
        objectNumber = number.map { assistant.ranker.topics.objects[$0] } ?? TopicTable.none
        acts = turn.acts.compactMap { assistant.book.index(.act, $0).map(UInt32.init) }
        weight = Self.weight(of: request)
    }

    private static func weight(of request: Request) -> Float {
        let own = request.loose.count + (request.acts.isEmpty ? 0 : 1)
        return own == 0 ? 1 : own <= 2 ? 0.5 : own <= 4 ? 0.3 : 0
    }

    func bonus(
        for number: Int, _ topics: TopicTable, _ wanted: Wanted, _ tuning: Tuning
    ) -> Float {
        var bonus: Float = number == self.number ? tuning.sameTopic : 0
        if objectNumber != TopicTable.none, topics.objects[number] == objectNumber {
            bonus += tuning.sameObject
            if topics.circumstances[number] & wanted.circumstances != 0 { bonus += tuning.variant }
        }
        if acts.contains(topics.acts[number]) { bonus += tuning.sameAct }
        return bonus * weight
    }
}
