/// The numbers that weigh and decide, fitted on the suites (`make fit`).
package struct Tuning: Sendable, Equatable {
    // What agreement in structure is worth, in the units of the text score.
    package var object: Float = 7.5
    package var act: Float = 6.5
    package var nearAct: Float = 3.5
    /// For the usual act when none is named: who asks for a price wants to apply.
    package var usualAct: Float = 3.5
    package var circumstance: Float = 5.9
    /// What is left of it where neither object nor act agrees: a child alone names no service.
    package var loneCircumstance: Float = 0.4
    /// For a service made for circumstances that the request does not name.
    package var foreignCircumstance: Float = -3.5
    /// For a service that is all about what is asked for, when its object or act is named.
    package var asked: Float = 5
    /// For an office that is named, and beside an object.
    package var office: Float = 14
    package var officeBesideObject: Float = 4
    /// For a named office when the question is where it is or when it is open.
    package var officeAspect: Float = 10

    /// Beyond `longText` words the sum over words is scaled down, so that a long story does not
    /// drown what its words are about.
    package var longText: Float = 4
    package var scaling: Float = 0.042

    /// What the examples teach, for a score of one.
    package var learned: Float = 25

    /// What n-grams and the title count beside words.
    package var grams: Float = 0.28
    package var title: Float = 0.18

    // What the subject of the conversation is worth to a text that goes on about it.
    package var sameTopic: Float = 25
    package var sameObject: Float = 18
    package var sameAct: Float = 7.8
    /// For a service of the same object that is made for what the text adds: "und für Kinder?".
    package var variant: Float = 16

    // Below these shares of the words' weight a text is about something else.
    package var coverage: Float = 0.34
    package var coverageWithObject: Float = 0.18
    package var coverageInContext: Float = 0.35
    /// The weight of covered words that is enough however long the text is.
    package var evidence: Float = 8
    package var lowestScore: Float = 7
    /// What the words alone must bring when neither object nor act is named.
    package var lowestWords: Float = 6.2

    /// The confidence of an answer that a rule which is not firm gives way to, in hundredths.
    package var ruleYields: Float = 60

    /// Services this close to the best one are offered as well, when only an object is named.
    package var closeness: Float = 0.92
    /// The same when only an act is named: "abmelden".
    package var closenessWithoutObject: Float = 0.8

    package init() {}

    /// What the fit may change.
    package static var numbers: [(name: String, path: WritableKeyPath<Tuning, Float>)] {
        [
            ("object", \.object), ("act", \.act), ("nearAct", \.nearAct), ("usualAct", \.usualAct),
            ("grams", \.grams), ("title", \.title), ("learned", \.learned),
            ("circumstance", \.circumstance), ("loneCircumstance", \.loneCircumstance),
            ("foreignCircumstance", \.foreignCircumstance),
            ("asked", \.asked), ("office", \.office), ("officeBesideObject", \.officeBesideObject),
            ("officeAspect", \.officeAspect), ("longText", \.longText), ("scaling", \.scaling),
            ("sameTopic", \.sameTopic), ("sameObject", \.sameObject), ("sameAct", \.sameAct),
            ("variant", \.variant), ("coverage", \.coverage),
            ("coverageWithObject", \.coverageWithObject),
            ("coverageInContext", \.coverageInContext), ("evidence", \.evidence),
            ("lowestScore", \.lowestScore), ("lowestWords", \.lowestWords),
            ("ruleYields", \.ruleYields), ("closeness", \.closeness),
            ("closenessWithoutObject", \.closenessWithoutObject),
        ]
    }
}
