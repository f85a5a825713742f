/// Which program wrote an entry of the log. Raised with every release.
package enum ProgramVersion {
    package static let text = "0.1"
}
