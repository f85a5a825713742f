import GermanText

/// What a request is learned by: its stems, what they name, and which of that comes together.
package enum RequestFeatures {
    /// Repeated stems as often as they occur, named terms once.
    package static func of(_ request: Request) -> [String] {
        let named =
            request.objectIDs.map { "o:" + $0 } + request.actIDs.map { "a:" + $0 }
            + request.circumstanceIDs.map { "c:" + $0 }
        let sorted = named.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let pairs = sorted.indices.flatMap { first in
            sorted[(first + 1)...].map { sorted[first] + "&" + $0 }
        }
        return request.meantWords.map(\.stem) + sorted + pairs
    }
}
