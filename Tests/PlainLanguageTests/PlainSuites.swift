import Testing

/// One after the other: a lexicon keeps what it has read and is used by one thread, as sessions do.
@Suite(.serialized) enum PlainSuites {}
