using System.Text.Json;
using Sui.Inspection.Planning;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Output.Planning.Wording;

namespace Sui.Inspection.Tool.Output.Planning;

/// <summary>The board as JSON, with everything that the other formats cut short.</summary>
internal static class BoardJson
{
    /// <summary>The format's id.</summary>
    public const string Format = "sui-board/1";

    /// <summary>Prints the document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="board">The board.</param>
    /// <param name="problems">The problems of the evidence.</param>
    /// <param name="wording">The language of statements, questions, titles of instruments and the notice.</param>
    public static void Print(TextWriter output, FieldworkBoard board, IReadOnlyList<Problem> problems, BoardWording wording) => JsonText.Print(output, writer =>
    {
        writer.WriteString("format", Format);
        writer.WriteString("notice", wording.Say("Notice"));
        writer.WriteString("language", wording.Language);
        writer.WriteStartObject("provider");
        writer.WriteString("id", board.Provider.Id);
        writer.WriteString("name", board.Provider.Name);
        writer.WriteEndObject();
        writer.WriteStartObject("pack");
        writer.WriteString("id", board.PackId);
        writer.WriteString("title", board.Title);
        writer.WriteString("language", board.Language);
        writer.WriteBoolean("synthetic", board.Synthetic);
        writer.WriteEndObject();
        writer.WriteStartObject("fieldwork");
        writer.Day("from", board.Fieldwork.From);
        writer.Day("to", board.Fieldwork.To);
        writer.WriteEndObject();
        writer.Day("asOf", board.AsOf);
        writer.Version("rubric", board.Rubric);
        BoardPeopleJson.Write(writer, board, wording.Language);
        BoardCriteriaJson.Write(writer, board, wording.Language);
        writer.ObjectOrNull("changes", board.Changes, changes => Changes(writer, changes));
        ProblemsJson.Write(writer, problems);
    });

    private static void Changes(Utf8JsonWriter writer, BoardChanges changes)
    {
        writer.WriteString("formerPack", changes.FormerPackId);
        writer.Objects("items", changes.Items, one =>
        {
            writer.WriteString("list", one.List);
            writer.WriteNumber("added", one.Added);
            writer.WriteNumber("removed", one.Removed);
            writer.WriteNumber("changed", one.Changed);
        });
        writer.Objects("statuses", changes.Statuses, one =>
        {
            writer.WriteString("criterion", one.CriterionId);
            writer.WriteString("before", one.Before?.ToString());
            writer.WriteString("now", one.Now.ToString());
        });
        writer.WriteNumber("heardBefore", changes.HeardBefore);
        writer.WriteNumber("heardNow", changes.HeardNow);
        writer.WholeNumber("rungBefore", (int?)changes.RungBefore);
        writer.WholeNumber("rungNow", (int?)changes.RungNow);
        writer.WriteString("lowBefore", changes.LowBefore?.ToString());
        writer.WriteString("highBefore", changes.HighBefore?.ToString());
        writer.WriteString("lowNow", changes.LowNow?.ToString());
        writer.WriteString("highNow", changes.HighNow?.ToString());
    }
}
