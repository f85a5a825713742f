import Records

/// A question whose answer chooses documents, fees and steps of a service. A view over the compiled
/// file.
package struct ChecklistQuestion: Sendable {
    /// One answer. Facts that hold only for it name it under `when: {choice: […]}`.
    package struct Option: Sendable {
        let node: PackedRecord

        /// Unique in the service, over all its questions.
        package var id: String { node["id"]?.scalar ?? "" }
        package var label: String { node["label"]?.scalar ?? "" }
        /// Circumstances in a citizen's words that choose this option unasked.
        package var circumstances: [String] { node.texts("circumstances") }
        package var ages: Range<Int>? { node["age"].map { AgeRange($0).years } }
    }

    let node: PackedRecord

    package var id: String { node["id"]?.scalar ?? "" }
    package var text: String { node["ask"]?.scalar ?? "" }
    package var options: [Option] { node.children("options").map(Option.init) }

    static let shape = Shape.map([
        .required("id", .identifier), .required("ask", .text),
        .required(
            "options",
            .list(
                .map([
                    .required("id", .identifier), .required("label", .text),
                    .optional("circumstances", .list(.identifier)),
                    .optional("age", AgeRange.shape),
                ]))),
    ])
}
