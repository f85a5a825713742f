import Records

/// An office with its address, contacts and hours (zuständige Stelle). A view over the file.
package struct Office: Sendable {
    package let id: String
    let node: PackedRecord

    package var name: String { node["name"]?.scalar ?? id }
    package var says: [String] { node.texts("says") }
    package var phone: String? { node["phone"]?.scalar }
    package var web: String? { node["web"]?.scalar }
    package var appointment: String? { node["appointment"]?.scalar }
    package var position: SourcePosition { node.position }

    package var facts: [Fact] { node.children("facts").map { Fact(owner: id, $0) } }

    /// The weekly hours, where a source gives them.
    package var hours: OpeningHours? {
        node["hours"].map { OpeningHours(office: id, node: $0) }
    }

    static let shape = Shape.map([
        .required("id", .identifier), .required("name", .text), .required("says", .list(.text)),
        .optional(
            "address",
            .map([
                .required("street", .text), .optional("postcode", .text), .optional("city", .text),
            ])),
        .optional("phone", .text), .optional("email", .text), .optional("web", .text),
        .optional("appointment", .text), .required("facts", .list(Fact.shape)),
        .optional("hours", OpeningHours.shape),
    ])
}
