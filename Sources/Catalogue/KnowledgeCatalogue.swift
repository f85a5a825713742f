import Records

/// All services, forms, offices and calendars of a knowledge base, read in place.
package struct KnowledgeCatalogue: Sendable {
    package let root: PackedRecord

    package init(_ root: PackedRecord) { self.root = root }

    package var city: City { City(node: root["city"] ?? root) }

    package var serviceCount: Int { root["services"]?.count ?? 0 }

    /// In the order of their ids.
    package var services: [Service] { children("services").map(Service.init) }
    package var forms: [Form] { children("forms").map(Form.init) }
    package var offices: [Office] { children("offices").map(Office.init) }

    /// The place of a service in the order of the ids.
    package func serviceNumber(_ id: String) -> Int? { root["services"]?.index(of: id) }

    /// The place of a form in the order of the ids.
    package func formNumber(_ id: String) -> Int? { root["forms"]?.index(of: id) }

    package func service(_ id: String) -> Service? {
        root["services"]?[id].map { Service(id: id, node: $0) }
    }

    package func form(_ id: String) -> Form? {
        root["forms"]?[id].map { Form(id: id, node: $0) }
    }

    package func office(_ id: String) -> Office? {
        root["offices"]?[id].map { Office(id: id, node: $0) }
    }

    package var holidays: Holidays? {
        children("calendars").first { $0.node["kind"]?.scalar == Holidays.kind }
            .map { Holidays(id: $0.id, node: $0.node) }
    }

    package var texts: Texts { Texts(node: root["texts"] ?? root) }

    private func children(_ key: String) -> [(id: String, node: PackedRecord)] {
        guard let map = root[key] else { return [] }
        return (0..<map.count).map { (map.key($0).text, map[$0]) }
    }

    /// What files of each folder look like, by the folder's name.
    package static let shapes: [(folder: String, shape: Shape)] = [
        ("services", Service.shape), ("forms", Form.shape), ("offices", Office.shape),
        ("calendars", Holidays.shape),
    ]

    package static let cityShape = City.shape
}
