using System.Text.Json;
using Sui.Inspection.Imports;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Output;

/// <summary>Prints what an import gave as JSON. Counts of a working view: not suppressed.</summary>
internal static class ImportJson
{
    /// <summary>Prints a result.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="result">The result.</param>
    /// <param name="problems">All problems.</param>
    /// <param name="into">Writes what became of the evidence that it was added to; null for none.</param>
    public static void Print(TextWriter output, ImportResult result, IReadOnlyList<Problem> problems, Action<Utf8JsonWriter>? into) => JsonText.Print(output, writer =>
    {
        writer.WriteBoolean("succeeded", result.Succeeded);
        writer.WriteString("summary", ImportSentence.Of(result.Counts, result.SetAside, result.AnsweredNothing));
        File(writer, result.File);
        if (result.Patterns is { } patterns)
        {
            writer.WriteStartObject("patterns");
            writer.WriteNumber("rows", patterns.Rows);
            writer.WriteBoolean("repeatsSeen", false);
            writer.WriteEndObject();
        }

        Counts(writer, result.Counts);
        writer.Objects("setAside", result.SetAside, rows =>
        {
            writer.WriteString("reason", rows.Reason.ToString());
            writer.WriteNumber("count", rows.Count);
            writer.Numbers("firstRows", rows.FirstRows);
        });
        Columns(writer, result.Columns);
        Tally(writer, result.Tally);
        writer.Objects("conflicts", result.Conflicts, conflict =>
        {
            writer.WriteNumber("firstRow", conflict.FirstRow);
            writer.WriteNumber("row", conflict.Row);
            writer.Strings("questions", conflict.Questions);
        });
        into?.Invoke(writer);
        ProblemsJson.Write(writer, problems);
    });

    /// <summary>Prints a preview.</summary>
    public static void Print(TextWriter output, ImportPreview preview, IReadOnlyList<Problem> problems) => JsonText.Print(output, writer =>
    {
        File(writer, preview.File);
        writer.WriteString("layout", preview.Layout);
        writer.WriteString("culture", preview.Mapping?.Culture);
        writer.WriteNumber("rows", preview.Rows);
        Counts(writer, preview.Counts);
        Columns(writer, preview.Columns);
        writer.Objects("questions", preview.Questions, question =>
        {
            writer.WriteString("id", question.QuestionId);
            writer.WriteNumber("understood", question.Understood);
            writer.WriteNumber("notUnderstood", question.NotUnderstood);
            writer.WriteNumber("blank", question.Blank);
            WordsToMap(writer, "wordsToMap", question.WordsToMap);
        });
        WordsToMap(writer, "statusWords", preview.StatusWords);
        ProblemsJson.Write(writer, problems);
    });

    private static void WordsToMap(Utf8JsonWriter writer, string name, IReadOnlyList<WordCount> words)
    {
        writer.WriteStartObject(name);
        foreach (var word in words)
        {
            writer.WriteNumber(word.Word, word.Count);
        }

        writer.WriteEndObject();
    }

    private static void File(Utf8JsonWriter writer, ImportFileFacts file)
    {
        writer.WriteString("file", file.Name);
        writer.WriteString("sha256", file.Sha256);
        writer.WriteString("format", file.Format);
        writer.WriteString("encoding", file.Encoding);
        writer.WriteString("delimiter", file.Delimiter);
        writer.WriteString("sheet", file.Sheet);
        writer.Objects("parts", file.Parts, part =>
        {
            writer.WriteString("file", part.File);
            writer.WriteString("sheet", part.Sheet);
            writer.WriteNumber("firstRow", part.FirstRow);
            writer.WriteNumber("rowInPart", part.RowInPart);
        });
    }

    private static void Counts(Utf8JsonWriter writer, ImportCounts counts)
    {
        writer.WriteStartObject("counts");
        (string Name, long Count)[] all =
        [
            ("read", counts.Read), ("kept", counts.Kept), ("partialKept", counts.PartialKept), ("declined", counts.Declined),
            ("notReached", counts.NotReached), ("partialLeftOut", counts.PartialLeftOut),
            ("disqualified", counts.Disqualified), ("testData", counts.TestData), ("rejected", counts.Rejected), ("repeats", counts.Repeats),
            ("conflicting", counts.Conflicting), ("conflictsLeftOut", counts.ConflictsLeftOut), ("notResponses", counts.NotResponses),
            ("otherEvent", counts.OtherEvent), ("wrongWidth", counts.WrongWidth), ("withoutAnswers", counts.WithoutAnswers), ("notUnderstood", counts.NotUnderstood),
            ("answeredNotAsked", counts.AnsweredNotAsked), ("held", counts.Held), ("blank", counts.Blank),
        ];
        foreach (var (name, count) in all)
        {
            writer.WriteNumber(name, count);
        }

        writer.WriteEndObject();
    }

    private static void Columns(Utf8JsonWriter writer, ImportedColumns columns)
    {
        writer.Objects("used", columns.Used, column =>
        {
            writer.WriteString("column", ImportSummary.NameOf(column.Column));
            writer.WriteString("use", column.Use.ToString());
            writer.WriteString("question", column.QuestionId);
            writer.WriteString("option", column.OptionCode);
        });
        writer.Objects("likely", columns.Likely, likely =>
        {
            writer.WriteString("column", ImportSummary.FullNameOf(likely.Column));
            writer.WriteString("question", likely.QuestionId);
            writer.WriteString("option", likely.OptionCode);
            writer.WriteString("asks", likely.QuestionText);
            writer.WriteBoolean("accepted", likely.Accepted);
        });
        writer.Strings("notUsed", columns.NotUsed.Select(ImportSummary.NameOf));
        writer.Strings("ownWords", columns.OwnWords.Select(ImportSummary.NameOf));
        writer.Strings("identifiers", columns.Identifiers.Select(ImportSummary.NameOf));
        writer.Strings("missing", columns.Missing.Select(ImportSummary.NameOf));
    }

    private static void Tally(Utf8JsonWriter writer, ImportTally tally)
    {
        writer.Objects("questions", tally.Questions, question =>
        {
            writer.WriteString("id", question.QuestionId);
            writer.WriteNumber("answered", question.Answered);
            writer.WriteStartObject("options");
            foreach (var (code, count) in question.Options)
            {
                writer.WriteNumber(code, count);
            }

            writer.WriteEndObject();
            writer.WriteNumber("noneChosen", question.NoneChosen);
            writer.WriteNumber("notApplicable", question.NotApplicable);
            writer.WriteNumber("notAsked", question.NotAsked);
            writer.WriteNumber("preferredNotToSay", question.PreferredNotToSay);
            writer.WriteNumber("missing", question.Missing);
            writer.WriteNumber("notUnderstood", question.NotUnderstood);
        });
        writer.Objects("criteria", tally.Criteria, criterion =>
        {
            writer.WriteString("id", criterion.CriterionId);
            writer.Number("favourable", criterion.Favourable);
            writer.WriteNumber("valid", criterion.Valid);
        });
    }
}
