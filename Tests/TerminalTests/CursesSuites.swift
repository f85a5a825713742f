import Testing

/// ncurses, the locale and the signal handlers belong to the whole process, so whatever touches
/// them runs one after the other.
@Suite(.serialized) enum CursesSuites {}
