import Catalogue
import Records

/// A rule of conversation. A view over the compiled file.
package struct Rule: Sendable {
    package let id: String
    let index: Int
    let node: PackedRecord

    package var outcome: Outcome {
        node["outcome"]?.scalar.flatMap(Outcome.init(rawValue:)) ?? .decline
    }
    var priority: Int { node["priority"]?.scalar.flatMap { Int($0) } ?? 0 }
    /// Whether the rule holds only when nothing else in the text has content.
    var isAlone: Bool { node["alone"]?.scalar == "true" }
    /// Whether the rule holds whatever service the text names.
    var isFirm: Bool { priority >= 52 }
    var groupCount: Int { node["all"]?.count ?? 0 }
    var says: [String] { node["say"]?.items.compactMap(\.scalar) ?? [] }
    var office: String? { node["office"]?.scalar }
    var facts: [Fact] { (node["facts"]?.items ?? []).map { Fact.ofRule(id, $0) } }
}
