using Spectre.Console;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Tool.Output;

/// <summary>Drafts that are still to be coded, for people at a terminal.</summary>
internal static class DraftsReport
{
    /// <summary>Prints them.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="drafts">The counts.</param>
    /// <param name="pack">The pack.</param>
    public static void Print(IAnsiConsole console, DraftCounts drafts, EvidencePack pack)
    {
        console.Paragraph(pack.Provider.Name);
        if (drafts.Total == 0)
        {
            console.Paragraph("Nothing is still to be coded.");
            return;
        }

        console.Paragraph($"Still to be coded: {Words.Count(drafts.Total, "draft finding")}, {Words.Number(drafts.Refused)} of people who refused to be quoted.");
        var table = new FittedTable(["Source", "Criterion", ">Drafts", ">Refused"]);
        foreach (var group in drafts.Groups)
        {
            table.Row(group.Source, group.Criterion ?? "none suggested", Words.Number(group.Count), Words.Number(group.Refused));
        }

        table.Print(console);
        console.Paragraph("A draft that suggests several criteria stands under each. It scores nothing until direction, strength and statement are given.");
    }
}
