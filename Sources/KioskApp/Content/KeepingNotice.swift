import Catalogue

/// What is said about the keeping of the conversation.
struct KeepingNotice {
    let kiosk: Kiosk
    let model: Model
    let face: Face

    private var texts: Texts { kiosk.texts }

    /// The line about privacy on the first page.
    var opening: String {
        let more = face.way(to: .open(.privacy), texts)
        let key = face.way(to: .switchKeeping, texts)
        return switch model.keeping {
        case .on: texts[.privacyKept, ["days": days, "way": more, "key": key]]
        case .asking: texts[.privacyAsking, ["days": days, "way": more, "key": key]]
        case .off, .declined, .failed: texts[.privacyShort, ["way": more]]
        }
    }

    /// The paragraph of the page about privacy.
    var paragraph: String {
        let text = texts[
            model.keeping.text, ["days": days, "key": face.way(to: .switchKeeping, texts)]]
        guard let code = model.code else { return text }
        let phone = kiosk.city.phone
        return text + "\n\n" + texts[.keepingCode, ["code": code, "phone": phone]]
    }

    /// What has just happened; that nothing is kept is said as long as it is so.
    var notice: String? {
        switch model.notice {
        case .code: texts[.noticeCode, ["code": model.code ?? ""]]
        case .keeping: switched
        default: model.keeping == .failed ? texts[.noticeNotKept] : nil
        }
    }

    private var switched: String {
        switch model.keeping {
        case .on: texts[.noticeKeepingOn]
        case .declined, .asking: texts[.noticeKeepingOff]
        case .off, .failed: texts[.noticeNotKept]
        }
    }

    private var days: String { String(kiosk.city.retentionDays) }
}
