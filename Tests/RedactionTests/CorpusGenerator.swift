import Redaction
import TestSupport

/// A line as a citizen could have typed it, and what in it nobody may keep.
struct CorpusLine {
    let text: String
    /// Kind and the very words; each stands in the text once.
    let secrets: [(kind: PersonalData, words: String)]
}

/// Lines with personal data of all kinds in varied frames. Names, streets and frames are the test's
/// own: many of them stand in no list of the rules.
struct CorpusGenerator {
    private var data: PersonalDataGenerator

    init(seed: UInt64) { data = PersonalDataGenerator(seed: seed) }

    mutating func line() -> CorpusLine {
        let (text, kind, words) = sentence()
        let lead = data.pick([
            "", "", "", "Guten Tag, ", "hallo, ", "Hi! ", "Ich habe eine Frage. ",
            "Mein Perso läuft bald ab. ",
        ])
        let end = data.pick([
            "", "", ".", "?", " Was brauche ich dafür?", " und was kostet das?", " danke",
        ])
        let text2 = lead + text + end
        return CorpusLine(
            text: data.number(0...4) == 0 ? text2.lowercased() : text2,
            secrets: [(kind, words)])
    }

    private mutating func sentence() -> (String, PersonalData, String) {
        switch data.number(0...12) {
        case 0: name()
        case 1: relation()
        case 2: address()
        case 3: plate()
        case 4: insurance()
        case 5: file()
        case 6: health()
        case 7:
            framed(
                .email, data.email(),
                [
                    "schreiben Sie mir an @@", "meine Mail ist @@",
                    "@@ ist meine Adresse fürs Internet",
                ])
        case 8:
            framed(
                .phone, data.phone(),
                ["Sie erreichen mich unter @@", "tel. @@", "rufen Sie mich bitte an: @@"])
        case 9:
            framed(
                .iban, data.iban(),
                ["meine IBAN ist @@", "bitte überweisen auf @@", "Konto @@ bei der Sparkasse"])
        case 10:
            framed(
                .identityDocument, data.serial(),
                ["Ausweisnummer @@", "mein Pass hat die Nummer @@", "Seriennummer: @@"])
        case 11:
            framed(
                .taxID, data.taxID(),
                [
                    "Steuer-ID @@", "meine Steueridentifikationsnummer lautet @@",
                    "@@ ist meine Steuer-ID",
                ])
        default:
            framed(
                .birthDate, birth(),
                [
                    "geboren am @@", "mein Sohn ist am @@ geboren", "Geburtsdatum: @@",
                    "geb. @@ in Hanau",
                ])
        }
    }

    private mutating func framed(
        _ kind: PersonalData, _ words: String, _ frames: [String]
    ) -> (String, PersonalData, String) {
        let frame = data.pick(frames)
        return (
            frame.split(separator: "@@", omittingEmptySubsequences: false).joined(separator: words),
            kind, words
        )
    }

    private mutating func birth() -> String {
        "\(data.number(1...28)).\(data.number(1...12)).\(data.number(1935...2024))"
    }

    private mutating func fullName() -> String {
        let given = data.pick([
            "Erika", "Thomas", "Aylin", "Mohammed", "Katarzyna", "Xaver", "Tjark", "Fritzi", "Ömer",
            "Svetlana", "Giuseppe", "Marie-Luise", "Annegret", "Yusuf", "Chiara", "Runa", "Tayo",
            "Ngozi",
            "Bogdan", "Shanti", "Ludmilla", "Keno", "Achmed", "Zeynep",
        ])
        let family = data.pick([
            "Mustermann", "Öztürk", "Petrenko", "Wiśniewska", "Grabowski", "Hölderle", "Rossi",
            "Nguyen",
            "Abdallah", "Müller-Lüdenscheidt", "Zwiebler", "Okafor", "Tschentscher", "El Hadidi",
            "Brinkmann", "Oberhuber", "van Dijk", "Stojanović",
        ])
        return given + " " + family
    }

    private mutating func name() -> (String, PersonalData, String) {
        let whole = fullName()
        let family = whole.split(separator: " ", maxSplits: 1)[1]
        switch data.number(0...3) {
        case 0:
            return framed(
                .name, whole,
                [
                    "ich heiße @@ und bin umgezogen",
                    "mein Name ist @@, ich brauche einen neuen Pass",
                    "Name: @@", "hier schreibt @@ wegen einer Meldebescheinigung",
                    "ich brauche einen Termin, viele Grüße @@", "guten Tag mein name ist @@",
                ])
        case 1:
            return framed(
                .name, String(family),
                [
                    "Ich hatte einen Termin bei Frau @@", "Herr @@ hat mir das geschickt",
                    "Gibt es einen Brief von Herrn @@", "Sagen Sie bitte Frau Dr. @@ Bescheid",
                ])
        case 2:
            return framed(
                .name, whole,
                [
                    "mein Nachname ist seit der Hochzeit anders, ich heiße jetzt @@", "MfG @@",
                    "Mit freundlichen Grüßen @@",
                ])
        default:
            return framed(
                .name, whole,
                [
                    "Ich bin die Tochter, ich heiße @@", "Antragsteller Name: @@",
                    "Vorname Nachname: @@",
                ])
        }
    }

    private mutating func relation() -> (String, PersonalData, String) {
        let name = data.pick([
            "Ali", "Lena", "Paul", "Mia", "Emir", "Sofia", "Jakub", "Anna-Lena", "Leon", "Fatima",
            "Charlotte", "Mehmet",
        ])
        let rare = data.pick(["Tjark", "Runa", "Ngozi", "Keno", "Fritzi", "Tayo"])
        if data.number(0...2) == 0 {
            return framed(
                .name, rare,
                [
                    "Mein Sohn @@ hat seinen Ausweis verloren",
                    "Meine Tochter heißt @@ und braucht einen Pass",
                    "Unser Kind @@ wird bald sechs",
                ])
        }
        return framed(
            .name, name,
            [
                "mein Sohn @@ hat seinen Ausweis verloren",
                "meine Tochter @@ braucht einen Reisepass",
                "wir wollen für unser Kind @@ einen Pass", "mein Mann @@ und ich ziehen um",
                "Darf meine Schwester @@ den Ausweis abholen", "mein Nachbar, @@, ist verstorben",
            ])
    }

    private mutating func address() -> (String, PersonalData, String) {
        let street = data.pick([
            "Bieberer Straße", "Ludwigstr.", "Kaiserstraße", "Am Alten Markt", "Rosenweg",
            "Konrad-Adenauer-Allee",
            "Goethering", "An der Eiche", "Waldstrasse", "Karl-Marx-Platz", "Straße des 17. Juni",
            "Mühlgasse",
            "Frankfurter Str.", "Auf der Rosenhöhe", "Nordring",
        ])
        let words =
            street + " \(data.number(1...180))"
            + data.pick(["", "", "a", " b", "-\(data.number(181...199))"])
        return framed(
            .address, words,
            [
                "ich wohne in der @@", "Meine neue Adresse: @@, 63065 Offenbach",
                "wir sind in die @@ gezogen",
                "Anschrift @@", "Ich bin gemeldet @@, 63067 Offenbach", "seit Mai wohnen wir @@",
            ])
    }

    private mutating func plate() -> (String, PersonalData, String) {
        let code = data.pick(["OF", "F", "HU", "GG", "DA", "B", "MTK", "HG"])
        let pair = data.letters(data.number(1...2)).uppercased()
        let number = String(data.number(1...9999))
        let words = data.pick([
            "\(code)-\(pair) \(number)", "\(code)-\(pair)\(number)", "\(code) \(pair) \(number)",
            "\(code) - \(pair) \(number)",
        ])
        return framed(
            .licencePlate, words,
            [
                "mein Kennzeichen ist @@", "Ich will das Auto mit dem Kennzeichen @@ abmelden",
                "Kennzeichen: @@", "Nummernschild @@ gestohlen",
            ])
    }

    private mutating func insurance() -> (String, PersonalData, String) {
        let birth = ["170839", "010190", "241275", "300666"]
        let letter = data.letters(1).uppercased()
        let number =
            ["65", "15", "12", "53"].randomElement(using: &data.random)! + " "
            + birth.randomElement(using: &data.random)! + " \(letter) " + data.digits(3)
        let words = data.pick([
            number, String(number.filter { $0 != " " }), letter + data.digits(9),
        ])
        return framed(
            .insuranceNumber, words,
            [
                "meine Versicherungsnummer ist @@", "Sozialversicherungsnummer: @@", "RV-Nummer @@",
                "Die Krankenversichertennummer lautet @@",
            ])
    }

    private mutating func file() -> (String, PersonalData, String) {
        let words = data.pick([
            "33.1-\(data.digits(4))/\(data.digits(3))", data.digits(9),
            "\(data.digits(2)) F \(data.digits(3))/25",
            "AB-\(data.digits(6))", "5000.\(data.digits(6)).\(data.digits(1))",
            "OWI \(data.digits(4))/26",
        ])
        return framed(
            .fileNumber, words,
            [
                "Aktenzeichen @@", "Az. @@", "mein Kassenzeichen ist @@", "Ihr Zeichen: @@",
                "Kundennummer @@",
                "Der Bescheid hat das Geschäftszeichen @@", "Vorgangsnummer @@",
            ])
    }

    private mutating func health() -> (String, PersonalData, String) {
        let illness = data.pick([
            "Krebs", "Diabetes", "Demenz", "Epilepsie", "Brustkrebs", "Depressionen", "Parkinson",
            "einen Schlaganfall",
            "Multiple Sklerose", "schweres Asthma",
        ])
        let last = String(illness.split(separator: " ").last!)
        switch data.number(0...2) {
        case 0:
            let frame = data.pick([
                "mein Vater hat @@ und kann nicht kommen", "ich habe @@",
                "wegen @@ kann ich nicht selbst kommen", "Meine Oma hatte @@",
            ])
            return (
                frame.split(separator: "@@", omittingEmptySubsequences: false).joined(
                    separator: illness), .health, last
            )
        case 1:
            return framed(
                .health,
                data.pick([
                    "krank", "schwanger", "blind", "pflegebedürftig", "bettlägerig",
                    "schwerbehindert", "gehbehindert",
                ]),
                [
                    "ich bin @@ und brauche Hilfe", "meine Mutter ist @@, wer holt den Ausweis ab",
                    "Mein Mann ist leider @@",
                ])
        default:
            return framed(
                .health, String(data.number(2...10) * 10),
                [
                    "ich habe einen GdB von @@", "Grad der Behinderung: @@",
                    "Mein Sohn hat einen GdB @@",
                ])
        }
    }
}
