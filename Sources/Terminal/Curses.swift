import CNcurses
import Glibc
import Screen

/// ncurses as a function from frames to bytes.
///
/// It writes into memory instead of the terminal: so its diff can be tested without a terminal, a
/// slow reader cannot hold the program inside of ncurses, and a frame goes out in one piece.
/// ncurses keeps its state in globals; there may be one of these at a time.
final class Curses {
    private let screen: OpaquePointer
    private let output: UnsafeMutablePointer<FILE>
    private let glyphs: Glyphs
    private let attributes: [Role: (UInt32, Int16)]
    private(set) var size: Size
    private var shown: Frame?
    /// To be sent before the next frame.
    private var preface: [UInt8] = []

    /// Nil if ncurses cannot open the terminal.
    init?(kind: TerminalKind, size: Size, theme: Theme) {
        guard let output = emma_memory_stream() else { return nil }
        // The way to tell ncurses a size; otherwise it takes the one of the terminal's description
        // and sets the scrolling region to that. What they said before may be anything.
        setenv("LINES", String(size.rows), 1)
        setenv("COLUMNS", size.columns.description, 1)
        defer {
            unsetenv("LINES")
            unsetenv("COLUMNS")
        }
        guard let screen = emma_new_screen(kind.name, output) else {
            fclose(output)
            return nil
        }
        self.output = output
        self.screen = screen
        self.size = size
        glyphs = Glyphs(hasSmallFont: kind.hasSmallFont)
        emma_options()
        attributes = Self.prepare(theme)
    }

    deinit {
        delscreen(screen)
        fclose(output)
    }

    /// Pair and attributes of each role, as ncurses wants them.
    private static func prepare(_ theme: Theme) -> [Role: (UInt32, Int16)] {
        if theme.palette != .monochrome { start_color() }
        var prepared: [Role: (UInt32, Int16)] = [:]
        for (number, role) in Role.allCases.enumerated() {
            let style = theme.style(of: role)
            let pair = style.colours == nil ? 0 : Int16(number + 1)
            if let colours = style.colours {
                init_pair(pair, colours.foreground, colours.background)
            }
            prepared[role] = (style.attributes.curses, pair)
        }
        return prepared
    }

    /// The bytes that turn what is shown into `frame`; none if it is shown already.
    func paint(_ frame: Frame) -> [UInt8] {
        guard frame != shown else { return [] }
        if shown?.size != frame.size {
            emma_erase()
            shown = nil
        }
        for row in 0..<min(frame.size.rows, size.rows) { paint(row: row, of: frame) }
        curs_set(frame.cursor == nil ? 0 : 1)
        emma_compose(
            Int32(frame.cursor?.row ?? 0), Int32(frame.cursor?.column.count ?? 0))
        shown = frame
        defer { preface = [] }
        return preface + takeOutput()
    }

    /// Gives ncurses the cells that differ; it finds the shortest way to them.
    private func paint(row: Int, of frame: Frame) {
        let cells = frame.row(row).prefix(size.columns.count)
        let old = shown?.row(row)
        for (place, cell) in zip(cells.indices, cells) where cell.character != nil {
            if let old, old[place] == cell { continue }
            let isCut = place + cell.columns.count > cells.endIndex
            guard let look = attributes[cell.role], !isCut else { continue }
            glyphs.withCodes(of: cell) { codes in
                emma_put_cell(
                    Int32(row), Int32(place - cells.startIndex), codes, look.0, look.1)
            }
        }
    }

    /// The window has another size; the next frame is painted completely.
    func resize(to size: Size) {
        self.size = size
        resize_term(Int32(size.rows), Int32(size.columns.count))
        // ncurses leaves it as it was, and then the cursor would not reach new rows.
        if let region = emma_scrolling_region(Int32(size.rows)) {
            preface = Capabilities.withoutPadding(String(cString: region))
        }
        repaint()
    }

    /// Nobody knows what the terminal shows; the next frame is painted completely.
    func repaint() {
        shown = nil
        emma_repaint()
    }

    /// Tells ncurses that it does not own the terminal; the next frame enters it again. What it
    /// would send for that is dropped: `Capabilities.leave` does it, the same on all ways out.
    func leave() {
        endwin()
        _ = takeOutput()
        repaint()
    }

    /// What ncurses has written since the last time.
    func takeOutput() -> [UInt8] {
        fflush(output)
        let descriptor = fileno(output)
        let length = Int(lseek(descriptor, 0, SEEK_END))
        guard length > 0 else { return [] }
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
            count = max(0, pread(descriptor, buffer.baseAddress, length, 0))
        }
        ftruncate(descriptor, 0)
        lseek(descriptor, 0, SEEK_SET)
        return bytes
    }
}

extension Style.Attributes {
    fileprivate var curses: UInt32 {
        (contains(.bold) ? emma_attribute_bold() : 0)
            | (contains(.underline) ? emma_attribute_underline() : 0)
            | (contains(.reverse) ? emma_attribute_reverse() : 0)
    }
}
