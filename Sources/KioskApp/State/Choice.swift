/// Something to be picked by its number, with the arrows or the mouse.
package struct Choice: Equatable, Sendable {
    package enum Meaning: Equatable, Sendable {
        case topic(Int)
        case service(String)
        case question(String)
        /// More about the service that was spoken of.
        case aspect(String)
        case topics
        /// A reply to the assistant's question; the number says which.
        case reply
    }

    /// Counted from 1 on each page; 0 is the way back.
    package let number: Int
    package let title: String
    package let meaning: Meaning
}
