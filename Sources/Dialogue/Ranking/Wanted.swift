import Catalogue

/// What a request names, as the numbers that topics are compared by.
struct Wanted {
    let objects: [UInt32]
    let acts: [UInt32]
    let nearActs: [UInt32]
    /// What is meant where no act is named.
    let usualAct: UInt32?
    /// One bit a circumstance.
    let circumstances: UInt64
    /// One bit a module asked for.
    let asks: UInt64
    /// Numbers of offices among the offices.
    let offices: [Int]
    let asksForOffice: Bool

    private static let usualAct = "beantragen"

    /// The aspects that an office answers rather than a service.
    private static let officeAspects = ["where", "hours", "phone", "appointment"]

    /// - Parameter goesOn: whether the request goes on about the subject of the conversation; then
    ///   words that ask for an aspect name no circumstance.
    init(_ request: Request, goesOn: Bool, _ book: CueBook) {
        let numbers = { (kind: TermKind, ids: [String]) in
            ids.compactMap { book.index(kind, $0).map(UInt32.init) }
        }
        objects = numbers(.object, request.objectIDs)
        acts = numbers(.act, request.actIDs)
        usualAct = numbers(.act, [Self.usualAct]).first
        nearActs = numbers(.act, request.actIDs.flatMap { Self.near($0, book) })
        let named = goesOn ? request.namedCircumstances : request.circumstanceIDs
        circumstances = TopicTable.mask(
            numbers(.circumstance, named + Self.implied(by: request.age)))
        asks = TopicTable.mask(request.aspectIDs.compactMap(Module.init(rawValue:)))
        offices = request.offices.compactMap { book.index(.office, $0.id) }
        asksForOffice = request.aspectIDs.contains(where: Self.officeAspects.contains)
    }

    /// Acts that people mean nearly the same by: "verlängern" is to apply again.
    private static func near(_ act: String, _ book: CueBook) -> [String] {
        book.index(.act, act).flatMap { book.term(.act, $0) }?["near"]?.items
            .compactMap(\.scalar) ?? []
    }

    /// Below 16 the parents ask for a child (§ 9 Abs. 2 PAuswG); the facts draw finer lines.
    static func implied(by age: Int?) -> [String] {
        age.map { $0 < 16 ? ["kind"] : [] } ?? []
    }
}
