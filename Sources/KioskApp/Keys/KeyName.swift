import Catalogue
import Screen

extension Texts {
    /// A key as it is printed on German keyboards; keys without a name there show their sign.
    func name(of key: Key) -> String {
        switch key {
        case .function(let number): "F\(number)"
        case .text(let character): String(character)
        default: Self.keyNames[key].map { self[$0] } ?? key.notation
        }
    }

    private static let keyNames: [Key: ScreenText] = [
        .enter: .keyEnter, .tab: .keyTab, .backTab: .keyBackTab, .escape: .keyEscape,
        .up: .keyUp, .down: .keyDown, .pageUp: .keyPageUp, .pageDown: .keyPageDown,
        .home: .keyHome, .end: .keyEnd, .interrupt: .keyInterrupt,
    ]
}
