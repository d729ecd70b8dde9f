using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Writing;

namespace Sui.Inspection.CaseFiles.Comparing;

/// <summary>Compares evidence item by item, by the cells that a file of it has; where it stood in a file says nothing.</summary>
internal static class EvidenceDifference
{
    /// <summary>The items that differ, by kind, then by id.</summary>
    public static IEnumerable<EvidenceChange> Of(EvidencePack before, EvidencePack after) =>
    [
        .. Of("Source", before.Sources, after.Sources, source => source.Id, source => [("source", source.ToString())]).Select(change => change with { Columns = [] }),
        .. Of(nameof(Activity), before.Activities, after.Activities, ItemColumns.Activities),
        .. Of(nameof(Meeting), before.Meetings, after.Meetings, ItemColumns.Meetings),
        .. Of(nameof(Proposal), before.Proposals, after.Proposals, ItemColumns.Proposals),
        .. Of(nameof(Response), before.Responses, after.Responses, response => $"{response.SourceId}/{response.Id}", Cells),
        .. Of(nameof(Finding), before.Findings, after.Findings, ItemColumns.Findings),
        .. Of(nameof(Tally), before.Tallies, after.Tallies, ItemColumns.Tallies),
        .. Of(nameof(Quote), before.Quotes, after.Quotes, ItemColumns.Quotes),
        .. Of(nameof(AbsenceRecord), before.Absences, after.Absences, record => record.Id, record => ItemColumns.Absences.Select(column => (column.Name, column.Cell(record)))),
        .. Of("Item", before.OtherItems, after.OtherItems, item => $"{item.SourceId}/{item.Id}", item => [("item", item.ToString())]),
    ];

    private static IEnumerable<EvidenceChange> Of<T>(string kind, IReadOnlyList<T> before, IReadOnlyList<T> after, IReadOnlyList<PackColumn<T>> columns)
        where T : EvidenceItem =>
        Of(kind, before, after, item => $"{item.SourceId}/{item.Id}", item => columns.Select(column => (column.Name, column.Cell(item))));

    private static IEnumerable<EvidenceChange> Of<T>(
        string kind, IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key, Func<T, IEnumerable<(string Name, string? Cell)>> cells)
    {
        var (first, second) = (before.ToLookup(key, StringComparer.Ordinal), after.ToLookup(key, StringComparer.Ordinal));
        foreach (var id in first.Concat(second).Select(group => group.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (mine, theirs) = (first[id].Select(cells).ToList(), second[id].Select(cells).ToList());
            var shown = id[(id.LastIndexOf('/') + 1)..];
            if (mine.Count == 0 || theirs.Count == 0)
            {
                yield return new EvidenceChange(kind, shown, mine.Count == 0 ? EvidenceChangeKind.Added : EvidenceChangeKind.Removed, []);
            }
            else if (Changed(mine, theirs) is { Count: > 0 } changed)
            {
                yield return new EvidenceChange(kind, shown, EvidenceChangeKind.Changed, changed);
            }
        }
    }

    // Items of one id, which is a mistake of the pack, are compared as they come.
    private static List<string> Changed(
        IEnumerable<IEnumerable<(string Name, string? Cell)>> mine, IEnumerable<IEnumerable<(string Name, string? Cell)>> theirs)
    {
        var (first, second) = (Cells(mine), Cells(theirs));
        return [.. first.Concat(second).Select(group => group.Key).Distinct(StringComparer.Ordinal).Where(name => !first[name].SequenceEqual(second[name], StringComparer.Ordinal))];
    }

    private static ILookup<string, string> Cells(IEnumerable<IEnumerable<(string Name, string? Cell)>> items) =>
        items.SelectMany(item => item).Where(cell => !string.IsNullOrEmpty(cell.Cell)).ToLookup(cell => cell.Name, cell => cell.Cell!, StringComparer.Ordinal);

    private static IEnumerable<(string Name, string? Cell)> Cells(Response response) =>
    [
        .. ItemColumns.Common<Response>().Select(column => (column.Name, column.Cell(response))),
        ("instrument", response.InstrumentId),
        ("person", response.Person),
        ("pattern_count", response.People == 1 ? null : response.People.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        .. response.Values.Select(answer => (answer.Key, (string?)answer.Value)),
        .. response.Answers.Select(answer => (answer.Key, (string?)answer.Value.ToString())),
        .. response.Consents.Select(consent => ("consent " + consent.Key, (string?)consent.Value.ToString())),
    ];
}
