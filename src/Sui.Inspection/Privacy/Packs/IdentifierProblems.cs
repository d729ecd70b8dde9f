using Sui.Inspection.Intake;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Privacy.Identifiers;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Privacy.Packs;

/// <summary>How identifiers are reported: by place and kind, never by what they are.</summary>
internal static class IdentifierProblems
{
    /// <summary>Reports a column.</summary>
    public static void Column(ProblemList problems, string code, int place, IdentifierKind kind) => problems.Error(
        code, new ProblemLocation(problems.File, 1, 1, Header.NameOf(place)),
        $"The column holds direct identifiers ({Words(kind)}); nothing of it was kept, and the file cannot be used with it.",
        "No column of direct identifiers.",
        "Take the column out of the file; where people are to be linked, put a pseudonym into the column person.", place);

    /// <summary>Reports a pseudonym that is none; the row is left out.</summary>
    public static void Person(TableRow row, int place, string name, IdentifierKind kind) => row.Error(
        PrivacyCodes.IdentifierAsPerson, place, name,
        $"The pseudonym looks like a direct identifier ({Words(kind)}); the row was left out.", "A pseudonym that says nothing about the person.",
        "Replace it by a pseudonym; docs/privacy.md says how.");

    /// <summary>Reports an id; the row is left out.</summary>
    public static void Id(TableRow row, int place, string name, IdentifierKind kind) => row.Error(
        PrivacyCodes.IdentifierAsId, place, name, $"The id looks like a direct identifier ({Words(kind)}); ids are printed.",
        "An id that says nothing about a person.", "Give the row another id.");

    /// <summary>Reports a text; the row is kept.</summary>
    public static void Text(TableRow row, int place, string name, IdentifierKind kind) => row.Warning(
        PrivacyCodes.IdentifierInText, place, name, $"The text holds a direct identifier ({Words(kind)}); it is masked in what is made from the pack.",
        "Text without direct identifiers.", "Look at the cell, and take the identifier out of the file.");

    /// <summary>What an id is when it identifies somebody. Letters with six digits are ordinary ids unless written as case numbers are.</summary>
    public static IdentifierKind? InId(TextScanner scanner, string id)
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

    /// <summary>The kind in words.</summary>
    public static string Words(IdentifierKind kind) => Masks.WordsFor(kind, "en");

    private static bool Identifies(IdentifierHit hit, string id) =>
        hit.Kind is IdentifierKind.Name or IdentifierKind.Email or IdentifierKind.Phone or IdentifierKind.NationalInsurance
        or IdentifierKind.PoliceNationalComputer or IdentifierKind.CriminalRecordsOffice or IdentifierKind.Noms or IdentifierKind.DateOfBirth
        or IdentifierKind.DrivingLicence or IdentifierKind.ArrestSummons or IdentifierKind.IpAddress or IdentifierKind.SocialMedia
        || (hit.Kind == IdentifierKind.CaseReference && char.IsUpper(id[hit.Start]));
}
