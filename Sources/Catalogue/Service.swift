import Records

/// A service of the administration (Leistung). A view over the compiled file.
package struct Service: Sendable {
    package let id: String
    let node: PackedRecord

    package var title: String { node["title"]?.scalar ?? id }
    package var object: String? { node["object"]?.scalar }
    package var act: String? { node["act"]?.scalar }
    package var area: String { node["area"]?.scalar ?? "" }
    package var office: String? { node["office"]?.scalar }
    /// What people call it.
    package var says: [String] { node.texts("says") }
    /// Circumstances that the service is made for ("kind", "eilig").
    package var circumstances: [String] { node.texts("for") }
    /// What the service is all about, where others of the same object only mention it: the fee for
    /// a naturalisation, the move by internet.
    package var asks: [Module] { node.texts("asks").compactMap(Module.init(rawValue:)) }
    package var forms: [String] { node.texts("forms") }
    package var related: [String] { node.texts("related") }
    package var formerly: [String] { node.texts("formerly") }
    /// Questions that choose among documents, fees and steps, in the order to ask them.
    package var checklist: [ChecklistQuestion] {
        node.children("checklist").map(ChecklistQuestion.init)
    }
    package var position: SourcePosition { node.position }

    /// All facts in the order of the file, documents and reasons for missing modules included.
    package var facts: [Fact] {
        let stated = node.children("facts").map { Fact(owner: id, $0) }
        let documents = node.children("documents").map { Fact(owner: id, module: .documents, $0) }
        let reasons = node.children("none").map { Fact(owner: id, $0) }
        return stated + documents + reasons
    }

    /// The modules that the service says something about, or says why not.
    package var coveredModules: [Module] { modules(of: facts) }

    /// The modules that the service says something about.
    package var statedModules: [Module] { modules(of: facts.filter { !$0.isReason }) }

    /// An office says where, a form which form.
    private func modules(of facts: [Fact]) -> [Module] {
        let stated = facts.map(\.module)
        return Module.allCases.filter { module in
            switch module {
            case .where: office != nil || stated.contains(module)
            case .forms: !forms.isEmpty || stated.contains(module)
            default: stated.contains(module)
            }
        }
    }

    static let shape = Shape.map([
        .required("id", .identifier), .required("title", .text), .optional("leika", .text),
        .required("object", .identifier), .required("act", .identifier),
        .optional("for", .list(.identifier)),
        .optional("asks", .list(.oneOf(Module.allCases.map(\.rawValue)))),
        .required("area", .identifier),
        .required("says", .list(.text)), .required("facts", .list(Fact.shape)),
        .optional("documents", .list(Fact.documentShape)), .optional("forms", .list(.identifier)),
        .optional("related", .list(.identifier)), .required("office", .identifier),
        .optional("none", .list(Fact.noneShape)), .optional("formerly", .list(.identifier)),
        .optional("checklist", .list(ChecklistQuestion.shape)),
    ])
}

extension PackedRecord {
    func children(_ key: String) -> [PackedRecord] { self[key]?.items ?? [] }

    func texts(_ key: String) -> [String] { children(key).compactMap(\.scalar) }
}
