using System.Text.Json;
using Sui.Inspection.Planning;

namespace Sui.Inspection.Tool.Output.Planning;

/// <summary>The board's parts about criteria as JSON.</summary>
internal static class BoardCriteriaJson
{
    /// <summary>Writes the members.</summary>
    public static void Write(Utf8JsonWriter writer, FieldworkBoard board, string language)
    {
        writer.Objects("bases", board.Bases, basis =>
        {
            writer.WriteString("criterion", basis.CriterionId);
            writer.WriteString("status", basis.Status.ToString());
            writer.WriteNumber("seen", basis.Seen);
            writer.WriteNumber("read", basis.Read);
            writer.WriteNumber("told", basis.Told);
            writer.WriteNumber("providersWord", basis.ProvidersWord);
            writer.WriteBoolean("onlyTold", basis.OnlyTold);
            writer.Objects("confirm", basis.Confirm, one => Instrument(writer, one, language));
        });
        writer.Objects("proposals", board.Proposals, proposal =>
        {
            writer.WriteString("id", proposal.Id);
            writer.WriteString("summary", proposal.Summary);
            writer.WriteString("raisedOn", proposal.RaisedOn.Text);
            writer.WriteString("end", proposal.End.ToString());
            writer.WriteString("dueOn", proposal.DueOn?.Text);
        });
        writer.WriteNumber("recordedAsDone", board.RecordedAsDone);
        writer.Objects("open", board.Open, one => Open(writer, one, language));
        writer.Objects("requests", board.Requests, request =>
        {
            writer.WriteString("record", request.RecordId);
            writer.WriteString("criterion", request.CriterionId);
            writer.WriteString("requestedOn", request.RequestedOn?.Text);
            writer.WriteString("dueOn", request.DueOn?.Text);
            writer.WholeNumber("daysOpen", request.DaysOpen);
            writer.WholeNumber("daysOverdue", request.DaysOverdue);
        });
        writer.Objects("closing", board.Closing, one =>
        {
            writer.WriteString("criterion", one.CriterionId);
            writer.WriteString("statement", one.Statement.In(language));
            writer.WriteString("status", one.Status.ToString());
            writer.Strings("kinds", one.Kinds.Select(kind => kind.ToString()));
        });
    }

    private static void Open(Utf8JsonWriter writer, BoardOpenCriterion one, string language)
    {
        writer.WriteString("criterion", one.CriterionId);
        writer.WriteString("statement", one.Statement.In(language));
        writer.WriteString("claim", one.Claim.ToString());
        writer.WriteString("status", one.Status.ToString());
        writer.WriteString("reason", one.Reason?.ToString());
        writer.WriteString("absence", one.Absence?.ToString());
        writer.WriteBoolean("pivotal", one.Pivotal);
        writer.Number("decibansLacking", one.DecibansLacking);
        writer.WriteBoolean("lacksLived", one.LacksLived);
        writer.WriteBoolean("lacksSecondKind", one.LacksSecondKind);
        writer.Objects("questions", one.Questions, question =>
        {
            Instrument(writer, question.Instrument, language);
            writer.WriteString("question", question.QuestionId);
            writer.WriteString("text", question.Text.In(language));
        });
    }

    private static void Instrument(Utf8JsonWriter writer, BoardInstrument one, string language)
    {
        writer.WriteString("instrument", one.Identity.Id);
        writer.WriteNumber("version", one.Identity.Version);
        writer.WriteString("title", one.Title.In(language));
        writer.WriteString("kind", one.Kind.ToString());
    }
}
