import ArgumentParser
import Foundation
import GermanText
import PlainLanguage
import Records
import Rim

struct PlainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plain", abstract: "\(Messages["help.plain"])")

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Messages["help.plain.file"]))
    var file: String?

    @Option(help: ArgumentHelp(Messages["help.level"]))
    var level = PlainLevel.plain.rawValue

    @Flag(help: ArgumentHelp(Messages["help.json"]))
    var json = false

    @Flag(help: ArgumentHelp(Messages["help.batch"]))
    var batch = false

    func run() throws {
        guard let level = PlainLevel(rawValue: level) else {
            throw Failure.usage("error.bad-level", self.level)
        }
        let session = try Session.open(common)
        let rewriter = session.rewriter
        if batch { return PlainBatch(rewriter: rewriter, level: level).run() }
        guard let input = ByteSource(path: file) else {
            throw Failure.unreadable("error.no-text", file ?? "")
        }
        if json {
            let letter = PlainLetter(rewriter: rewriter, level: level)
            return print(letter.json(id: nil, input.read(upTo: PlainLetter.limit + 1)).line)
        }
        PlainStream(rewriter: rewriter, level: level).run(input)
    }
}

extension Session {
    var rewriter: Rewriter {
        let language = assistant.catalogue.root["language"]
        let rules = language?["abbreviations"].map(Abbreviations.init)
        return Rewriter(
            file,
            abbreviations: rules
                ?? Abbreviations([], openers: [String](), questionWords: [String]()))
    }
}

/// A file or standard input, read in pieces.
final class ByteSource {
    private let descriptor: Int32

    /// Nil when the file cannot be read.
    init?(path: String?) {
        guard let path else {
            descriptor = STDIN_FILENO
            return
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
            !isFolder.boolValue
        else { return nil }
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
    }

    deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

    /// The next bytes, as many as wanted where there are so many; none at the end.
    func read(upTo count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: min(count, 1 << 16))
        while bytes.count < count {
            let wanted = min(buffer.count, count - bytes.count)
            let got = Foundation.read(descriptor, &buffer, wanted)
            guard got > 0 else { break }
            bytes += buffer[..<got]
        }
        return bytes
    }
}
