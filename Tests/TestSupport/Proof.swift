import Foundation

/// How long a proof by repetition is: reduced in `make test`, in full in `make soak`.
package enum Proof {
    private static let isSoak = ProcessInfo.processInfo.environment["EMMA_SOAK"] == "1"
    private static let fullFactor = 20

    package static func count(_ reduced: Int) -> Int { isSoak ? reduced * fullFactor : reduced }
}
