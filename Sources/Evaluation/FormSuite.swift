import Records

/// Searches for forms with the forms that are right.
package struct FormSuite: Sendable {
    package struct Search: Sendable {
        package let id: String
        package let text: String
        /// Any of these is right.
        package let forms: [String]
    }

    package let title: String
    /// The share of right first places, in percent, below which the suite fails.
    package let floor: Int
    package let searches: [Search]

    package static let shape = Shape.map([
        .required("id", .identifier), .required("title", .text), .required("floor", .integer),
        .required(
            "searches",
            .list(
                .map([
                    .required("id", .identifier), .required("text", .text),
                    .required("forms", .list(.identifier)),
                ]))),
    ])

    package init(_ record: Record) {
        title = record["title"]?.scalar ?? ""
        floor = record["floor"]?.scalar.flatMap { Int($0) } ?? 0
        searches = (record["searches"]?.items ?? []).map { search in
            Search(
                id: search["id"]?.scalar ?? "", text: search["text"]?.scalar ?? "",
                forms: search["forms"]?.items.compactMap(\.scalar) ?? [])
        }
    }

    /// The place of the first right form of each search, from 0; nil where none was found.
    package func places(_ find: (String) -> [String]) -> [Int?] {
        searches.map { search in find(search.text).firstIndex(where: search.forms.contains) }
    }
}
