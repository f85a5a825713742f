import Records

/// A form or written proof that a citizen has to bring. A view over the compiled file.
package struct Form: Sendable {
    package let id: String
    let node: PackedRecord

    package var name: String { node["name"]?.scalar ?? id }
    package var says: [String] { node.texts("says") }
    package var issuer: String { node["issuer"]?.scalar ?? "" }
    package var signs: String { node["signs"]?.scalar ?? "" }
    package var purpose: String { node["purpose"]?.scalar ?? "" }
    package var attach: [String] { node.texts("attach") }
    package var whereToGet: String { node["where"]?.scalar ?? "" }
    package var url: String? { node["url"]?.scalar }
    package var source: String { node["source"]?.scalar ?? "" }
    /// What to write where, in the order of the form.
    package var fields: [FormField] { node.children("fields").map(FormField.init) }
    /// The address in the network as people type it.
    package var shortAddress: String? {
        url.map { url in
            let start = url.split(separator: "/", omittingEmptySubsequences: false)
            let isAddress = start.count > 2 && start[0].hasSuffix(":") && start[1].isEmpty
            let place = isAddress ? start.dropFirst(2).joined(separator: "/") : url
            return place.hasPrefix("www.") ? String(place.dropFirst(4)) : place
        }
    }
    /// Source, day of the check and certainty, as a fact without a text of its own.
    package var fact: Fact { Fact(owner: "forms", module: .forms, node) }
    package var position: SourcePosition { node.position }

    static let shape = Shape.map([
        .required("id", .identifier), .required("name", .text), .required("says", .list(.text)),
        .required("issuer", .text), .required("signs", .text), .required("purpose", .text),
        .optional("attach", .list(.text)), .required("where", .text), .optional("url", .text),
        .optional("fields", .list(FormField.shape)),
        .required("source", .text), .required("checked", .month),
        .required("sure", .oneOf(Fact.Certainty.allCases.map(\.rawValue))),
    ])
}
