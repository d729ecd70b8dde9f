using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Imports;

/// <summary>Applies the rule for columns of direct identifiers.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="hasKey">Whether there is a key for pseudonyms.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class IdentifierCheck(ImportRequest request, bool hasKey, ProblemList problems)
{
    private static readonly string[] Links =
        ["case-reference", "noms", "police-national-computer", "criminal-records-office", "national-insurance", "nhs-number", "email", "phone"];

    /// <summary>
    /// The columns that hold identifiers: those that the mapping calls so, and those that it does not mention and that are recognised.
    /// A column in which nobody is named, because it is empty or says 'anonymous' throughout, is none.
    /// </summary>
    public static List<ColumnProposal> Find(ImportMapping mapping, MappingProposal proposal, SampleSheet sheet, int headerRows)
    {
        var uses = mapping.Columns.ToDictionary(column => column.Column, column => column.Use);
        return [.. proposal.Columns.Where(column => NamesSomebody(column, sheet, headerRows)
            && (uses.TryGetValue(column.Mapping.Column, out var use) ? use : column.Mapping.Use) == ColumnUse.Identifier)];
    }

    /// <summary>Applies the rule.</summary>
    /// <param name="identifiers">The columns that hold identifiers, from left to right.</param>
    /// <param name="person">The place of the column that says who answered; -1 for none.</param>
    /// <returns>The place of the column by which people are linked; -1 for none.</returns>
    public int Apply(IReadOnlyList<ColumnProposal> identifiers, int person)
    {
        if (request.Identifiers == IdentifierRule.Refuse)
        {
            foreach (var column in identifiers)
            {
                problems.Error(
                    ImportCodes.IdentifierColumn, At(column),
                    $"The column tells who answered{(column.IdentifierKind is { } kind ? $" ({kind})" : string.Empty)}; the file was not imported.",
                    "An export without direct identifiers.",
                    "Export again without the column, or ask for such columns to be dropped or replaced by pseudonyms.", column.Place);
            }

            return Linked(person);
        }

        return request.Identifiers == IdentifierRule.Pseudonymise ? Replaced(identifiers, person) : Linked(person);
    }

    private static bool NamesSomebody(ColumnProposal column, SampleSheet sheet, int headerRows) => sheet.Rows
        .Skip(headerRows)
        .Any(row => column.Place < row.Cells.Count && !PersonCells.IsNobody(Folding.Of(row.Cells[column.Place].Text)));

    // An address of the internet or a device is shared, and a name is not one person's alone: people are linked by what is theirs.
    private static int BestLink(IReadOnlyList<ColumnProposal> identifiers) => identifiers
        .Select(column => (column.Place, Rank: Array.IndexOf(Links, column.IdentifierKind)))
        .Where(column => column.Rank >= 0)
        .OrderBy(column => column.Rank)
        .Select(column => column.Place)
        .FirstOrDefault(-1);

    private int Replaced(IReadOnlyList<ColumnProposal> identifiers, int person)
    {
        if (hasKey)
        {
            return person >= 0 ? person : BestLink(identifiers);
        }

        problems.Error(
            ImportCodes.KeyMissing, new ProblemLocation(problems.File), "Identifiers are to be replaced by pseudonyms, and there is no key.",
            "A key.", "Give a key, or ask for the columns to be dropped.");
        return -1;
    }

    private int Linked(int person)
    {
        if (person >= 0 && !hasKey)
        {
            problems.Warning(
                ImportCodes.NotLinked, new ProblemLocation(problems.File),
                "A column says who answered, and there is no key for pseudonyms: answers of one person are not linked.",
                "A key where people are to be linked.", "Give a key, if somebody can have answered twice or in another file.");
        }

        return person;
    }

    private ProblemLocation At(ColumnProposal column) =>
        new(problems.File, Column: ColumnNames.Of(column.Mapping.Column));
}
