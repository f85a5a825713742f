import Records

/// The city whose knowledge this is: names, contacts, policies, topics of the first screen.
package struct City: Sendable {
    let node: PackedRecord

    package var name: String { node["name"]?.scalar ?? "" }
    /// The assistant's name.
    package var persona: String { node["persona"]?["name"]?.scalar ?? "" }
    /// What the assistant says it is.
    package var role: String { node["persona"]?["role"]?.scalar ?? "" }
    package var phone: String { node["contacts"]?["phone"]?["value"]?.scalar ?? "" }
    /// The office that helps when no other is named.
    package var office: String { node["contacts"]?["office"]?.scalar ?? "" }
    /// After how many months a fact has to be checked again.
    package var recheckMonths: Int {
        node["policies"]?["recheck_months"]?.scalar.flatMap { Int($0) } ?? 12
    }

    /// After how many days a kept conversation is deleted.
    package var retentionDays: Int {
        node["policies"]?["retention_days"]?.scalar.flatMap { Int($0) } ?? 30
    }

    /// Whether conversations are kept; what is not understood keeps nothing.
    package var keeping: KeepingPolicy {
        node["policies"]?["keep"]?.scalar.flatMap(KeepingPolicy.init) ?? .off
    }

    package enum KeepingPolicy: String, CaseIterable, Sendable {
        /// The citizen is told, and can switch it off.
        case notice
        /// The citizen has to switch it on.
        case ask
        case off
    }

    package var topics: [Topic] { node.children("topics").map(Topic.init) }

    private static let contact = Shape.map([
        .required("value", .text), .required("source", .text), .required("checked", .month),
        .required("sure", .oneOf(Fact.Certainty.allCases.map(\.rawValue))),
    ])

    static let shape = Shape.map([
        .required("id", .identifier), .required("name", .text),
        .required("persona", .map([.required("name", .text), .required("role", .text)])),
        .required(
            "contacts",
            .map([
                .required("phone", contact), .required("web", contact),
                .optional("appointment", contact), .required("office", .identifier),
            ])),
        .required(
            "policies",
            .map([
                .required("recheck_months", .integer), .required("idle_warning_seconds", .integer),
                .required("idle_reset_seconds", .integer), .required("retention_days", .integer),
                .required("keep", .oneOf(KeepingPolicy.allCases.map(\.rawValue))),
            ])),
        .required("topics", .list(Topic.shape)),
    ])
}

/// An area on the first screen with its most asked services.
package struct Topic: Sendable {
    let node: PackedRecord

    package var area: String { node["area"]?.scalar ?? "" }
    package var title: String { node["title"]?.scalar ?? "" }
    package var services: [String] { node.texts("services") }

    static let shape = Shape.map([
        .required("area", .identifier), .required("title", .text),
        .required("services", .list(.identifier)),
    ])
}
