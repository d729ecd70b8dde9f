using System.Globalization;
using System.Text.Json;
using Sui.Inspection.Forms.Additions;

namespace Sui.Inspection.Tool.Output;

/// <summary>What an import changed in evidence, as the property <c>into</c> of a JSON document.</summary>
internal static class ImportIntoJson
{
    /// <summary>Writes it.</summary>
    /// <param name="writer">Where to, in an object.</param>
    /// <param name="added">What the import changed.</param>
    /// <param name="path">The evidence's path.</param>
    /// <param name="isNew">Whether the evidence was made for it.</param>
    /// <param name="source">The id of the source.</param>
    /// <param name="isDry">Whether nothing is written.</param>
    public static void Write(Utf8JsonWriter writer, AddedAnswers added, string path, bool isNew, string source, bool isDry)
    {
        writer.WriteStartObject("into");
        writer.WriteString("target", path);
        writer.WriteBoolean("targetAdded", isNew);
        writer.WriteString("place", added.Place);
        writer.WriteBoolean("placeAdded", added.PlaceAdded);
        writer.WriteString("source", source);
        writer.WriteBoolean("sourceAdded", added.SourceAdded);
        writer.Strings("added", added.Added);
        writer.WriteNumber("unchanged", added.Unchanged);
        writer.WriteNumber("moved", added.Moved);
        writer.Objects("changed", added.Changed, changed =>
        {
            writer.WriteString("id", changed.Id);
            writer.WriteString("place", changed.Place);
            writer.WriteNumber("row", changed.Row);
            writer.Strings("columns", changed.Columns);
        });
        writer.WriteBoolean("changedReplaced", added.ChangedReplaced);
        writer.Objects("setAside", added.SetAside, row =>
        {
            writer.WriteString("id", row.Id);
            writer.WriteString("place", row.Place);
            writer.WriteNumber("row", row.Row);
            writer.WriteString("reason", row.Reason);
        });
        writer.WriteBoolean("setAsideRemoved", added.SetAsideRemoved);
        writer.Objects("dependents", added.Dependents, row =>
        {
            writer.WriteString("id", row.Id);
            writer.WriteString("kind", row.Kind);
            writer.WriteString("place", row.Place);
            writer.WriteNumber("row", row.Row);
            writer.WriteString("response", row.ResponseId);
            writer.WriteBoolean("removed", row.Removed);
        });
        writer.WriteNumber("notInImport", added.NotInImport);
        writer.Objects("missing", added.Missing, row =>
        {
            writer.WriteString("id", row.Id);
            writer.WriteString("place", row.Place);
            writer.WriteNumber("row", row.Row);
        });
        writer.WriteBoolean("missingRemoved", added.MissingRemoved);
        writer.WriteNumber("total", added.Total);
        writer.WriteString("daysFrom", Day(added.Days?.From));
        writer.WriteString("daysTo", Day(added.Days?.To));
        writer.WriteNumber("outsideDays", added.Outside.Count);
        writer.Objects("outside", added.Outside, row =>
        {
            writer.WriteString("id", row.Id);
            writer.WriteString("file", row.File);
            writer.WriteString("sheet", row.Sheet);
            writer.WholeNumber("row", row.Row);
            writer.WriteString("day", row.Day);
            writer.WriteString("side", row.IsAfter ? "after" : "before");
        });
        if (added.Drafts is { } drafts)
        {
            writer.WriteStartObject("drafts");
            writer.WriteString("place", drafts.Place);
            writer.WriteBoolean("placeAdded", drafts.PlaceAdded);
            writer.Strings("added", [.. drafts.Added.Select(draft => draft.Id)]);
            writer.WriteNumber("known", drafts.Known);
            writer.WriteEndObject();
        }

        writer.WriteBoolean("written", !isDry && added.Files.Count > 0);
        writer.WriteEndObject();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
