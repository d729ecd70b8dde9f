using System.Text.Json;
using Sui.Inspection.Planning;

namespace Sui.Inspection.Tool.Output.Planning;

/// <summary>The board's parts about people as JSON.</summary>
internal static class BoardPeopleJson
{
    /// <summary>Writes the members.</summary>
    public static void Write(Utf8JsonWriter writer, FieldworkBoard board, string language)
    {
        writer.WriteStartObject("people");
        writer.WriteNumber("heard", board.People.Heard);
        writer.WriteNumber("fromInspectorateSample", board.People.FromInspectorateSample);
        writer.WriteNumber("forRating", board.People.ForRating);
        writer.WriteNumber("forSecure", board.People.ForSecure);
        writer.WriteEndObject();
        writer.Objects("groups", board.Groups, group =>
        {
            writer.WriteString("characteristic", group.Characteristic);
            writer.WriteString("group", group.Name);
            writer.Number("share", group.Share);
            writer.WholeNumber("heard", group.Heard);
            writer.WriteNumber("of", group.Of);
            writer.WriteString("hearing", group.Hearing.ToString());
        });
        writer.Objects("answers", board.Answers, answer =>
        {
            writer.WriteString("characteristic", answer.Characteristic);
            writer.WriteString("label", answer.Label.In(language));
            writer.WriteNumber("people", answer.People);
        });
        writer.Objects("sites", board.Sites, site =>
        {
            writer.WriteString("name", site.Name);
            writer.WriteNumber("activities", site.Activities);
        });
        writer.Strings("notRecorded", board.NotRecorded.Select(division => division.ToString()));
        writer.Objects("calls", board.Calls, calls =>
        {
            writer.WriteString("source", calls.SourceId);
            writer.WriteString("title", calls.Title);
            writer.WholeNumber("invited", calls.Invited);
            writer.WriteNumber("attempted", calls.Attempted);
            writer.WriteNumber("completed", calls.Completed);
            writer.WriteNumber("partial", calls.Partial);
            writer.WriteNumber("declined", calls.Declined);
            writer.WriteNumber("notReached", calls.NotReached);
        });
        writer.Objects("chosen", board.Chosen, choice =>
        {
            writer.WriteString("source", choice.SourceId);
            writer.WriteString("title", choice.Title);
            writer.WriteString("kind", choice.Kind.ToString());
            writer.WriteString("origin", choice.Origin.ToString());
            writer.WriteString("drawnBy", choice.DrawnBy?.ToString());
            writer.WriteNumber("people", choice.People);
            writer.WriteNumber("meetings", choice.Meetings);
            writer.WriteNumber("items", choice.Items);
            writer.WriteNumber("ofProvider", choice.OfProvider);
        });
        writer.Objects("drafts", board.Drafts, drafts =>
        {
            writer.WriteString("source", drafts.SourceId);
            writer.WriteString("title", drafts.Title);
            writer.WriteNumber("waiting", drafts.Waiting);
            writer.WriteNumber("refused", drafts.Refused);
            writer.WriteNumber("unassigned", drafts.Unassigned);
            writer.Strings("criteria", drafts.CriterionIds);
        });
    }
}
