# "growth.SIZE.ENGINE.MEASURE value" lines in, a Markdown table out, one row a size.
$1 ~ /^growth\./ {
    split($1, part, ".")
    size = part[2]
    if (!(size in known)) { known[size] = 1; order[++count] = size }
    name = $1
    sub(/^growth\.[0-9]+\./, "", name)
    value[size, name] = $2
}

END {
    print "| Documents | emma p50 / p95 / p99, µs | FTS5 p50 / p95 / p99, µs | FTS5 : emma, p50 | building, ms | bytes a document |"
    print "|--:|--:|--:|--:|--:|--:|"
    for (i = 1; i <= count; i++) {
        size = order[i]
        ours = value[size, "emma.p50.us"]
        printf "| %d | %d / %d / %d | %d / %d / %d | %.2f | %d : %d | %d : %d |\n", size,
            ours, value[size, "emma.p95.us"], value[size, "emma.p99.us"],
            value[size, "fts5.p50.us"], value[size, "fts5.p95.us"], value[size, "fts5.p99.us"],
            (ours > 0 ? value[size, "fts5.p50.us"] / ours : 0),
            value[size, "emma.build.ms"], value[size, "fts5.build.ms"],
            value[size, "emma.bytes"], value[size, "fts5.bytes"]
    }
}
