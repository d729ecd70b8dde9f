using System.Text.RegularExpressions;

namespace Sui.Inspection.Identifiers;

/// <summary>Whether an id identifies somebody.</summary>
internal static partial class IdentifyingId
{
    private const int LengthOfGuid = 36;

    /// <summary>What an id is when it identifies somebody. Letters with six digits are ordinary ids unless written as case numbers are;
    /// a GUID says nothing, whatever its digits look like.</summary>
    /// <param name="scanner">What finds identifiers.</param>
    /// <param name="id">The id.</param>
    /// <param name="possible">Whether what possibly identifies counts too, of every kind but names.</param>
    public static IdentifierKind? KindOf(TextScanner scanner, string id, bool possible = false)
    {
        var text = id.Length < LengthOfGuid ? id : Guids().Replace(id, "guid");
        foreach (var hit in scanner.Scan(text))
        {
            if (hit.Certainty == IdentifierCertainty.Sure ? Identifies(hit, text, possible) : possible && MayIdentify(hit, text))
            {
                return hit.Kind;
            }
        }

        return null;
    }

    private static bool Identifies(IdentifierHit hit, string id, bool possible) =>
        hit.Kind is IdentifierKind.Name or IdentifierKind.Email or IdentifierKind.Phone or IdentifierKind.NationalInsurance
        or IdentifierKind.PoliceNationalComputer or IdentifierKind.CriminalRecordsOffice or IdentifierKind.Noms or IdentifierKind.DateOfBirth
        or IdentifierKind.DrivingLicence or IdentifierKind.ArrestSummons or IdentifierKind.IpAddress or IdentifierKind.SocialMedia
        || (hit.Kind == IdentifierKind.CaseReference && char.IsUpper(id[hit.Start]))
        || (possible && MayIdentify(hit, id));

    private static bool MayIdentify(IdentifierHit hit, string id) =>
        hit.Kind != IdentifierKind.Name && (hit.Kind != IdentifierKind.CaseReference || char.IsUpper(id[hit.Start]));

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Guids();
}
