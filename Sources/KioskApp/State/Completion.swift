/// The services proposed for what is being typed.
package struct Completion: Equatable, Sendable {
    /// What the citizen typed, to come back to.
    package let typed: String
    /// Ids of services, best first.
    package let services: [String]
    /// The one that was taken into the input line.
    package var taken: Int?

    package var takenService: String? { taken.map { services[$0] } }

    /// The next one taken, forwards or backwards, with "none" between the last and the first.
    package func stepped(by step: Int) -> Completion {
        let places = services.count + 1
        let place = ((taken.map { $0 + 1 } ?? 0) + step + places) % places
        var stepped = self
        stepped.taken = place == 0 ? nil : place - 1
        return stepped
    }
}
