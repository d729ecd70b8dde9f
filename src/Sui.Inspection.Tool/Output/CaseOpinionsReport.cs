using System.Globalization;
using System.Text.Json;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Output;

/// <summary>What several people hold of a case, for people and as JSON.</summary>
internal static class CaseOpinionsReport
{
    /// <summary>Prints what was computed, held and decided, side by side.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="json">Whether as JSON.</param>
    /// <param name="opinions">What may be seen.</param>
    /// <param name="way">What to do first, where the state takes no placements; empty where it does.</param>
    public static void Print(Channel output, bool json, CaseOpinions opinions, string way)
    {
        if (json)
        {
            JsonText.Print(output.Writer, writer => Write(writer, opinions));
            return;
        }

        if (opinions.IsHidden)
        {
            var placed = opinions.PlacedOnFormerEvidence
                ? $"{Words.Count(opinions.Placed, "person")} placed the provider so far, and the evidence changed since you did. What was computed and what others hold is shown once you have placed it anew, on the evidence as it is"
                : $"{Words.Count(opinions.Placed, "person")} placed the provider so far. What was computed and what others hold is shown once you have placed it";
            output.Rich.Paragraph(way.Length == 0 ? $"{placed}: sui case place FILE." : $"{placed}. {way} Then place: sui case place FILE.");
            return;
        }

        var table = Rich.Table("Whose", "Rung", "Rating", "When");
        table.Row("Computed", Rung(opinions.ComputedRung), Computed(opinions), "evidence held");
        foreach (var one in opinions.Placements)
        {
            table.Row(Who(one.By) + (one.IsBlind ? ", blind" : string.Empty) + (one.IsOfFormerEvidence ? ", before the evidence changed" : string.Empty), Rung(one.Placement.Rung), Rating(one.Placement.Rating), Day(one.At));
        }

        if (opinions.Judgement is { } judgement)
        {
            table.Row(
                (judgement.Judgement.Confirms ? "Confirmed by " : "Overridden by ") + Who(judgement.By) + (judgement.Stands ? string.Empty : ", older than the evidence"),
                Rung(judgement.Judgement.Rung), Rating(judgement.Judgement.Rating), Day(judgement.At));
        }

        if (opinions.Moderation is { } moderation)
        {
            table.Row("Moderated by " + Who(moderation.By), "agrees", "agrees", Day(moderation.At));
        }

        output.Rich.Write(table);
        if (opinions.Agreement is { } agreement)
        {
            output.Rich.Paragraph(
                $"{Words.Count(agreement.People, "person")} placed blind: {Words.Number(agreement.Same)} of {Words.Count(agreement.Pairs, "pair")} on the same rung, "
                + $"{Words.Number(agreement.Neighbouring)} on neighbouring rungs; from {Rung(agreement.Lowest)} to {Rung(agreement.Highest)}.");
        }

        foreach (var dissent in opinions.Dissent)
        {
            output.Rich.Paragraph($"Dissent of {Who(dissent.By)}: {dissent.Text}");
        }
    }

    /// <summary>Prints comments with their answers.</summary>
    public static void PrintComments(Channel output, bool json, IReadOnlyList<RecordedComment> comments)
    {
        if (json)
        {
            JsonText.Print(output.Writer, writer =>
            {
                writer.WriteString("format", "sui-case-comments/1");
                writer.Objects("comments", comments, comment => Write(writer, comment));
            });
            return;
        }

        output.Rich.Paragraph(comments.Count == 0
            ? "Nobody has commented."
            : $"{Words.Count(comments.Count, "comment")}, {Words.Number(comments.Count(comment => comment.Answer is null))} without an answer.");
        for (var place = 0; place < comments.Count; place++)
        {
            var comment = comments[place];
            output.Rich.Heading(string.Create(
                CultureInfo.InvariantCulture, $"{place + 1}. {comment.Comment.Role} ({CaseWords.Of(comment.Comment.From)})")
                + (comment.Comment.About.Length > 0 ? $", about {comment.Comment.About}" : string.Empty));
            output.Rich.Indented(comment.Comment.Text);
            output.Rich.Indented(comment.Answer is { } answer
                ? $"Answer ({(answer.Disposition == CaseDisposition.Changed ? "changed" : "not changed")}, {Who(answer.By)}, {Day(answer.At)}): {answer.Text}"
                : "No answer yet.");
        }
    }

    /// <summary>Prints what came of the comments of a sheet.</summary>
    public static void PrintRecorded(TextWriter output, bool json, int read, CaseChange? change, IReadOnlyList<Problem> problems)
    {
        var written = change?.Items.Count ?? 0;
        if (json)
        {
            JsonText.Print(output, writer =>
            {
                writer.WriteString("format", "sui-case-comments-read/1");
                writer.WriteNumber("read", read);
                writer.WriteNumber("recorded", written);
                ProblemsJson.Write(writer, problems);
            });
            return;
        }

        output.WriteLine($"{Words.Count(read, "comment")} read: {Words.Number(written)} recorded, {Words.Number(read - written)} recorded before.");
    }

    private static void Write(Utf8JsonWriter writer, CaseOpinions opinions)
    {
        writer.WriteString("format", "sui-case-opinions/1");
        writer.WriteBoolean("blind", opinions.IsBlind);
        writer.WriteBoolean("hidden", opinions.IsHidden);
        writer.WriteNumber("placed", opinions.Placed);
        if (opinions.IsHidden)
        {
            return;
        }

        writer.WriteStartObject("computed");
        Outcome(writer, opinions.ComputedRung, opinions.ComputedRating);
        writer.WriteString("low", opinions.ComputedLow?.ToString());
        writer.WriteString("high", opinions.ComputedHigh?.ToString());
        writer.WriteEndObject();
        writer.Objects("placements", opinions.Placements, one =>
        {
            Made(writer, one.By, one.At);
            writer.WriteString("perspective", one.Placement.Perspective.ToString());
            Outcome(writer, one.Placement.Rung, one.Placement.Rating);
            writer.WriteString("reason", one.Placement.Reason);
            writer.WriteBoolean("blind", one.IsBlind);
            writer.WriteBoolean("formerEvidence", one.IsOfFormerEvidence);
        });
        writer.Objects("agreement", opinions.Agreement is { } agreement ? [agreement] : Array.Empty<PlacementAgreement>(), one =>
        {
            writer.WriteNumber("people", one.People);
            writer.WriteNumber("pairs", one.Pairs);
            writer.WriteNumber("same", one.Same);
            writer.WriteNumber("neighbouring", one.Neighbouring);
        });
        writer.Objects("judgement", opinions.Judgement is { } judged ? [judged] : Array.Empty<RecordedJudgement>(), one =>
        {
            Made(writer, one.By, one.At);
            writer.WriteBoolean("confirms", one.Judgement.Confirms);
            Outcome(writer, one.Judgement.Rung, one.Judgement.Rating);
            writer.WriteString("reason", one.Judgement.Reason);
            writer.WriteBoolean("stands", one.Stands);
        });
        writer.Objects("moderation", opinions.Moderation is { } moderated ? [moderated] : Array.Empty<RecordedModeration>(), one =>
        {
            Made(writer, one.By, one.At);
            writer.WriteString("text", one.Text);
        });
        writer.Objects("dissent", opinions.Dissent, one =>
        {
            writer.WriteString("by", Who(one.By));
            writer.WriteString("text", one.Text);
        });
    }

    private static void Write(Utf8JsonWriter writer, RecordedComment comment)
    {
        writer.WriteString("item", comment.Item);
        writer.WriteString("from", comment.Comment.From.ToString());
        writer.WriteString("role", comment.Comment.Role);
        writer.WriteString("about", comment.Comment.About);
        writer.WriteString("text", comment.Comment.Text);
        writer.Objects("answer", comment.Answer is { } answer ? [answer] : Array.Empty<RecordedAnswer>(), one =>
        {
            Made(writer, one.By, one.At);
            writer.WriteString("disposition", one.Disposition.ToString());
            writer.WriteString("text", one.Text);
        });
    }

    private static void Made(Utf8JsonWriter writer, CaseActor by, DateTimeOffset at)
    {
        writer.WriteString("by", Who(by));
        writer.WriteString("at", at.UtcDateTime);
    }

    private static void Outcome(Utf8JsonWriter writer, Rung? rung, Rating? rating)
    {
        if (rung is { } number)
        {
            writer.WriteNumber("rung", (int)number);
        }
        else
        {
            writer.WriteNull("rung");
        }

        writer.WriteString("rating", rating?.ToString());
    }

    private static string Who(CaseActor by) => $"{by.Role}/{by.Name}";

    private static string Rung(Rung? rung) => rung is { } number ? string.Create(CultureInfo.InvariantCulture, $"{(int)number}") : "none";

    private static string Rating(Rating? rating) => rating is { } given ? Words.Of(given) : "none";

    private static string Computed(CaseOpinions opinions) => opinions is { ComputedRating: null, ComputedLow: { } low, ComputedHigh: { } high }
        ? low == high ? Words.Of(low) : $"{Words.Of(low)} to {Words.Of(high)}" : Rating(opinions.ComputedRating);

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
