# "limits.NAME.us value" and "limits.NAME.ratio value" lines in, a Markdown table out.
$1 ~ /^limits\..*\.us$/ { name = $1; gsub(/^limits\.|\.us$/, "", name); order[++count] = name; us[name] = $2 }
$1 ~ /^limits\..*\.ratio$/ { name = $1; gsub(/^limits\.|\.ratio$/, "", name); ratio[name] = $2 }

END {
    print "| Question | time, ms | ratio per byte |"
    print "|---|--:|--:|"
    for (i = 1; i <= count; i++)
        printf "| %s | %.1f | %.1f |\n", order[i], us[order[i]] / 1000, ratio[order[i]]
}
