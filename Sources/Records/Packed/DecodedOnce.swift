/// A value that is decoded from packed records when it is first needed, and then kept: opening a
/// knowledge base stays cheap for sessions that never ask.
///
/// Used by one thread; sessions are processes.
package final class DecodedOnce<Value: Sendable>: @unchecked Sendable {
    private let decode: @Sendable () -> Value
    private var decoded: Value?

    package init(_ decode: @escaping @Sendable () -> Value) { self.decode = decode }

    package var value: Value {
        if let decoded { return decoded }
        let value = decode()
        decoded = value
        return value
    }
}
