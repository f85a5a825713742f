import Rim

@main
enum Emma {
    static func main() {
        CommandRunner.run(EmmaCommand.self, help: Messages.help, messages: Messages.table)
    }
}
