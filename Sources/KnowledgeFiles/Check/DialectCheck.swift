import GermanText
import Records

/// Every sound of the dialect reads its example, and its near miss stays what it is.
struct DialectCheck {
    let file: PackedFile
    let sounds: [PackedRecord]

    var problems: [Problem] { sounds.flatMap(ofSound) }

    private func ofSound(_ sound: PackedRecord) -> [Problem] {
        let spoken = sound["spoken"]?.scalar ?? ""
        let writes = Folding.fold(sound["example"]?["writes"]?.scalar ?? "")
        let means = Folding.fold(sound["example"]?["means"]?.scalar ?? "")
        var problems: [Problem] = []
        if Dialect(file).standard(of: writes, isKnown: { $0 == means }) == nil {
            problems.append(Problem(.exampleSilent, at: sound.position, [spoken, writes]))
        }
        let near = Folding.fold(sound["near_miss"]?.scalar ?? "")
        if Analyzer(file).words(of: near).map(\.form) != [near] {
            problems.append(Problem(.nearMissFires, at: sound.position, [spoken, near]))
        }
        return problems
    }
}
