using Sui.Inspection.Identifiers;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;


namespace Sui.Inspection.Intake.Guards;

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

    /// <summary>The kind in words.</summary>
    public static string Words(IdentifierKind kind) => Masks.WordsFor(kind, "en");
}
