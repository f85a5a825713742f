import Catalogue

/// What a request names, gathered once for all candidates.
struct Wanted {
    let objects: Set<String>
    let acts: Set<String>
    let nearActs: Set<String>
    let circumstances: Set<String>
    let offices: Set<String>
    let asksForOffice: Bool

    /// The aspects that an office answers rather than a service.
    private static let officeAspects: Set<String> = ["where", "hours", "phone", "appointment"]

    init(_ request: Request, _ book: CueBook) {
        objects = Set(request.objectIDs)
        acts = Set(request.actIDs)
        nearActs = Set(request.actIDs.flatMap { Self.near($0, book) })
        circumstances = Set(request.circumstanceIDs + Self.implied(by: request.age))
        offices = Set(request.offices.map(\.id))
        asksForOffice = request.aspectIDs.contains(where: Self.officeAspects.contains)
    }

    /// Acts that people mean nearly the same by: "verlängern" is to apply again.
    private static func near(_ act: String, _ book: CueBook) -> [String] {
        book.index(.act, act).flatMap { book.term(.act, $0) }?["near"]?.items
            .compactMap(\.scalar) ?? []
    }

    /// Below 16 the parents ask for a child (§ 9 Abs. 2 PAuswG); the facts draw finer lines.
    private static func implied(by age: Int?) -> [String] {
        age.map { $0 < 16 ? ["kind"] : [] } ?? []
    }
}
