import Records

/// Lists of numbers, one behind the other: list 0, list 1, …
struct NumberLists {
    private(set) var starts: [UInt32] = [0]
    private(set) var numbers: [UInt32] = []

    var count: Int { starts.count - 1 }

    subscript(list: Int) -> ArraySlice<UInt32> {
        numbers[Int(starts[list])..<Int(starts[list + 1])]
    }

    mutating func append(_ list: some Sequence<UInt32>) {
        numbers.append(contentsOf: list)
        starts.append(UInt32(numbers.count))
    }

    func sections(_ name: String) -> [(name: String, bytes: [UInt8])] {
        [
            (name + "/starts", PackedArray.pack(starts)),
            (name + "/numbers", PackedArray.pack(numbers)),
        ]
    }
}

/// `NumberLists` in place.
struct PackedLists: Sendable {
    private let starts: PackedArray<UInt32>
    private let numbers: PackedArray<UInt32>

    init(_ file: PackedFile, _ name: String) {
        starts = PackedArray(file[name + "/starts"])
        numbers = PackedArray(file[name + "/numbers"])
    }

    var count: Int { starts.count - 1 }

    subscript(list: Int) -> UnsafeBufferPointer<UInt32> {
        UnsafeBufferPointer(rebasing: numbers.buffer[Int(starts[list])..<Int(starts[list + 1])])
    }
}
