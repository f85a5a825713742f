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
    package static let staff = Program("emma-staff")

    /// - Parameters:
    ///   - environment: all that the process sees.
    ///   - fileLimit: how large a file may grow, in units of 1,024 bytes.
    package func run(
        _ arguments: [String], input: some Sequence<UInt8> = [UInt8](),
        environment: [String: String] = [:], in workingFolder: URL? = nil, fileLimit: Int? = nil
    ) throws -> Output {
        let files = try TemporaryFolder()
        try files.write(input, to: "in")
        try files.write([], to: "out")
        try files.write([], to: "err")
        let handle = { try FileHandle(forUpdating: files.url.appendingPathComponent($0)) }
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        if let fileLimit {
            process.executableURL = URL(fileURLWithPath: "/bin/bash")
            process.arguments =
                ["-c", "ulimit -f \(fileLimit); exec \"$0\" \"$@\"", executable.path] + arguments
        }
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

extension Program {
    /// Starts the process and kills it (-9) after some time.
    ///
    /// - Returns: what it had said.
    package func runAndKill(
        _ arguments: [String], input: some Sequence<UInt8>, environment: [String: String],
        after seconds: Double
    ) throws -> String {
        let files = try TemporaryFolder()
        try files.write(input, to: "in")
        try files.write([], to: "out")
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
            .merging(environment) { $1 }
        process.standardInput = try FileHandle(
            forReadingFrom: files.url.appendingPathComponent("in"))
        process.standardOutput = try FileHandle(
            forUpdating: files.url.appendingPathComponent("out"))
        process.standardError = FileHandle.nullDevice
        try process.run()
        Thread.sleep(forTimeInterval: seconds)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return try String(
            decoding: Data(contentsOf: files.url.appendingPathComponent("out")), as: UTF8.self)
    }
}

extension String {
    fileprivate func dropSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
