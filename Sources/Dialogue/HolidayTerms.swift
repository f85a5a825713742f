/// How public holidays are named in a question.
package enum HolidayTerms {
    /// The id of the term for a public holiday in general.
    package static let anyHoliday = "feiertag"
}
