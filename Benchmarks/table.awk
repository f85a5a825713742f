# "name value" lines in, a Markdown table out: absolute figure and ratio to the bare C program.
{ value[$1] = $2 }

function duration(us) {
    if (us >= 10000) return sprintf("%.1f ms", us / 1000)
    if (us >= 1000) return sprintf("%.2f ms", us / 1000)
    return sprintf("%.0f µs", us)
}

function row(title, name, base) {
    if (!(name in value)) return
    figure = name ~ /\.us$/ ? duration(value[name]) : value[name] " kB"
    ratio = (base in value) && value[base] > 0 ? sprintf("%.2f", value[name] / value[base]) : "–"
    printf "| %s | %s | %s |\n", title, figure, ratio
}

END {
    print "| What | Figure | Ratio to bare |"
    print "|---|--:|--:|"
    row("**Screen:** bare C program, start to first frame", "bare.screen.us", "bare.screen.us")
    row("`emma`, start to first frame", "emma.screen.us", "bare.screen.us")
    row("bare C program, private memory", "bare.screen.kB", "bare.screen.kB")
    row("`emma`, private memory after the first frame", "emma.screen.kB", "bare.screen.kB")
    row("**Process:** bare C program, start to its line without a screen", "bare.line.us", "bare.line.us")
    row("`emma ask`, start to the end of the first answer", "emma.ask.us", "bare.line.us")
    row("`emma ask --batch`, start to the end of the first answer", "emma.batch.us", "bare.line.us")
    row("`emma ask --batch`, private memory after the first answer", "emma.batch.kB", "bare.screen.kB")
    row("**Question** in one process (" value["questions.count"] " turns), p50", "questions.p50.us", "bare.screen.us")
    row("p95", "questions.p95.us", "bare.screen.us")
    row("p99", "questions.p99.us", "bare.screen.us")
    row("the first one, cold", "questions.first.us", "bare.screen.us")
    row("heap asked for, per question", "questions.allocated.kB", "bare.screen.kB")
    row("**Opening:** size of the mapped file", "file.kB")
    row("mapping the file and checking its sum, p50", "open.map.p50.us", "bare.screen.us")
    row("heap asked for (" value["open.map.allocations"] " allocations)", "open.map.allocated.kB", "bare.screen.kB")
    row("the assistant over the file, p50", "open.assistant.p50.us", "bare.screen.us")
    row("heap asked for (" value["open.assistant.allocations"] " allocations)", "open.assistant.allocated.kB", "bare.screen.kB")
}
