import Screen
import TestSupport
import Testing

@testable import Terminal

struct KeyDecoderTests {
    /// Bytes (`␛` stands for ESC) and the keys they are.
    @Test(arguments: [
        ("Wo ä字😀?", "Wo ä字😀?"), ("\r\n", "<Enter><Enter>"), ("\t␛[Z", "<Tab><S-Tab>"),
        ("\u{7f}\u{8}", "<BS><BS>"), ("\u{3}", "<C-c>"),
        ("\u{1}\u{15}\u{1a}\u{0}\u{1c}\u{1f}", "<C-a><C-u><C-z><C-@><C-\\><C-_>"),
        // xterm, screen, tmux; application and ordinary cursor keys
        ("␛OA␛OB␛OC␛OD␛OH␛OF", "<Up><Down><Right><Left><Home><End>"),
        ("␛[A␛[B␛[C␛[D␛[H␛[F", "<Up><Down><Right><Left><Home><End>"),
        ("␛[1;5C␛[1;5D␛[1;3C␛[1;2C␛[1;5A", "<C-Right><C-Left><C-Right><Right><Up>"),
        ("␛[3~␛[5~␛[6~␛[3;5~", "<Del><PgUp><PgDn><Del>"),
        ("␛OP␛OQ␛OR␛OS␛[15~␛[17~␛[20~␛[21~", "<F1><F2><F3><F4><F5><F6><F9><F10>"),
        ("␛[23~␛[24~␛[1;2P␛[24;2~", "<F11><F12><F1><F12>"), ("␛[2~", ""),
        ("␛b␛f", "<C-Left><C-Right>"),
        // the console of Linux
        ("␛[[A␛[[E␛[1~␛[4~␛[[Z", "<F1><F5><Home><End>"),
        // rxvt
        (
            "␛[7~␛[8~␛[11~␛[14~␛[7$a␛[3^␛Oc␛Od␛[c",
            "<Home><End><F1><F4><Home>a<Del><C-Right><C-Left><Right>"
        ),
        // number pad of the VT100
        ("␛Op␛Oy␛Ol␛OM␛Oo␛Oj", "09,<Enter>/*"),
        // mouse: SGR, then the old form; releases, other buttons and movement mean nothing
        ("␛[<0;13;4M␛[<0;13;4m␛[<64;1;1M␛[<65;1;2M", "<Click:3,12><WheelUp:0,0><WheelDown:1,0>"),
        ("␛[<2;1;1M␛[<35;1;1M␛[<16;2;2M␛[<0;0;0M", "<Click:1,1>"), ("␛[M !!x", "<Click:0,0>x"),
        // reports that nobody asked for
        ("␛[?62;c␛[I␛[O␛[12;40Rx", "x"), ("␛]0;Titel <Enter>\u{7}x", "x"),
        ("␛]52;c;cGFzcw==␛\\x", "x"), ("␛P1$r0m␛\\x", "x"), ("␛_Gi=1;OK␛\\␛^pm␛\\␛Xsos␛\\x", "x"),
        ("␛[?2026;1$yx", "x"), ("␛[>0;276;0cx", "x"), ("␛(Bx", "x"), ("␛[27;5;13~x", "x"),
        ("␛[97;5ux", "x"), ("␛]0;abc␛[A", "<Up>"), ("␛P\u{18}x", "x"),
        ("␛[99999999999999999999;;;;;;;;;;;;;;;;;;;;;;;~x", "x"),
        // Alt with a character is no text
        ("␛xy␛äz", "yz"), ("␛\r", "<Enter>"), ("␛\u{7f}", "<C-w>"),
        // text breaks a sequence off
        ("␛[1;ä", "ä"), ("␛[\u{3}", "<C-c>"), ("␛␛[A", "<Esc><Up>"),
        // paste
        (
            "␛[200~zwei\rZeilen\r\nmit\t␛[31m\u{7}<>␛[201~x",
            "<Paste:zwei\\nZeilen\\nmit\t[31m<\\>>x"
        ),
        ("␛[200~␛[20␛[201~", "<Paste:[20>"), ("␛[200~␛[201~␛[201~", "<Paste:>"),
    ])
    func bytesAreKeys(bytes: String, keys: String) {
        #expect(Self.decode(Self.raw(bytes)).notation == keys)
    }

    @Test(
        arguments: [
            ([0xff], "\u{fffd}"), ([0xc0, 0xaf], "\u{fffd}\u{fffd}"), ([0xc3, 0x28], "\u{fffd}("),
            ([0xe2, 0x82], "\u{fffd}"), ([0xed, 0xa0, 0x80], "\u{fffd}\u{fffd}\u{fffd}"),
            ([0xf0, 0x80, 0x80, 0x41], "\u{fffd}\u{fffd}\u{fffd}A"), ([0xdf], "\u{fffd}"),
            ([0xf4, 0x8f, 0xbf, 0xbf], "\u{10ffff}"), ([0xf5], "\u{fffd}"), ([0xc2, 0x9b], ""),
            ([0xe2, 0x1b, 0x5b, 0x41], "\u{fffd}<Up>"),
        ] as [([UInt8], String)])
    func whatIsNoUTF8IsReplaced(bytes: [UInt8], keys: String) {
        #expect(Self.decode(bytes).notation == keys)
    }

    @Test func aLoneEscapeIsTheKeyAfterAWhile() {
        var decoder = KeyDecoder()
        #expect(decoder.patience == nil)
        #expect(decoder.feed([0x1b]) == [])
        #expect(decoder.patience == .milliseconds(50))
        #expect(decoder.giveUp() == [.escape])
        #expect(decoder.patience == nil)
        #expect(decoder.giveUp() == [])
    }

    @Test func aSequenceMayComeInPieces() {
        let bytes = Self.raw("a␛[1;5Cä␛[200~öx␛[201~␛]0;t␛\\␛[<0;2;3M字")
        let whole = Self.decode(bytes)
        for cut in 1..<bytes.count {
            var decoder = KeyDecoder()
            let keys = decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...])
            #expect(keys == whole)
            #expect(decoder.patience == nil)
        }
    }

    @Test(arguments: 0..<UInt64(Proof.count(500)))
    func afterARestItIsInStepWhateverCameBefore(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var decoder = KeyDecoder()
        let alphabet =
            Self.raw("␛[]OPM<;:?~$0129ABu\\\u{7}\u{18}ä") + [0xff, 0xc3, 0xe2, 0x00, 0x9b]
        let garbage = (0..<Int.random(in: 1...60, using: &random)).map { _ in
            Bool.random(using: &random)
                ? alphabet.randomElement(using: &random)!
                : UInt8.random(in: 0...255, using: &random)
        }
        _ = decoder.feed(garbage)
        _ = decoder.giveUp()
        #expect(decoder.patience == nil)
        #expect(decoder.feed(Self.raw("ab␛[A")) == [.text("a"), .text("b"), .up])
    }

    @Test func aPasteOfAMegabyteIsOneKeyOfLimitedLength() throws {
        var decoder = KeyDecoder()
        let flood = Self.raw("␛[200~") + Array(repeating: Array("ä".utf8), count: 500_000).joined()
        let start = ContinuousClock.now
        #expect(decoder.feed(flood) == [])
        let keys = decoder.feed(Self.raw("␛[201~x"))
        #expect(ContinuousClock.now - start < .seconds(5))
        #expect(keys.count == 2 && keys.last == .text("x"))
        guard case .paste(let text) = keys[0] else { return #expect(Bool(false)) }
        // More than the limit, so that whoever caps sees it; and no half character.
        #expect(text.utf8.count > 100_000 && text.utf8.count <= 100_004)
        #expect(text.unicodeScalars.allSatisfy { $0 == "ä" })
    }

    @Test func aPasteThatNeverEndsEndsByItself() {
        var decoder = KeyDecoder()
        _ = decoder.feed(Self.raw("␛[200~abc"))
        #expect(decoder.patience == .seconds(1))
        #expect(decoder.giveUp() == [.paste("abc")])
    }

    private static func raw(_ text: String) -> [UInt8] {
        Array(String(text.map { $0 == "␛" ? "\u{1b}" : $0 }).utf8)
    }

    private static func decode(_ bytes: [UInt8]) -> [Key] {
        var decoder = KeyDecoder()
        return decoder.feed(bytes) + decoder.giveUp()
    }
}
