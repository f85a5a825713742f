import Catalogue
import Foundation

/// The civil time of Berlin, fixed or from the system's clock: the only place that reads it.
package struct BerlinClock: Sendable {
    private let fixed: CivilTime?

    /// Nil for a text that is no time.
    package init?(fixed text: String?) {
        guard let text else {
            fixed = nil
            return
        }
        guard let time = CivilTime(text) else { return nil }
        fixed = time
    }

    package var isFixed: Bool { fixed != nil }

    package var now: CivilTime { fixed ?? Self.system }

    private static var system: CivilTime {
        var calendar = Foundation.Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Berlin") ?? .gmt
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: Date())
        let date = CivilDate(parts.year ?? 1970, parts.month ?? 1, parts.day ?? 1)
        return CivilTime(
            date: date ?? CivilDate(dayNumber: 0),
            minutes: (parts.hour ?? 0) * 60 + (parts.minute ?? 0))
    }
}
