import Catalogue
import ConversationLog
import Dialogue
import Foundation
import TestSupport
import Testing

/// Nothing that was said to be kept is lost, however many write and however they end.
struct ManyWritersTests {
    private static let turns = 20

    /// Connections of their own, as processes have them, to a file that none of them has seen.
    @Test func manyWriteWhileOneReads() async throws {
        let sample = try Sample()
        let writers = Proof.count(10)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<writers {
                group.addTask {
                    var writer = try sample.writer(UInt64(number))
                    for turn in 1...Self.turns { try writer.keep(Sample.turn(turn)) }
                    try writer.end(at: Sample.now)
                }
            }
            group.addTask {
                let reader = LogReader(try sample.open())
                for _ in 0..<20 {
                    #expect(try reader.sessions().allSatisfy { $0.turns <= Self.turns })
                }
            }
            try await group.waitForAll()
        }
        let reader = LogReader(try sample.open())
        let sessions = try reader.sessions()
        #expect(sessions.count == writers)
        #expect(sessions.allSatisfy { $0.turns == Self.turns })
        for session in sessions {
            let numbers = try reader.open(session.code, with: sample.privateKey).map(\.turn.number)
            #expect(numbers == Array(1...Self.turns))
        }
        #expect(try reader.isIntact())
    }
}
