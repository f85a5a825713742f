import ArgumentParser

struct EmmaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emma", abstract: "\(Messages["help.emma"])",
        subcommands: [
            ScreenCommand.self, AskCommand.self, PlainCommand.self, FormsCommand.self,
            KnowledgeCommand.self, EvaluateCommand.self, FramesCommand.self,
        ], defaultSubcommand: ScreenCommand.self)
}

/// Where the knowledge lies and which time it is: what all commands share.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Messages["help.knowledge"]))
    var knowledge: String?

    @Option(help: ArgumentHelp(Messages["help.at"]))
    var at: String?
}
