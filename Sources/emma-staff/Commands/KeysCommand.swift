import ArgumentParser
import ConversationLog
import Rim

struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "\(Messages["help.keys"])")

    @OptionGroup var log: LogOptions
    @OptionGroup var keys: KeyOptions

    func run() throws {
        let (file, folder) = (try keys.file(), try log.folder())
        let passphrase = try Passphrase.new(from: keys.passphraseFile)
        do {
            let key = try ReviewPrivateKey.make(
                privateFile: file, folder: folder, passphrase: passphrase)
            print(Messages["keys.made", key.fingerprint, folder, file])
        } catch {
            throw error is LogProblem
                ? Failure.of(error, folder) : Failure.unreadable("error.key-not-written", file)
        }
    }
}
