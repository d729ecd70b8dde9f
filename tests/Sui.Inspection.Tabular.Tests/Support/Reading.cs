
namespace Sui.Inspection.Tabular.Tests.Support;

/// <summary>A file read to its end: rows, faults, and what was recognised.</summary>
internal sealed record Reading(IReadOnlyList<ReadRow> Rows, IReadOnlyList<TabularFault> Faults, TabularDescription? Description)
{
    public IEnumerable<string> Codes => Faults.Select(fault => fault.Code);

    /// <summary>The texts of the cells, row by row.</summary>
    public IEnumerable<string[]> Texts => Rows.Select(row => row.Texts);

    public static Reading Of(byte[] content, TabularHints? hints = null, TabularLimits? limits = null, string name = "file.csv", bool forward = false)
    {
        limits ??= TabularLimits.Default;
        using Stream stream = forward ? new ForwardOnly(content) : new MemoryStream(content);
        return Of(faults => TabularFile.Open(stream, name, limits, faults, hints), limits);
    }

    /// <summary>The same, read ahead by another thread.</summary>
    public static Reading Ahead(byte[] content, TabularLimits? limits = null)
    {
        using var stream = new MemoryStream(content);
        return Of(faults => TabularFile.OpenAhead(stream, "file.csv", limits ?? TabularLimits.Default, faults), limits ?? TabularLimits.Default);
    }

    private static Reading Of(Func<ITabularFaults, ITabularFile?> open, TabularLimits limits)
    {
        var faults = new TabularFaultList(limits.Problems);
        using var file = open(faults);
        var rows = file is null ? [] : ReadRows(file).ToList();
        return new Reading(rows, faults.Faults, file?.Description);
    }

    public static Reading Of(string text, TabularHints? hints = null, TabularLimits? limits = null) =>
        Of(System.Text.Encoding.UTF8.GetBytes(text), hints, limits);

    private static IEnumerable<ReadRow> ReadRows(ITabularFile file)
    {
        while (file.NextSheet())
        {
            while (file.Read())
            {
                var columns = Enumerable.Range(0, file.Cells).ToList();
                yield return new ReadRow(
                    file.Sheet, file.Row, file.Line, columns.ConvertAll(file.Text).ToArray(), columns.ConvertAll(file.KindOf).ToArray());
            }
        }
    }
}
