import Catalogue
import Records

/// What the ranking compares of every service and office, as numbers in place: reading 200 records
/// by name for each question would cost more than the search.
///
/// The order is that of the index: services by id, then offices by id.
package struct TopicTable: Sendable {
    /// The number of a term that is not there.
    static let none = UInt32.max

    let objects: PackedArray<UInt32>
    let acts: PackedArray<UInt32>
    /// One bit a circumstance.
    let circumstances: PackedArray<UInt64>
    /// One bit a module that the service is all about.
    let asks: PackedArray<UInt64>
    let serviceCount: Int

    package init(_ file: PackedFile, serviceCount: Int) {
        objects = PackedArray(file["topics/objects"])
        acts = PackedArray(file["topics/acts"])
        circumstances = PackedArray(file["topics/circumstances"])
        asks = PackedArray(file["topics/asks"])
        self.serviceCount = serviceCount
    }

    package static func sections(
        _ catalogue: KnowledgeCatalogue
    ) -> [(name: String, bytes: [UInt8])] {
        let terms = { (kind: TermKind) in CueBook.records(of: kind, in: catalogue.root) }
        let number = { (kind: TermKind, id: String?) -> UInt32 in
            id.flatMap { terms(kind)?.index(of: $0) }.map(UInt32.init) ?? none
        }
        let services = catalogue.services
        let offices = catalogue.offices
        let circumstances = services.map { service in
            mask(service.circumstances.map { number(.circumstance, $0) })
        }
        return [
            (
                "topics/objects",
                PackedArray.pack(
                    services.map { number(.object, $0.object) } + offices.map { _ in none })
            ),
            (
                "topics/acts",
                PackedArray.pack(services.map { number(.act, $0.act) } + offices.map { _ in none })
            ),
            ("topics/circumstances", PackedArray.pack(circumstances + offices.map { _ in 0 })),
            (
                "topics/asks",
                PackedArray.pack(services.map { mask($0.asks) } + offices.map { _ in 0 })
            ),
        ]
    }

    static func mask(_ modules: [Module]) -> UInt64 {
        mask(modules.compactMap { Module.allCases.firstIndex(of: $0).map(UInt32.init) })
    }

    static func mask(_ numbers: [UInt32]) -> UInt64 {
        numbers.reduce(0) { $1 < 64 ? $0 | 1 << UInt64($1) : $0 }
    }
}
