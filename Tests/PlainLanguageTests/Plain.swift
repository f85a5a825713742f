import GermanText
import PlainLanguage
import Records
import TestSupport

/// The rewriter on the knowledge base of the repository.
enum Plain {
    static let rewriter = {
        let file = BuiltKnowledge.real.file
        let root = PackedRecord(root: file["records"])
        let abbreviations = root["language"]?["abbreviations"].map(Abbreviations.init)
        return Rewriter(
            file,
            abbreviations: abbreviations
                ?? Abbreviations([], openers: [String](), questionWords: [String]()))
    }()
}
