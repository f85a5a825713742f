/// Sources as they are named below an answer.
enum SourceName {
    /// The place of a page in the network without its path; anything else as it is.
    static func short(_ source: String) -> String {
        guard let start = source.range(ofFirst: "://") else { return source }
        let host = source[start...].prefix { $0 != "/" }
        return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
    }
}

extension String {
    /// The end of the first occurrence of a mark.
    fileprivate func range(ofFirst mark: String) -> Index? {
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(mark) { return rest.index(rest.startIndex, offsetBy: mark.count) }
            rest = rest.dropFirst()
        }
        return nil
    }
}
