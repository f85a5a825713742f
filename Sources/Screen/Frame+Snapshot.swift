extension Frame {
    /// The frame as a text that people review: size and cursor, the rows closed by a bar, then the
    /// stretches that are not plain as `row: from-to role`, all counted from zero.
    package var snapshot: String {
        let head = "\(size) cursor \(cursor.map(\.description) ?? "hidden")"
        let rows = (0..<size.rows).map { text(row: $0) + "|" }
        let roles = (0..<size.rows).flatMap { row in stretches(row: row) }
        return ([head] + rows + roles).joined(separator: "\n") + "\n"
    }

    private func stretches(row: Int) -> [String] {
        let roles = self.row(row).map(\.role)
        var result: [String] = []
        var start = 0
        for end in 1..<max(1, roles.count + 1)
        where end == roles.count || roles[end] != roles[start] {
            if roles[start] != .plain {
                result.append("\(row): \(start)-\(end - 1) \(roles[start])")
            }
            start = end
        }
        return result
    }
}
