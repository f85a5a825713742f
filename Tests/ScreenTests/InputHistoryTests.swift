import Screen
import Testing

struct InputHistoryTests {
    @Test func oneGoesBackAndForthAndFindsTheDraftAgain() {
        var history = InputHistory()
        history.add("eins")
        history.add("zwei")
        history.add("zwei")
        #expect(history.entries == ["eins", "zwei"])
        #expect(history.next() == nil)
        #expect(history.previous(current: "dr") == "zwei")
        #expect(history.previous(current: "zwei") == "eins")
        #expect(history.previous(current: "eins") == nil)
        #expect(history.next() == "zwei")
        #expect(history.next() == "dr")
        #expect(history.next() == nil)
    }

    @Test func theOldestGoWhenItIsFull() {
        var history = InputHistory(limit: 2)
        for line in ["a", "", "b", "c"] { history.add(line) }
        #expect(history.entries == ["b", "c"])
        history.clear()
        #expect(history.previous(current: "x") == nil)
    }
}
