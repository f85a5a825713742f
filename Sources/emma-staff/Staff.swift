import Rim

/// The program of the review office: the only one that opens what is sealed.
@main
enum Staff {
    static func main() {
        CommandRunner.run(StaffCommand.self, help: Messages.help, messages: Messages.table)
    }
}
