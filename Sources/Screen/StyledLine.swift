/// A line of text whose parts know what they are; not yet cut to any width.
package struct StyledLine: Hashable, Sendable {
    package var spans: [Span]

    package init(_ spans: [Span] = []) { self.spans = spans }

    package init(_ text: String, _ role: Role = .plain) { self.init([Span(text, role)]) }

    package var text: String { spans.map(\.text).joined() }

    package var columns: Columns { spans.reduce(0) { $0 + $1.text.columns } }

    package static func + (left: Self, right: Self) -> Self { Self(left.spans + right.spans) }

    package static func += (left: inout Self, right: Self) { left.spans += right.spans }
}

extension StyledLine: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}
