import Foundation

/// A line of output as JSON, with its keys in the order in which they stand.
struct JSONLine {
    let text: String
    let object: [String: Any]

    init?(_ text: String) {
        let read = try? JSONSerialization.jsonObject(with: Data(text.utf8))
        guard let object = read as? [String: Any] else { return nil }
        self.text = text
        self.object = object
    }

    subscript(key: String) -> String? { object[key] as? String }

    /// The keys of the outermost object, found by their depth outside strings.
    var keys: [String] { Self.keys(of: text) }

    static func keys(of text: String) -> [String] {
        var keys: [String] = []
        var (depth, isInString, isEscaped, current) = (0, false, false, "")
        var last = ""
        for character in text.unicodeScalars {
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "\"" {
                    isInString = false
                    last = current
                }
                if isInString { current.unicodeScalars.append(character) }
                continue
            }
            switch character {
            case "\"":
                isInString = true
                current = ""
            case "{", "[": depth += 1
            case "}", "]": depth -= 1
            case ":" where depth == 1: keys.append(last)
            default: break
            }
        }
        return keys
    }

    /// The line without `micros`, the only field outside byte identity.
    static func withoutMicros(_ text: String) -> String {
        text.replacing(/, "micros": [0-9]+/, with: "")
    }
}

/// Questions as lines of a batch.
enum BatchInput {
    static func lines(_ questions: [(id: String, text: String)]) -> [UInt8] {
        questions.flatMap { Array(line($0.id, $0.text).utf8) + [10] }
    }

    static func line(_ id: String, _ text: String, at time: String? = nil) -> String {
        var object = ["id": id, "text": text]
        object["at"] = time
        let data = try! JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
        return String(decoding: data, as: UTF8.self)
    }
}
