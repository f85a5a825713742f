/// Results as "name value" lines, which `Benchmarks/table.awk` reads.
enum Figures {
    static func print(_ name: String, _ value: Int) { Swift.print(name, value) }

    static func print(_ name: String, _ value: Double) {
        Swift.print(name, (value * 10).rounded() / 10)
    }

    static func print(_ name: String, _ times: [Duration]) {
        let sorted = times.sorted()
        for percent in [50, 95, 99] {
            let rank = (sorted.count * percent + 99) / 100
            print("\(name).p\(percent).us", sorted[max(rank, 1) - 1] / .microseconds(1))
        }
    }
}
