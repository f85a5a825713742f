/// The folded words of documents by field, as numbers.
struct DocumentForms {
    let fieldWeights: [Double]
    /// One list a field, the fields of a document one behind the other.
    private var fields = NumberLists()

    init(fieldWeights: [Double]) { self.fieldWeights = fieldWeights }

    var count: Int { fields.count / fieldWeights.count }
    var indices: Range<Int> { 0..<count }

    mutating func append(_ document: [[UInt32]]) {
        for field in document { fields.append(field) }
    }

    subscript(document: Int, field: Int) -> ArraySlice<UInt32> {
        fields[document * fieldWeights.count + field]
    }

    /// The words of all fields.
    subscript(document: Int) -> ArraySlice<UInt32> {
        let first = document * fieldWeights.count
        let last = first + fieldWeights.count
        return fields.numbers[Int(fields.starts[first])..<Int(fields.starts[last])]
    }
}
