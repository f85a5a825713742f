/// The highest of many scores: a heap of the best so far, whose root is the worst of them.
enum BestScores {
    private typealias Entry = (score: Float, number: Int)

    /// Numbers of the scores above zero, highest first, equal ones by number.
    static func numbers(_ limit: Int, of scores: [Float]) -> [Int] {
        guard limit > 0 else { return [] }
        var heap: [Entry] = []
        heap.reserveCapacity(limit)
        scores.withUnsafeBufferPointer { scores in
            // Numbers ascend, so an equal score never displaces one that is there.
            var floor: Float = 0
            for number in scores.indices where scores[number] > floor {
                if heap.count < limit {
                    heap.append((scores[number], number))
                    if heap.count == limit { build(&heap) }
                } else {
                    heap[0] = (scores[number], number)
                    sink(0, in: &heap)
                }
                if heap.count == limit { floor = heap[0].score }
            }
        }
        return heap.sorted { isWorse($1, than: $0) }.map(\.number)
    }

    private static func isWorse(_ one: Entry, than other: Entry) -> Bool {
        one.score == other.score ? one.number > other.number : one.score < other.score
    }

    private static func build(_ heap: inout [Entry]) {
        for place in (0..<(heap.count / 2)).reversed() { sink(place, in: &heap) }
    }

    private static func sink(_ start: Int, in heap: inout [Entry]) {
        var place = start
        while true {
            var worst = place
            for child in [2 * place + 1, 2 * place + 2]
            where child < heap.count && isWorse(heap[child], than: heap[worst]) {
                worst = child
            }
            if worst == place { return }
            heap.swapAt(place, worst)
            place = worst
        }
    }
}
