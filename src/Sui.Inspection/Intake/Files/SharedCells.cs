using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Files;

/// <summary>Cells that several kinds of file have.</summary>
internal static class SharedCells
{
    /// <summary>Reads the id of a criterion, as the rubric writes it where it has it; the cell must not be empty.</summary>
    public static string? Criterion(this TableRow row, Column column, EvidenceReadContext context) =>
        row.RequiredText(column) is { } id ? Written(id, context) : null;

    /// <summary>Reads a list of criteria, each once and as the rubric writes it where it has it; empty when the cell is.</summary>
    public static IReadOnlyList<string> Criteria(this TableRow row, Column column, EvidenceReadContext context) =>
        row.List(column) is { Count: > 0 } ids ? [.. ids.Select(id => Written(id, context)).Distinct(StringComparer.Ordinal)] : [];

    /// <summary>Reads the tag of a language; null when the cell is empty.</summary>
    public static string? Language(this TableRow row, Column column)
    {
        if (row.Text(column) is not { } text)
        {
            return null;
        }

        var language = LanguageTag.Read(text);
        if (language is null)
        {
            row.Error(
                IntakeCodes.CellLanguage, column, "The cell does not hold a well-formed language tag.", LanguageTag.Expected,
                "Correct the tag, or empty the cell where it is the pack's language.");
        }

        return language;
    }

    private static string Written(string id, EvidenceReadContext context)
    {
        foreach (var criterion in context.Rubric.Criteria)
        {
            if (string.Equals(criterion.Id, id, StringComparison.OrdinalIgnoreCase))
            {
                return criterion.Id;
            }
        }

        return id;
    }
}
