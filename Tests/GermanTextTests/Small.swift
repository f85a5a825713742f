import GermanText
import Records

/// A small vocabulary, so that a table shows all that a result can come from.
enum Small {
    static let words = """
        Personalausweis Ausweis Perso Gebühr Gebühren Reisepass Pass Kosten kosten Führerschein \
        Öffnungszeiten Öffnung Zeiten Straße Wohnsitz Wohnung anmelden ummelden neu neuer Israel \
        Steuer Hund Bürger Büro Bürgerbüro verloren Antrag Kind Kinder Urkunde Geburt Kennzeichen \
        Auto aktuell schön schon Müller Quelle Frauen \
        zahlen zahlen zählen
        """

    static let file: PackedFile = {
        var builder = VocabularyBuilder()
        builder.add(text: words)
        let variants = Variants.sections([(form: "Brieftasch", standard: "Pass verloren")])
        let stopwords = ("language/stopwords", PackedTable.pack([String]()))
        let bytes = PackedFile.pack(
            builder.sections() + variants + Dialect.sections(nil) + [stopwords])
        return try! PackedFile(PackedBytes(keeping: bytes))
    }()

    /// A new one each time: a stemmer is used by one thread, and tests run side by side.
    static var analyzer: Analyzer { Analyzer(file) }

    /// The forms of a text's words; an unknown one with "?", a corrected one with "*".
    static func forms(_ text: String) -> String {
        analyzer.words(of: text).map {
            $0.form + ($0.isKnown ? "" : "?") + ($0.correction == nil ? "" : "*")
        }.joined(separator: " ")
    }
}
