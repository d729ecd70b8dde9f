using Sui.Inspection.Identifiers;
using Sui.Inspection.Imports.Mappings;
namespace Sui.Inspection.Imports;

/// <summary>Recognises columns of identifiers by their headers and by what their cells look like.</summary>
/// <param name="scanner">Finds identifiers in texts.</param>
internal sealed class IdentifierRecogniser(TextScanner scanner) : IIdentifierRecogniser
{
    /// <inheritdoc/>
    public IdentifierFinding? Look(string header, IReadOnlyList<string> cells)
    {
        var content = new ContentRecogniser(scanner);
        foreach (var cell in cells)
        {
            content.Add(cell);
        }

        if (content.Recognise() is { } held)
        {
            return new IdentifierFinding(WordOf(held), IdentifierGround.Content);
        }

        return HeaderRecogniser.Recognise(header) is { } named
            ? new IdentifierFinding(WordOf(named), IsWeak(named, header) ? IdentifierGround.WeakHeader : IdentifierGround.Header)
            : null;
    }

    // 'Name', 'House' or 'Session' alone can be the header of a question about something else.
    private static bool IsWeak(IdentifierKind kind, string header) =>
        kind is IdentifierKind.Name or IdentifierKind.Address or IdentifierKind.CaseReference or IdentifierKind.SocialMedia
            or IdentifierKind.Device or IdentifierKind.Coordinates
        && !header.Trim().Contains(' ', StringComparison.Ordinal);

    // DateOfBirth becomes date-of-birth.
    private static string WordOf(IdentifierKind kind) => string.Concat(kind.ToString().Select((letter, place) =>
        char.IsUpper(letter) ? (place == 0 ? string.Empty : "-") + char.ToLowerInvariant(letter) : letter.ToString()));
}
