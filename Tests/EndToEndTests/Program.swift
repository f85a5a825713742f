import Foundation
import TestSupport

/// The program as it was built beside the tests, on the knowledge of Musterstadt.
enum Program {
    static let path =
        Bundle.allBundles.map(\.bundleURL)
        .first { $0.pathExtension == "xctest" }
        .map { $0.deletingLastPathComponent().appendingPathComponent("emma").path }
        ?? CommandLine.arguments[0].replacingLastComponent(by: "emma")

    static let knowledge = Musterstadt.built.folder.path
    static let time = "2026-11-23T10:00"

    static var usual: [String] { [path, "--knowledge", knowledge, "--at", time] }

    struct Run {
        let status: Int32
        let output: String
        let errors: String
    }

    /// Runs without a terminal, with nothing but the named environment.
    static func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> Run {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = environment.merging(["LC_ALL": "C.UTF-8"]) { own, _ in own }
        let (entry, output, errors) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (entry, output)
        process.standardError = errors
        try process.run()
        try entry.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try entry.fileHandleForWriting.close()
        let text = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus, output: text,
            errors: String(decoding: complaint, as: UTF8.self))
    }
}

extension String {
    fileprivate func replacingLastComponent(by name: String) -> String {
        URL(fileURLWithPath: self).deletingLastPathComponent().appendingPathComponent(name).path
    }
}
