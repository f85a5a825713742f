import ArgumentParser
import Glibc

/// The program: runs the command and turns every error into one German line and an exit status
/// (0 done, 1 a check failed, 2 unusable arguments, 3 unreadable or damaged input).
@main
enum Emma {
    static func main() {
        do {
            var command = try EmmaCommand.parseAsRoot()
            try command.run()
        } catch let failure as Failure {
            leave(failure.message, status: failure.status)
        } catch {
            explain(error)
        }
    }

    /// Help goes to standard output; the parser's own errors are told in German, with the word
    /// that it stumbled over.
    private static func explain(_ error: any Error) {
        guard EmmaCommand.exitCode(for: error) != .success else {
            print(Messages.help)
            return
        }
        let message = EmmaCommand.message(for: error)
        let word = message.split(separator: "'", omittingEmptySubsequences: false).dropFirst().first
        let key = word == nil ? "error.arguments" : "error.argument"
        leave(Messages[key, [word.map(String.init) ?? ""]], status: 2)
    }

    private static func leave(_ message: String, status: Int32) -> Never {
        fflush(nil)
        let line = message + "\n"
        _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
        exit(status)
    }
}
