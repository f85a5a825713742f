import Catalogue

/// The texts of the screens. The check of the knowledge base demands them all.
package enum ScreenText: String, CaseIterable, Sendable {
    case header = "screen.header"
    case headerShort = "screen.header-short"

    case greeting = "screen.start.greeting"
    case instruction = "screen.start.instruction"
    case examples = "screen.start.examples"
    case example1 = "screen.start.example-1"
    case example2 = "screen.start.example-2"
    case example3 = "screen.start.example-3"
    case privacyShort = "screen.start.privacy"
    case personShort = "screen.start.person"

    case topicHint = "screen.topic.hint"
    case otherTopics = "screen.topic.others"

    case privacyKept = "screen.start.privacy-kept"
    case privacyAsking = "screen.start.privacy-asking"

    case keepingOff = "screen.keeping.off"
    case keepingOn = "screen.keeping.on"
    case keepingDeclined = "screen.keeping.declined"
    case keepingAsking = "screen.keeping.asking"
    case keepingFailed = "screen.keeping.failed"
    case keepingCode = "screen.keeping.code"
    case noticeCode = "screen.notice.code"
    case noticeKeepingOn = "screen.notice.keeping-on"
    case noticeKeepingOff = "screen.notice.keeping-off"
    case noticeNotKept = "screen.notice.not-kept"

    case prompt = "screen.input.prompt"
    case promptShort = "screen.input.prompt-short"
    case placeholder = "screen.input.placeholder"
    case placeholderShort = "screen.input.placeholder-short"
    case suggestions = "screen.input.suggestions"
    case lineFull = "screen.notice.line-full"
    case noSuchNumber = "screen.notice.no-such-number"
    case position = "screen.position"
    case more = "screen.position.more"
    case leave = "screen.leave"
    case leaveShort = "screen.leave-short"
    case tooSmall = "screen.too-small"
    case tooSmallSize = "screen.too-small.size"

    case citizen = "screen.conversation.citizen"
    case offers = "screen.conversation.offers"
    case sources = "screen.conversation.sources"
    case sourcesMore = "screen.conversation.sources-more"

    case helpTitle = "screen.help.title"
    case helpText = "screen.help.text"
    case helpKeys = "screen.help.keys"
    case privacyTitle = "screen.privacy.title"
    case privacyText = "screen.privacy.text"
    case personTitle = "screen.person.title"
    case personText = "screen.person.text"
    case sourcesTitle = "screen.sources.title"
    case sourcesNone = "screen.sources.none"
    case sheetBack = "screen.sheet.back"

    case doesHelp = "screen.does.help"
    case doesPrivacy = "screen.does.privacy"
    case doesPerson = "screen.does.person"
    case doesTopics = "screen.does.topics"
    case doesSources = "screen.does.sources"
    case doesKeeping = "screen.does.keeping"
    case doesRestart = "screen.does.restart"
    case doesLeave = "screen.does.leave"
    case doesBack = "screen.does.back"
    case doesSubmit = "screen.does.submit"
    case doesConfirm = "screen.does.confirm"
    case doesStay = "screen.does.stay"
    case doesMove = "screen.does.move"
    case doesComplete = "screen.does.complete"
    case doesRecall = "screen.does.recall"
    case doesScroll = "screen.does.scroll"
    case doesScrollLine = "screen.does.scroll-line"
    case doesChoose = "screen.does.choose"
    case doesPoint = "screen.does.point"

    case barHelp = "screen.bar.help"
    case barPrivacy = "screen.bar.privacy"
    case barPerson = "screen.bar.person"
    case barTopics = "screen.bar.topics"
    case barSources = "screen.bar.sources"
    case barKeeping = "screen.bar.keeping"
    case barRestart = "screen.bar.restart"
    case barLeave = "screen.bar.leave"
    case barBack = "screen.bar.back"
    case barConfirm = "screen.bar.confirm"
    case barStay = "screen.bar.stay"

    case keyEnter = "screen.key.enter"
    case keyTab = "screen.key.tab"
    case keyBackTab = "screen.key.back-tab"
    case keyEscape = "screen.key.escape"
    case keyUp = "screen.key.up"
    case keyDown = "screen.key.down"
    case keyPageUp = "screen.key.page-up"
    case keyPageDown = "screen.key.page-down"
    case keyHome = "screen.key.home"
    case keyEnd = "screen.key.end"
    case keyInterrupt = "screen.key.interrupt"
    case keyDigit = "screen.key.digit"
    case keyMouse = "screen.key.mouse"

    case wordHelp = "screen.word.help"
    case wordPrivacy = "screen.word.privacy"
    case wordPerson = "screen.word.person"
    case wordTopics = "screen.word.topics"
    case wordSources = "screen.word.sources"
    case wordKeeping = "screen.word.keeping"
    case wordRestart = "screen.word.restart"
    case wordLeave = "screen.word.leave"
    case linearName = "screen.linear.name"
    case linearHint = "screen.linear.hint"
    case linearWords = "screen.linear.words"
    case linearBye = "screen.linear.bye"
    case linearWay = "screen.linear.way"
}

extension Texts {
    subscript(text: ScreenText) -> String { self[text.rawValue] }

    subscript(text: ScreenText, values: KeyValuePairs<String, String>) -> String {
        self[text.rawValue, values]
    }

    /// The heading of an aspect.
    func heading(of aspect: String) -> String { self["module." + aspect] }
}
