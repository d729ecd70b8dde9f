using System.Globalization;
using Sui.Inspection.Annexes;

namespace Sui.Inspection.Benchmarks.Annexes;

/// <summary>An annex that is almost only tables: 1,500 rows in ten of them. Made up, and it says so.</summary>
internal static class GeneratedAnnex
{
    private const int Tables = 10;
    private const int Rows = 150;

    private static readonly string[] Words =
    [
        "council", "meeting", "waiting room", "letters", "induction", "travel", "answer", "reason", "survey", "interview", "women",
        "unpaid work", "peer mentor", "group", "officer", "centre",
    ];

    /// <summary>Makes the annex; the same each time.</summary>
    public static AnnexDocument Make() => new()
    {
        Title = "A generated annex of 1,500 rows (synthetic)",
        Subtitle = "For measurements only",
        Language = "en",
        Audience = AnnexAudience.Published,
        Date = new DateOnly(2019, 6, 7),
        Notice = "Synthetic evidence, no real provider.",
        Sections = [.. Enumerable.Range(1, Tables).Select(Section)],
    };

    private static AnnexSection Section(int number) => new($"part-{number}", $"Part {number}",
    [
        new ParagraphBlock([$"Table {number} lists proposals. The first part is ", new TextRun("here", Href: "#part-1"), "."]),
        new TableBlock(
            $"Proposals of part {number}",
            [
                new TableColumn("Number", 0.8),
                new TableColumn("Proposal", 3),
                new TableColumn("Decision", 1.2),
                new TableColumn("Days", 0.7, CellAlignment.End),
            ],
            [.. Enumerable.Range(0, Rows).Select(row => Row((number * Rows) + row))]),
    ]);

    private static IReadOnlyList<TableCell> Row(int number) =>
    [
        number.ToString(CultureInfo.InvariantCulture),
        $"About {Words[number * 7 % Words.Length]} and {Words[number * 11 % Words.Length]}",
        (number % 3) switch { 0 => "Accepted", 1 => "Adapted", _ => "Declined" },
        (number * 13 % 90).ToString(CultureInfo.InvariantCulture),
    ];
}
