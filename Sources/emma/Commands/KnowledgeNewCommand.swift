import ArgumentParser
import KnowledgeFiles
import Rim

extension KnowledgeCommand {
    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "\(Messages["help.kb.new"])")

        @OptionGroup var common: CommonOptions

        @Argument(help: ArgumentHelp(Messages["help.new.id"]))
        var id: String

        @Option(help: ArgumentHelp(Messages["help.new.area"]))
        var area: String

        @Option(help: ArgumentHelp(Messages["help.new.title"]))
        var title: String

        @Option(help: ArgumentHelp(Messages["help.new.layer"]))
        var layer: String?

        func run() throws {
            let template = String(decoding: PackageResources.service_de_yaml, as: UTF8.self)
            do {
                let path = try ServiceTemplate(folder: common.folder, template: template)
                    .write(id: id, area: area, title: title, layer: layer)
                print(Messages["new.done", [common.folder + "/" + path]])
            } catch let failure as ServiceTemplate.Failure {
                throw explained(failure)
            }
        }

        private func explained(_ failure: ServiceTemplate.Failure) -> Failure {
            switch failure {
            case .badID: .usage("error.new-id", id)
            case .badTitle: .usage("error.new-title")
            case .exists(let path): .usage("error.new-exists", id, path)
            case .unknownArea(let areas):
                .usage("error.new-area", area, areas.joined(separator: ", "))
            case .unknownLayer(let layers):
                layers.isEmpty
                    ? .unreadable("error.no-sources", common.folder)
                    : .usage("error.new-layer", layer ?? "", layers.joined(separator: ", "))
            case .notWritable(let path): .unreadable("error.not-writable", path)
            }
        }
    }
}
