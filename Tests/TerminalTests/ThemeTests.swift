import Glibc
import Screen
import Testing

@testable import Terminal

struct ThemeTests {
    static let coloured = Theme.Palette.allCases.filter { $0 != .monochrome }

    @Test(arguments: coloured, Role.allCases)
    func everyRoleCanBeRead(palette: Theme.Palette, role: Role) throws {
        let colours = try #require(Theme(palette).style(of: role).colours)
        let needed = palette == .highContrast ? 7.0 : 4.5
        #expect(Self.contrast(colours.foreground, colours.background) >= needed)
    }

    @Test(arguments: coloured)
    func aPaletteUsesOnlyTheColoursThereAre(palette: Theme.Palette) {
        let limit: [Theme.Palette: Int16] = [.colours256: 256, .colours16: 16]
        for role in Role.allCases {
            guard let colours = Theme(palette).style(of: role).colours else { continue }
            #expect(max(colours.foreground, colours.background) < limit[palette] ?? 8)
        }
    }

    @Test func statesDifferWithoutColour() {
        let states: [Role] = [.plain, .focus, .field, .link, .warning, .error, .bar]
        let looks = states.map { Theme(.monochrome).style(of: $0) }
        #expect(looks.allSatisfy { $0.colours == nil })
        #expect(Set(looks).count == states.count)
    }

    /// To whom all hues are one, the focus still is a light patch.
    @Test(arguments: coloured)
    func theFocusStandsOutByItsLightness(palette: Theme.Palette) throws {
        let plain = try #require(Theme(palette).style(of: .plain).colours)
        let focus = try #require(Theme(palette).style(of: .focus).colours)
        #expect(Self.contrast(plain.background, focus.background) >= 3)
    }

    @Test(
        arguments: [
            (256, [:], false, .colours256), (88, [:], false, .colours16),
            (8, [:], false, .colours8),
            (-1, [:], false, .monochrome), (2, [:], true, .monochrome),
            (256, [:], true, .highContrast),
            (256, ["NO_COLOR": "1"], true, .monochrome),
            (256, ["NO_COLOR": ""], false, .colours256),
        ] as [(Int, [String: String], Bool, Theme.Palette)])
    func thePaletteFollowsTerminalAndWish(
        colours: Int, environment: [String: String], highContrast: Bool, palette: Theme.Palette
    ) {
        #expect(
            .best(colours: colours, environment: environment, highContrast: highContrast) == palette
        )
    }

    // MARK: The colours of xterm and WCAG 2.1, 1.4.3

    private static func contrast(_ first: Int16, _ second: Int16) -> Double {
        let (one, two) = (luminance(first), luminance(second))
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    private static func luminance(_ colour: Int16) -> Double {
        let weights = [0.2126, 0.7152, 0.0722]
        return zip(rgb(Int(colour)), weights).reduce(0) { sum, part in
            let value = Double(part.0) / 255
            let linear = value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
            return sum + linear * part.1
        }
    }

    private static func rgb(_ colour: Int) -> [Int] {
        switch colour {
        case 0..<16: return base[colour]
        case 16..<232:
            let number = colour - 16
            return [number / 36, number / 6 % 6, number % 6].map { $0 == 0 ? 0 : 55 + 40 * $0 }
        default: return Array(repeating: 8 + 10 * (colour - 232), count: 3)
        }
    }

    private static let base = [
        [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205],
        [0, 205, 205], [229, 229, 229], [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0],
        [92, 92, 255], [255, 0, 255], [0, 255, 255], [255, 255, 255],
    ]
}
