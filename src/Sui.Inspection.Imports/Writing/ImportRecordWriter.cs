using System.Text.Encodings.Web;
using System.Text.Json;
using Sui.Inspection.Json;

namespace Sui.Inspection.Imports.Writing;

/// <summary>Writes the record of an import: enough to say, later, what a figure rests on. The same import gives the same bytes.</summary>
internal static class ImportRecordWriter
{
    /// <summary>The format of the record.</summary>
    public const string Format = "sui-import-record/1";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the record.</summary>
    /// <param name="result">The import.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(ImportResult result, ImportRequest request, DataIdentity instrument, Stream stream)
    {
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            WriteFile(writer, result.File);
            writer.WriteStartObject("instrument");
            writer.WriteString("id", instrument.Id);
            writer.WriteNumber("version", instrument.Version);
            writer.WriteString("sha256", instrument.Sha256);
            writer.WriteEndObject();
            writer.WriteString("layout", result.Mapping?.Layout);
            writer.WriteString("culture", request.Culture ?? result.Mapping?.Culture);
            writer.WriteStartObject("rules");
            writer.WriteString("identifiers", request.Identifiers.ToString());
            writer.WriteBoolean("leaveOutPartial", request.LeaveOutPartial);
            writer.WriteString("conflicts", request.Conflicts.ToString());
            writer.WriteBoolean("acceptUnread", request.AcceptUnread);
            writer.WriteBoolean("ignoreIds", request.IgnoreIds);
            writer.WriteString("event", request.Event);
            writer.WriteEndObject();
            if (result.Patterns is { } patterns)
            {
                // Patterns have no ids: nobody can tell whether somebody was counted twice.
                writer.WriteStartObject("patterns");
                writer.WriteNumber("rows", patterns.Rows);
                writer.WriteBoolean("repeatsSeen", false);
                writer.WriteEndObject();
            }

            WriteCounts(writer, result.Counts);
            WriteSetAside(writer, result.SetAside);
            WriteColumns(writer, result);
            WriteConflicts(writer, result.Conflicts);
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteCounts(Utf8JsonWriter writer, ImportCounts counts)
    {
        writer.WriteStartObject("counts");
        writer.WriteNumber("read", counts.Read);
        writer.WriteNumber("kept", counts.Kept);
        writer.WriteNumber("partialKept", counts.PartialKept);
        writer.WriteNumber("declined", counts.Declined);
        writer.WriteNumber("notReached", counts.NotReached);
        writer.WriteNumber("partialLeftOut", counts.PartialLeftOut);
        writer.WriteNumber("disqualified", counts.Disqualified);
        writer.WriteNumber("testData", counts.TestData);
        writer.WriteNumber("rejected", counts.Rejected);
        writer.WriteNumber("repeats", counts.Repeats);
        writer.WriteNumber("conflicting", counts.Conflicting);
        writer.WriteNumber("conflictsLeftOut", counts.ConflictsLeftOut);
        writer.WriteNumber("notResponses", counts.NotResponses);
        writer.WriteNumber("otherEvent", counts.OtherEvent);
        writer.WriteNumber("wrongWidth", counts.WrongWidth);
        writer.WriteNumber("withoutAnswers", counts.WithoutAnswers);
        writer.WriteNumber("notUnderstood", counts.NotUnderstood);
        writer.WriteNumber("answeredNotAsked", counts.AnsweredNotAsked);
        writer.WriteNumber("held", counts.Held);
        writer.WriteNumber("blank", counts.Blank);
        writer.WriteEndObject();
    }

    private static void WriteSetAside(Utf8JsonWriter writer, IReadOnlyList<RowsSetAside> setAside) =>
        writer.Objects("setAside", setAside, rows =>
        {
            writer.WriteString("reason", rows.Reason.ToString());
            writer.WriteNumber("count", rows.Count);
            writer.WriteStartArray("firstRows");
            foreach (var row in rows.FirstRows)
            {
                writer.WriteNumberValue(row);
            }

            writer.WriteEndArray();
        });

    private static void WriteFile(Utf8JsonWriter writer, ImportFileFacts file)
    {
        writer.WriteStartObject("file");
        writer.WriteString("name", file.Name);
        writer.WriteString("sha256", file.Sha256);
        writer.WriteString("kind", file.Format);
        writer.WriteString("encoding", file.Encoding);
        writer.WriteString("delimiter", file.Delimiter);
        writer.WriteString("sheet", file.Sheet);
        if (file.Parts.Count > 0)
        {
            writer.Objects("parts", file.Parts, part =>
            {
                writer.WriteString("name", part.File);
                writer.WriteString("sha256", part.Sha256);
                writer.WriteString("sheet", part.Sheet);
                writer.WriteNumber("firstRow", part.FirstRow);
                writer.WriteNumber("rowInPart", part.RowInPart);
            });
        }

        writer.WriteEndObject();
    }

    private static void WriteColumns(Utf8JsonWriter writer, ImportResult result)
    {
        writer.WriteStartArray("columns");
        foreach (var column in result.Columns.Used)
        {
            writer.WriteStartObject();
            WriteKey(writer, column.Column);
            writer.WriteString("use", column.Use.ToString());
            if (column.QuestionId is { } question)
            {
                writer.WriteString("question", question);
            }

            if (column.OptionCode is { } option)
            {
                writer.WriteString("option", option);
            }

            if (column.Answers.Count > 0)
            {
                writer.WriteStartObject("answers");
                foreach (var (word, meaning) in column.Answers.OrderBy(answer => answer.Key, StringComparer.Ordinal))
                {
                    writer.WriteString(word, meaning);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteKeys(writer, "notUsed", result.Columns.NotUsed);
        WriteKeys(writer, "identifiers", result.Columns.Identifiers);
        WriteKeys(writer, "missing", result.Columns.Missing);
    }

    private static void WriteKeys(Utf8JsonWriter writer, string name, IReadOnlyList<ColumnKey> keys) =>
        writer.Objects(name, keys, key => WriteKey(writer, key));

    private static void WriteKey(Utf8JsonWriter writer, ColumnKey key)
    {
        if (key.Group is { } group)
        {
            writer.WriteString("group", group);
        }

        writer.WriteString("header", key.Header);
        if (key.Occurrence != 1)
        {
            writer.WriteNumber("occurrence", key.Occurrence);
        }
    }

    private static void WriteConflicts(Utf8JsonWriter writer, IReadOnlyList<ImportConflict> conflicts) =>
        writer.Objects("conflicts", conflicts, conflict =>
        {
            writer.WriteNumber("firstRow", conflict.FirstRow);
            writer.WriteNumber("row", conflict.Row);
            writer.Strings("questions", conflict.Questions);
        });
}
