import Records

/// A field of a form, and what to write there. A view over the compiled file.
package struct FormField: Sendable {
    let node: PackedRecord

    package var id: String { node["id"]?.scalar ?? "" }
    /// What the form itself prints.
    package var label: String { node["label"]?.scalar ?? "" }
    package var help: String { node["help"]?.scalar ?? "" }

    static let shape = Shape.map([
        .required("id", .identifier), .required("label", .text), .required("help", .text),
    ])
}
