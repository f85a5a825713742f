/// What a value of a data file has to look like. Each stage states the shapes of its own data.
package indirect enum Shape: Sendable {
    case anything
    case text
    case identifier
    case integer
    case money
    case day
    case month
    case time
    case boolean
    case oneOf([String])
    case list(Shape)
    case map([Field])
    /// A map whose keys are names that the editor chooses.
    case table(Shape)
}

package struct Field: Sendable {
    package let name: String
    package let shape: Shape
    package let isRequired: Bool

    package static func required(_ name: String, _ shape: Shape) -> Field {
        Field(name: name, shape: shape, isRequired: true)
    }

    package static func optional(_ name: String, _ shape: Shape) -> Field {
        Field(name: name, shape: shape, isRequired: false)
    }
}
