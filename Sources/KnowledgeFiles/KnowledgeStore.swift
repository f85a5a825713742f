import Foundation
import Glibc
import Records

/// Compiled knowledge bases in a folder: written whole under the name of their sources' digest,
/// opened by mapping.
package struct KnowledgeStore {
    package enum Failure: Error, Equatable {
        /// No compiled knowledge base in these folders.
        case none([String])
        case damaged(String)
        case notWritable(String)
    }

    package static let fileExtension = "emma-kb"
    package static let subfolder = "compiled"

    private let folders: [URL]

    /// - Parameter folder: a knowledge base with its sources, or a folder of compiled files.
    package init(folder: String) {
        let base = URL(fileURLWithPath: folder, isDirectory: true)
        folders = [base.appendingPathComponent(Self.subfolder), base]
    }

    /// The newest file that is whole. A damaged one is passed over for an older good one.
    package func open() throws -> PackedFile {
        let files = folders.flatMap(compiledFiles)
        guard !files.isEmpty else { throw Failure.none(folders.map(\.path)) }
        for file in files {
            if let bytes = Self.map(file), let packed = try? PackedFile(bytes) { return packed }
        }
        throw Failure.damaged(files[0].path)
    }

    /// Writes beside the target and renames, so that no session sees half a file. Other states of
    /// the same folder are removed; a session that has one open keeps it.
    package func write(_ bytes: [UInt8], digest: String) throws -> String {
        let folder = folders[0]
        let target = folder.appendingPathComponent(digest + "." + Self.fileExtension)
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: target, options: .atomic)
        } catch {
            throw Failure.notWritable(folder.path)
        }
        for old in compiledFiles(in: folder) where old.lastPathComponent != target.lastPathComponent
        {
            try? FileManager.default.removeItem(at: old)
        }
        return target.path
    }

    package func has(digest: String) -> Bool {
        let file = folders[0].appendingPathComponent(digest + "." + Self.fileExtension)
        return Self.map(file).flatMap { try? PackedFile($0) } != nil
    }

    /// The newest first. Read with the C library: what Foundation asks the heap for to list a folder
    /// is more than all the rest of opening.
    private func compiledFiles(in folder: URL) -> [URL] {
        guard let listing = opendir(folder.path) else { return [] }
        defer { closedir(listing) }
        var dated: [(seconds: Int, nanoseconds: Int, name: String)] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
                String(cString: UnsafeRawPointer(field).assumingMemoryBound(to: CChar.self))
            }
            var status = stat()
            guard name.hasSuffix("." + Self.fileExtension),
                fstatat(dirfd(listing), name, &status, 0) == 0
            else { continue }
            dated.append((status.st_mtim.tv_sec, status.st_mtim.tv_nsec, name))
        }
        return dated.sorted { $1 < $0 }.map { folder.appendingPathComponent($0.name) }
    }

    /// Maps a file read-only; its pages are shared by all sessions of a host.
    package static func map(_ file: URL) -> PackedBytes? {
        let descriptor = Glibc.open(file.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_size > 0 else { return nil }
        let length = Int(status.st_size)
        guard let base = mmap(nil, length, PROT_READ, MAP_SHARED, descriptor, 0),
            base != MAP_FAILED
        else { return nil }
        return PackedBytes(base: UnsafeRawPointer(base), count: length)
    }
}
