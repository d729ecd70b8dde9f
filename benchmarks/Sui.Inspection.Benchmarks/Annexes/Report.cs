using System.Globalization;
using System.Text;

namespace Sui.Inspection.Benchmarks.Annexes;

/// <summary>The tables of one run, as Markdown, from the lines that its steps printed.</summary>
internal sealed class Report(IEnumerable<string> lines)
{
    private static readonly string[] ColdLabels =
        ["cold/worked-case", "cold without dynamic PGO/worked-case", "pdfkit-cold/worked-case"];

    private readonly ILookup<string, double[]> _results = lines
        .Select(line => line.Split('\t'))
        .ToLookup(cells => cells[0], cells => cells.Skip(1).Select(Number).ToArray(), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        Warm(text);
        Aims(text);
        Limits(text);
        Cold(text);
        Parallel(text);
        return text.ToString();
    }

    private void Warm(StringBuilder text)
    {
        text.Append("Warm, from the document to the bytes of its PDF; ratios are pdfkit's median by ours.\n\n");
        text.Append("| Annex | Pages | Table rows | Ours, median | p95 | Allocated | File | pdfkit, median | p95 | Pages | File | Ratio |\n");
        text.Append("|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var name in AnnexCases.Names)
        {
            if (One("warm/" + name) is { } ours)
            {
                var other = One("pdfkit/" + name);
                text.Append(CultureInfo.InvariantCulture,
                    $"| {name} | {ours[0]:0} | {ours[1]:N0} | {ours[2]:0.0} ms | {ours[3]:0.0} ms | {ours[5] / 1e6:0.0} MB | {ours[6] / 1000:0} KB ");
                text.Append(other is null ? "| – | – | – | – | – |\n" : string.Create(CultureInfo.InvariantCulture,
                    $"| {other[1]:0} ms | {other[2]:0} ms | {other[0]:0} | {other[4] / 1000:0} KB | {other[1] / ours[2]:0.0}× |\n"));
            }
        }

        text.Append('\n');
        foreach (var compose in _results.Where(group => group.Key.StartsWith("compose/", StringComparison.Ordinal)))
        {
            var times = compose.First();
            text.Append(CultureInfo.InvariantCulture,
                $"Composing and writing {compose.Key[8..]}: median {times[0]:0.0} ms, p95 {times[1]:0.0} ms.\n");
        }
    }

    private void Aims(StringBuilder text)
    {
        if (One("warm/ten-pages") is not { } ten || One("warm/rows-1500") is not { } rows || One("warm/strong") is not { } strong)
        {
            return;
        }

        text.Append("\n| Aim | Bar | Measured | |\n|---|---|---|---|\n");
        Aim(text, "ten pages, warm, p95", "25 ms", ten[3], 25, "ms");
        Aim(text, "each further page, strong against ten-pages", "0.8 ms", (strong[2] - ten[2]) / (strong[0] - ten[0]), 0.8, "ms");
        Aim(text, $"{rows[0]:0} pages with {rows[1]:N0} rows, warm, median", "under 60 ms", rows[2], 60, "ms");
        Aim(text, "file of ten pages", "under 120 KB", ten[6] / 1000, 120, "KB");
        if (All("cold/worked-case") is { Count: > 0 } cold)
        {
            Aim(text, "first annex of a process, writing, median", "150 ms", new Sample(cold.Select(one => one[2])).Median, 150, "ms");
            Aim(text, "the same, p95", "150 ms", new Sample(cold.Select(one => one[2])).P95, 150, "ms");
            Aim(text, "first annex of a process, composing and writing, median", "150 ms",
                new Sample(cold.Select(one => one[1] + one[2])).Median, 150, "ms");
        }

        if (Rate("one-core") is { } one && Rate("two-cores") is { } two)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"| 200 annexes on two cores against one | at least 1.7× | {two / one:0.00}× | {(two / one >= 1.7 ? "met" : "missed")} |\n");
        }
    }

    private void Limits(StringBuilder text)
    {
        text.Append("\nLimits, in the same process: deflating the same bytes at the level that the writer uses, and copying them.\n\n");
        text.Append("| Annex | Bytes before | Deflating, median | Of ours | Rate | Copying, median |\n|---|---|---|---|---|---|\n");
        foreach (var name in AnnexCases.Names)
        {
            if (One("warm/" + name) is { } ours)
            {
                text.Append(CultureInfo.InvariantCulture,
                    $"| {name} | {ours[7] / 1000:N0} KB | {ours[8]:0.0} ms | {ours[8] / ours[2]:P0} | {ours[7] / 1e3 / ours[8]:0} MB/s | {ours[9]:0.000} ms |\n");
            }
        }
    }

    private void Cold(StringBuilder text)
    {
        text.Append("\nThe first in a process, each in a process of its own; medians, with p95 in brackets.\n\n");
        text.Append(
            "| | Processes | Reading and assessing, or loading modules | Composing | Writing the PDF | Whole process | Compiling, of writing "
            + "| Methods compiled |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var label in ColdLabels)
        {
            if (All(label) is { Count: > 0 } cold)
            {
                var columns = cold[0].Length == 6 ? [0, 1, 2, 3, 4, 5] : new[] { 0, -1, 1, 2, -1, -1 };
                text.Append(CultureInfo.InvariantCulture, $"| {label.Split('/')[0]} | {cold.Count} |");
                foreach (var column in columns)
                {
                    text.Append(column < 0 ? " – |" : Both(new Sample(cold.Select(one => one[column])), column < 5 ? " ms" : string.Empty));
                }

                text.Append('\n');
            }
        }
    }

    private void Parallel(StringBuilder text)
    {
        text.Append(
            "\n200 annexes of ten pages, side by side; medians of the rounds.\n\n"
            + "| | Annexes a second | Collector | Processors seen |\n|---|---|---|---|\n");
        foreach (var group in _results.Where(group => group.Key.StartsWith("parallel/", StringComparison.Ordinal)))
        {
            var last = group.Last();
            text.Append(CultureInfo.InvariantCulture,
                $"| {group.Key[9..]} | {Rate(group.Key[9..]):0} | {(last[1] > 0 ? "server" : "workstation")} | {last[2]:0} |\n");
        }
    }

    private double? Rate(string label) =>
        All("parallel/" + label) is { Count: > 0 } rounds ? new Sample(rounds.Select(round => round[0])).Median : null;

    private double[]? One(string name) => _results[name].LastOrDefault();

    private List<double[]> All(string name) => [.. _results[name]];

    private static string Both(Sample sample, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $" {sample.Median:0}{unit} ({sample.P95:0}) |");

    private static void Aim(StringBuilder text, string aim, string bar, double measured, double most, string unit) =>
        text.Append(CultureInfo.InvariantCulture,
            $"| {aim} | {bar} | {measured:0.0#} {unit} | {(measured <= most ? "met" : "missed")} |\n");

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
