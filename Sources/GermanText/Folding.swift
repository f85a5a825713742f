/// Spelling that does not distinguish words: case, ß, accents. Umlauts stay, since the stemmer
/// needs them.
package enum Folding {
    /// Lower case, ß → ss, decomposed umlauts composed, other accents and soft hyphens dropped.
    package static func fold(_ text: String) -> String {
        foldGerman(text) ?? foldAny(text)
    }

    /// Words of letters that German has, as bytes; nil for all others.
    private static func foldGerman(_ text: String) -> String? {
        var text = text
        return text.withUTF8 { letters -> String? in
            var folded: [UInt8] = []
            folded.reserveCapacity(letters.count)
            var place = 0
            while place < letters.count {
                let letter = letters[place]
                switch letter {
                case 97...122, 48...57, 45: folded.append(letter)
                case 65...90: folded.append(letter + 32)
                case leadOfUmlauts where place + 1 < letters.count:
                    place += 1
                    guard let bytes = foldedAfterLead(letters[place]) else { return nil }
                    folded.append(bytes.0)
                    folded.append(bytes.1)
                default: return nil
                }
                place += 1
            }
            return String(decoding: folded, as: UTF8.self)
        }
    }

    /// ä, ö, ü small, and ß as ss.
    private static func foldedAfterLead(_ byte: UInt8) -> (UInt8, UInt8)? {
        switch byte {
        case 0xA4, 0xB6, 0xBC: (leadOfUmlauts, byte)
        case 0x84, 0x96, 0x9C: (leadOfUmlauts, byte + 0x20)
        case 0x9F: (115, 115)
        default: nil
        }
    }

    private static func foldAny(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { append(scalar, to: &folded) }
        return String(folded)
    }

    private static func append(
        _ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView
    ) {
        switch scalar {
        case "a"..."z", "0"..."9", "ä", "ö", "ü", "-": folded.append(scalar)
        case "A"..."Z": folded.append(Unicode.Scalar(UInt8(scalar.value + 32)))
        case "Ä": folded.append("ä")
        case "Ö": folded.append("ö")
        case "Ü": folded.append("ü")
        case "ß", "ẞ": folded.append(contentsOf: "ss".unicodeScalars)
        case "\u{308}": compose(&folded)
        case "\u{AD}", "'", "’": break
        case "\u{2010}", "\u{2011}": folded.append("-")
        default: appendBase(of: scalar, to: &folded)
        }
    }

    private static func compose(_ folded: inout String.UnicodeScalarView) {
        guard let last = folded.last, let umlaut = umlauts[last] else { return }
        folded.removeLast()
        folded.append(umlaut)
    }

    /// "é" → "e", "ş" → "s", "ı" → "i": names and words of other languages typed with or without
    /// their accents meet.
    private static func appendBase(
        of scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView
    ) {
        guard !Letter.isMark(scalar) else { return }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        for scalar in lower where !Letter.isMark(scalar) {
            folded.append(bases[scalar] ?? scalar)
        }
    }

    private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
        let rows: [(Unicode.Scalar, String)] = [
            ("a", "àáâãåāăą"), ("c", "çćč"), ("d", "ďđ"), ("e", "èéêëēęě"), ("g", "ğ"),
            ("i", "ìíîïīı"), ("l", "ł"), ("n", "ñńň"), ("o", "òóôõøō"), ("r", "ř"),
            ("s", "śşšș"), ("t", "ţťț"), ("u", "ùúûūů"), ("y", "ýÿ"), ("z", "źżž"),
        ]
        return Dictionary(
            uniqueKeysWithValues: rows.flatMap { base, accented in
                accented.unicodeScalars.map { ($0, base) }
            })
    }()

    private static func isVowelOfUmlaut(_ byte: UInt8) -> Bool {
        byte == 97 || byte == 111 || byte == 117
    }

    /// For n-grams: also ä, ae → a and so on, so that all spellings of an umlaut are one.
    package static func foldUmlauts(_ folded: String) -> [UInt8] {
        var folded = folded
        return folded.withUTF8 { letters in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(letters.count)
            for letter in letters {
                if bytes.last == leadOfUmlauts, let vowel = vowel(ofUmlautEnding: letter) {
                    bytes[bytes.count - 1] = vowel
                } else if letter != 101 || !(bytes.last.map(isVowelOfUmlaut) ?? false) {
                    bytes.append(letter)
                }
            }
            return bytes
        }
    }

    /// ä, ö and ü begin with the same byte in UTF-8.
    private static let leadOfUmlauts: UInt8 = 0xC3

    private static func vowel(ofUmlautEnding byte: UInt8) -> UInt8? {
        switch byte {
        case 0xA4: 97
        case 0xB6: 111
        case 0xBC: 117
        default: nil
        }
    }
}

extension Folding {
    /// Every ae, oe, ue as an umlaut (but not after a, e, q: "neue", "quelle"). Only a proposal:
    /// the caller asks the vocabulary.
    package static func readUmlauts(_ folded: String) -> String {
        guard
            zip(folded.utf8, folded.utf8.dropFirst()).contains(where: {
                $1 == 101 && isVowelOfUmlaut($0)
            })
        else { return folded }
        var read = String.UnicodeScalarView()
        for scalar in folded.unicodeScalars {
            guard scalar == "e", let last = read.last, let umlaut = umlauts[last],
                !["a", "e", "q"].contains(read.dropLast().last ?? " ")
            else {
                read.append(scalar)
                continue
            }
            read.removeLast()
            read.append(umlaut)
        }
        return String(read)
    }

    private static let umlauts: [Unicode.Scalar: Unicode.Scalar] = ["a": "ä", "o": "ö", "u": "ü"]
}
