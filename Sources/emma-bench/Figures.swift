/// Results as "name value" lines, which `Benchmarks/table.awk` reads.
enum Figures {
    static func print(_ name: String, _ value: Int) { Swift.print(name, value) }

    static func print(_ name: String, _ value: Double) {
        Swift.print(name, (value * 10).rounded() / 10)
    }

    static func print(_ name: String, _ times: [Duration]) {
        printMedians(name, [times])
    }

    /// Of several runs the median of each percentile.
    static func printMedians(_ name: String, _ runs: [[Duration]]) {
        for percent in [50, 95, 99] {
            let values = runs.map { percentile(percent, of: $0) }.sorted()
            print("\(name).p\(percent).us", values[values.count / 2] / .microseconds(1))
        }
    }

    private static func percentile(_ percent: Int, of times: [Duration]) -> Duration {
        let rank = (times.count * percent + 99) / 100
        return times.sorted()[max(rank, 1) - 1]
    }
}
