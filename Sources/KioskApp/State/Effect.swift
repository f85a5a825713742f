/// What the rim is to do.
package enum Effect: Equatable, Sendable {
    case quit
}
