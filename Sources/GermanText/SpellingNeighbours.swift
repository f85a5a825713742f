import Records

/// Finds the spellings that may be a few errors away from a word: two words that are that close
/// become equal when few letters are left out of each (symmetric deletion, after Garbe's SymSpell).
/// Only the beginnings of words are compared; the caller counts the errors.
///
/// Layout: spellings by the hash of each of their shortened beginnings, one list a bucket.
struct SpellingNeighbours: Sendable {
    /// How many letters of a word are compared.
    private static let beginning = 7

    private let starts: PackedArray<UInt32>
    private let spellings: PackedArray<UInt32>

    init(_ file: PackedFile, _ name: String) {
        starts = PackedArray(file[name + "/starts"])
        spellings = PackedArray(file[name + "/numbers"])
    }

    /// Calls for each spelling that may be at most `limit` errors away, and for some that are not;
    /// for some more than once.
    func visit(_ word: [UInt8], limit: Int, _ body: (Int) -> Void) {
        let starts = starts.buffer
        let spellings = spellings.buffer
        for hash in Self.hashes(of: word, leavingOut: limit) {
            let bucket = Int(hash) & (starts.count - 2)
            for place in Int(starts[bucket])..<Int(starts[bucket + 1]) {
                body(Int(spellings[place]))
            }
        }
    }

    static func sections(
        _ name: String, _ spellings: [[UInt8]]
    ) -> [(name: String, bytes: [UInt8])] {
        let hashes = spellings.map { Self.hashes(of: $0, leavingOut: $0.count < 6 ? 1 : 2) }
        let total = hashes.reduce(0) { $0 + $1.count }
        var buckets = 2
        while 4 * buckets < total { buckets *= 2 }
        var starts = [UInt32](repeating: 0, count: buckets + 1)
        for hash in hashes.joined() { starts[(Int(hash) & (buckets - 1)) + 1] += 1 }
        for bucket in 0..<buckets { starts[bucket + 1] += starts[bucket] }
        var ends = starts
        var numbers = [UInt32](repeating: 0, count: total)
        for (number, own) in hashes.enumerated() {
            for hash in own {
                let bucket = Int(hash) & (buckets - 1)
                numbers[Int(ends[bucket])] = UInt32(number)
                ends[bucket] += 1
            }
        }
        return [
            (name + "/starts", PackedArray.pack(starts)),
            (name + "/numbers", PackedArray.pack(numbers)),
        ]
    }

    /// Hashes of the beginning of a word and of all that is left of it without some letters.
    private static func hashes(of word: [UInt8], leavingOut limit: Int) -> [UInt32] {
        let letters = word.prefix(beginning)
        var hashes = [hash(letters, without: -1, -1)]
        for first in letters.indices where limit > 0 {
            hashes.append(hash(letters, without: first, -1))
            for second in letters.indices where limit > 1 && second > first {
                hashes.append(hash(letters, without: first, second))
            }
        }
        var seen: Set<UInt32> = []
        return hashes.filter { seen.insert($0).inserted }
    }

    /// FNV-1a.
    private static func hash(_ letters: ArraySlice<UInt8>, without first: Int, _ second: Int)
        -> UInt32
    {
        var hash: UInt32 = 0x811C_9DC5
        for place in letters.indices where place != first && place != second {
            hash = (hash ^ UInt32(letters[place])) &* 0x0100_0193
        }
        return hash ^ hash >> 15
    }
}
