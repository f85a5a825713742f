import Foundation

/// The built `emma`, found beside the test bundle, run as a process of its own with nothing from
/// this environment.
package struct Program: Sendable {
    package struct Output: Sendable {
        package let status: Int32
        package let out: String
        package let err: String
        package let seconds: Double

        /// Lines of standard output, without the empty one after the last line feed.
        package var lines: [String] {
            out.isEmpty ? [] : out.dropSuffix("\n").components(separatedBy: "\n")
        }
    }

    /// After this long a process is ended: a hang is a failure, not a wait.
    private static let patience = 60.0

    private static let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()

    private let executable: URL

    package init(_ name: String) { executable = Self.folder.appendingPathComponent(name) }

    package static let emma = Program("emma")

    /// - Parameter environment: all that the process sees.
    package func run(
        _ arguments: [String], input: some Sequence<UInt8> = [UInt8](),
        environment: [String: String] = [:], in workingFolder: URL? = nil
    ) throws -> Output {
        let files = try TemporaryFolder()
        try files.write(input, to: "in")
        try files.write([], to: "out")
        try files.write([], to: "err")
        let handle = { try FileHandle(forUpdating: files.url.appendingPathComponent($0)) }
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
            .merging(environment) { $1 }
        process.currentDirectoryURL = workingFolder ?? files.url
        process.standardInput = try handle("in")
        process.standardOutput = try handle("out")
        process.standardError = try handle("err")
        let start = ContinuousClock.now
        try process.run()
        let watchdog = DispatchWorkItem { process.terminate() }
        DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience, execute: watchdog)
        process.waitUntilExit()
        watchdog.cancel()
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let text = {
            try String(
                decoding: Data(contentsOf: files.url.appendingPathComponent($0)), as: UTF8.self)
        }
        let wasKilled = process.terminationReason == .uncaughtSignal
        return Output(
            status: process.terminationStatus * (wasKilled ? -1 : 1), out: try text("out"),
            err: try text("err"), seconds: seconds)
    }
}

extension String {
    fileprivate func dropSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
