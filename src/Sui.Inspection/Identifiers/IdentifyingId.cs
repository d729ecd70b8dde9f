namespace Sui.Inspection.Identifiers;

/// <summary>Whether an id identifies somebody.</summary>
internal static class IdentifyingId
{
    /// <summary>What an id is when it identifies somebody. Letters with six digits are ordinary ids unless written as case numbers are.</summary>
    public static IdentifierKind? KindOf(TextScanner scanner, string id)
    {
        foreach (var hit in scanner.Scan(id))
        {
            if (hit.Certainty == IdentifierCertainty.Sure && Identifies(hit, id))
            {
                return hit.Kind;
            }
        }

        return null;
    }

    private static bool Identifies(IdentifierHit hit, string id) =>
        hit.Kind is IdentifierKind.Name or IdentifierKind.Email or IdentifierKind.Phone or IdentifierKind.NationalInsurance
        or IdentifierKind.PoliceNationalComputer or IdentifierKind.CriminalRecordsOffice or IdentifierKind.Noms or IdentifierKind.DateOfBirth
        or IdentifierKind.DrivingLicence or IdentifierKind.ArrestSummons or IdentifierKind.IpAddress or IdentifierKind.SocialMedia
        || (hit.Kind == IdentifierKind.CaseReference && char.IsUpper(id[hit.Start]));
}
