using System.Globalization;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Items;

namespace Sui.Inspection.Tool.Output;

/// <summary>What a case holds, for people and as JSON; never anybody's words.</summary>
internal static class CaseItemsReport
{
    private const int ShownDigits = 12;

    /// <summary>Prints the items.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="json">Whether as JSON.</param>
    /// <param name="items">The items of the case.</param>
    /// <param name="table">The table whose rows alone are listed; null for all.</param>
    public static void Print(Channel output, bool json, IReadOnlyList<CaseItem> items, CaseTable? table)
    {
        var ids = table is null ? null : IdsOf(table);
        var listed = table is null ? items : [.. items.Where(item => item.File == table.File)];
        if (json)
        {
            JsonText.Print(output.Writer, writer =>
            {
                writer.WriteString("format", "sui-case-items/1");
                writer.Objects("items", listed, item =>
                {
                    writer.WriteString("item", item.Id);
                    writer.WriteString("part", item.Part.ToString());
                    writer.WriteString("file", item.File);
                    writer.WriteString("id", ids?.GetValueOrDefault(item.Id));
                    writer.WriteString("state", item.State.ToString());
                    writer.WriteNumber("entry", item.Sequence);
                    writer.WriteNumber("version", item.Version);
                    if (item.IsWithoutEffect)
                    {
                        writer.WriteBoolean("withoutEffect", true);
                    }
                });
            });
            return;
        }

        if (table is null)
        {
            PrintFiles(output, items);
            return;
        }

        var rows = Rich.Table("Item", "Id", "State", ">Entry");
        foreach (var item in listed.Where(item => item.Part == CaseItemPart.Row))
        {
            rows.Row(item.Id[..ShownDigits], ids!.GetValueOrDefault(item.Id) ?? string.Empty, CaseWords.Of(item.State), Words.Number(item.Sequence));
        }

        output.Rich.Write(rows);
    }

    /// <summary>Prints how a pack differed from what was held.</summary>
    public static void PrintUpdate(TextWriter output, bool json, CaseUpdate update, CaseStatus status)
    {
        if (json)
        {
            JsonText.Print(output, writer =>
            {
                writer.WriteString("format", "sui-case-update/1");
                writer.WriteString("id", status.Id);
                writer.WriteString("state", status.State);
                if (update.Change is { } change)
                {
                    writer.WriteNumber("firstEntry", change.FirstSequence);
                    writer.WriteNumber("lastEntry", change.LastSequence);
                }

                writer.Objects("files", update.Files, file =>
                {
                    writer.WriteString("file", file.File);
                    writer.WriteNumber("added", file.Added);
                    writer.WriteNumber("missing", file.Missing);
                    writer.WriteBoolean("withdrawn", file.IsWithdrawn);
                    writer.WriteNumber("leftOut", file.LeftOut);
                });
                ProblemsJson.Write(writer, update.Problems);
            });
            return;
        }

        foreach (var file in update.Files)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{PlainText.Of(file.File)}: {file.Added} added, {file.Missing} {Fate(file)}")
                + (file.LeftOut > 0 ? string.Create(CultureInfo.InvariantCulture, $", {file.LeftOut} left out that were withdrawn before") : string.Empty));
        }

        if (update.Change is { } written)
        {
            CaseReport.PrintChange(output, false, written, status);
        }
        else
        {
            output.WriteLine("Nothing was written.");
        }
    }

    private static string Fate(CaseFileDifference file) => file.IsWithdrawn ? "withdrawn" : "held that the pack does not have (--replace withdraws them)";

    private static void PrintFiles(Channel output, IReadOnlyList<CaseItem> items)
    {
        var table = Rich.Table("Part", "File", ">Held", ">Withdrawn", ">Erased");
        foreach (var group in items.Where(item => !item.IsWithoutEffect).GroupBy(item => (Part: item.Part is CaseItemPart.Header ? CaseItemPart.Row : item.Part, item.File)))
        {
            var counted = group.Where(item => item.Part != CaseItemPart.Header).CountBy(item => item.State).ToDictionary();
            table.Row(
                CaseWords.Of(group.Key.Part), group.Key.File ?? string.Empty, Words.Number(counted.GetValueOrDefault(CaseItemState.Held)),
                Words.Number(counted.GetValueOrDefault(CaseItemState.Withdrawn)), Words.Number(counted.GetValueOrDefault(CaseItemState.Erased)));
        }

        output.Rich.Write(table);
        PrintNamed(output, "Attachment", [.. items.Where(item => item.Part == CaseItemPart.Attachment)], item => item.File ?? string.Empty);
        PrintNamed(output, "Kept without effect", [.. items.Where(item => item.IsWithoutEffect)], item => CaseWords.Of(item.Part));
    }

    private static void PrintNamed(Channel output, string heading, List<CaseItem> items, Func<CaseItem, string> name)
    {
        if (items.Count == 0)
        {
            return;
        }

        var names = Rich.Table("Item", heading, "State", ">Entry");
        foreach (var item in items)
        {
            names.Row(item.Id[..ShownDigits], name(item), CaseWords.Of(item.State), Words.Number(item.Sequence));
        }

        output.Rich.Write(names);
    }

    private static Dictionary<string, string> IdsOf(CaseTable table)
    {
        var place = table.Headings.Place(TableHeadings.Id);
        return place < 0 ? [] : table.Rows.ToDictionary(row => row.Item, row => row.Cells.ElementAtOrDefault(place) ?? string.Empty, StringComparer.Ordinal);
    }
}
