namespace Sui.Inspection.Identifiers;

/// <summary>Whether an id identifies somebody.</summary>
internal static class IdentifyingId
{
    /// <summary>What an id is when it identifies somebody. Letters with six digits are ordinary ids unless written as case numbers are;
    /// a GUID says nothing, whatever its digits look like.</summary>
    public static IdentifierKind? KindOf(TextScanner scanner, string id) => Guid.TryParse(id, out _) ? null : scanner.Scan(id)
        .Where(hit => hit.Certainty == IdentifierCertainty.Sure)
        .Where(hit => hit.Kind is IdentifierKind.Name or IdentifierKind.Email or IdentifierKind.Phone or IdentifierKind.NationalInsurance
            or IdentifierKind.PoliceNationalComputer or IdentifierKind.CriminalRecordsOffice or IdentifierKind.Noms or IdentifierKind.DateOfBirth
            or IdentifierKind.DrivingLicence or IdentifierKind.ArrestSummons or IdentifierKind.IpAddress or IdentifierKind.SocialMedia
            || (hit.Kind == IdentifierKind.CaseReference && char.IsUpper(id[hit.Start])))
        .Select(hit => (IdentifierKind?)hit.Kind)
        .FirstOrDefault();
}
