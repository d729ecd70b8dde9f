using System.Globalization;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;

namespace Sui.Inspection.Comparisons;

/// <summary>Reads which provider belongs to which region: a table with the columns provider and region.</summary>
internal static class RegionsFile
{
    private const string Provider = "provider";
    private const string Region = "region";
    private const int MostProblems = 100;
    private const int MostCharacters = 100;

    private static readonly TabularLimits Limits = TabularLimits.Default with { FileBytes = 4 << 20, Rows = 20_000, Columns = 200, Problems = MostProblems };

    /// <summary>Reads a table.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="label">What to call the file in problems.</param>
    public static RegionsReadResult Read(ReadOnlyMemory<byte> content, string label)
    {
        var regions = new Dictionary<string, string>(StringComparer.Ordinal);
        var problems = new ProblemList(label, MostProblems);
        var faults = new TabularFaultList(MostProblems);
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using (var table = TabularFile.Open(stream, label, Limits, faults))
        {
            if (table?.NextSheet() == true)
            {
                Rows(table, label, regions, problems);
            }
        }

        return new RegionsReadResult(regions, [.. faults.Faults.Select(fault => Relayed(fault, label)), .. problems.ToProblems()]);
    }

    private static void Rows(ITabularFile table, string label, Dictionary<string, string> regions, ProblemList problems)
    {
        var headings = table.Read() ? Enumerable.Range(0, table.Cells).Select(column => table.Text(column).ToLowerInvariant()).ToList() : [];
        if (headings.Count(name => name == Provider) != 1 || headings.Count(name => name == Region) != 1)
        {
            problems.Error(
                ComparisonCodes.RegionColumns, new ProblemLocation(label, 1, 1), "The table does not have one column 'provider' and one column 'region'.",
                "A first row with the headings provider and region, each once.", "Name the columns so.");
            return;
        }

        var (ofProvider, ofRegion) = (headings.IndexOf(Provider), headings.IndexOf(Region));
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (table.Read())
        {
            var (id, region) = (table.Text(ofProvider), table.Text(ofRegion));
            if (Wrong(id) || Wrong(region))
            {
                var column = Wrong(id) ? Provider : Region;
                problems.Error(
                    ComparisonCodes.RegionCell, At(column), $"The cell '{column}' is empty, is longer than {MostCharacters} characters, or has characters that cannot be printed.",
                    column == Provider ? "The provider's id, as its pack has it." : "The region's name.", "Fill it in, or take the row out.");
            }
            else if (!seen.TryAdd(id, table.Row))
            {
                // Neither row is preferred, so that the order of rows decides nothing.
                regions.Remove(id);
                problems.Error(
                    ComparisonCodes.RegionTwice, At(Provider), $"The provider of this row stands in row {seen[id].ToString(CultureInfo.InvariantCulture)} as well; it is counted in no region.",
                    "One row for each provider.", "Take one of the rows out.");
            }
            else
            {
                regions.Add(id, region);
            }
        }

        ProblemLocation At(string column) => new(label, table.Row, table.Line, column);
    }

    private static bool Wrong(string text) => text.Length is 0 or > MostCharacters || PrintableText.Clean(text) != text;

    private static Problem Relayed(TabularFault fault, string label) => new()
    {
        Code = fault.Code,
        Severity = fault.IsError ? ProblemSeverity.Error : ProblemSeverity.Warning,
        Location = new ProblemLocation(label, fault.Place.Row, fault.Place.Line, fault.Place.Column),
        Message = fault.Message,
        Expected = fault.Expected,
        Action = fault.Action,
    };
}
