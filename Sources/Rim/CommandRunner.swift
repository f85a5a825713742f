import ArgumentParser
import GermanText
import Glibc

/// Runs a command and turns every error into one German line and an exit status (0 done, 1 a check
/// failed, 2 unusable arguments, 3 unreadable or damaged input).
package enum CommandRunner {
    /// - Parameter messages: has "error.argument" and "error.arguments".
    package static func run(
        _ root: any ParsableCommand.Type, help: String, messages: MessageTable
    ) {
        do {
            var command = try root.parseAsRoot(arguments)
            try command.run()
        } catch let failure as Failure {
            leave(failure.message, status: failure.status)
        } catch {
            explain(error, root, help, messages)
        }
    }

    /// The arguments, long ones cleaned: the parser compares them, which takes quadratic time on
    /// floods of combining marks.
    private static var arguments: [String] {
        CommandLine.arguments.dropFirst().map { argument in
            argument.utf8.count > 4_096
                ? Intake(limits: .letter, lineBreaks: .kept).clean(argument).text : argument
        }
    }

    /// Help goes to standard output; the parser's own errors are told in German, with the word
    /// that it stumbled over.
    private static func explain(
        _ error: any Error, _ root: any ParsableCommand.Type, _ help: String,
        _ messages: MessageTable
    ) {
        guard root.exitCode(for: error) != .success else {
            print(help)
            return
        }
        let message = root.message(for: error)
        let word = message.split(separator: "'", omittingEmptySubsequences: false).dropFirst().first
        let key = word == nil ? "error.arguments" : "error.argument"
        // Clean: what stood in the arguments must not move the cursor of a terminal.
        leave(messages[key, [word.map { Intake().clean(String($0)).text } ?? ""]], status: 2)
    }

    private static func leave(_ message: String, status: Int32) -> Never {
        fflush(nil)
        let line = message + "\n"
        _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
        exit(status)
    }
}
