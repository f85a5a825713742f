extension Record {
    /// This record with a later layer laid over it.
    ///
    /// Maps are merged key by key, lists of things with an `id` thing by thing, other lists are
    /// added up without repeating an item, and of two scalars the later wins.
    package func overlaid(by later: Record) -> Record {
        switch (content, later.content) {
        case (.map(let ours), .map(let theirs)):
            Record(.map(Self.merge(ours, theirs)), at: position)
        case (.list(let ours), .list(let theirs)):
            Record(.list(Self.merge(ours, theirs)), at: position)
        default:
            later
        }
    }

    private static func merge(_ ours: [Entry], _ theirs: [Entry]) -> [Entry] {
        var merged = ours
        for entry in theirs {
            if let index = merged.firstIndex(where: { $0.key == entry.key }) {
                merged[index].value = merged[index].value.overlaid(by: entry.value)
            } else {
                merged.append(entry)
            }
        }
        return merged
    }

    private static func merge(_ ours: [Record], _ theirs: [Record]) -> [Record] {
        var merged = ours
        for item in theirs {
            if let id = item["id"]?.scalar {
                if let index = merged.firstIndex(where: { $0["id"]?.scalar == id }) {
                    merged[index] = merged[index].overlaid(by: item)
                    continue
                }
            } else if let text = item.scalar, merged.contains(where: { $0.scalar == text }) {
                continue
            }
            merged.append(item)
        }
        return merged
    }
}
