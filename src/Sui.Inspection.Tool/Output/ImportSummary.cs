using System.Globalization;
using Spectre.Console;
using Sui.Inspection.Imports;

namespace Sui.Inspection.Tool.Output;

/// <summary>What an import gave, for people. Counts of a working view: not suppressed, and not for publication.</summary>
internal static class ImportSummary
{
    /// <summary>Prints the summary.</summary>
    public static void Print(IAnsiConsole console, ImportResult result)
    {
        console.Paragraph(result.File.Name);
        console.Facts(Facts(result));
        if (result.Counts.Read == 0)
        {
            return;
        }

        console.Heading("Rows");
        console.Facts([.. Patterns(result.Patterns), .. Rows(result.Counts)]);
        console.Heading("Answers");
        console.Write(Questions(result.Tally));
        if (result.Tally.Criteria.Count > 0)
        {
            console.Heading("Criteria, counted as the method counts");
            var table = Rich.Table("Id", ">Favourable", ">Of people");
            foreach (var criterion in result.Tally.Criteria)
            {
                table.Row(criterion.CriterionId, criterion.Favourable.ToString("0.##", CultureInfo.InvariantCulture), Number(criterion.Valid));
            }

            console.Write(table);
        }

        Columns(console, result.Columns);
    }

    /// <summary>Lists columns that were not used, that hold identifiers, and that are missing.</summary>
    public static void Columns(IAnsiConsole console, ImportedColumns columns)
    {
        Likely(console, "Columns that are only like a question, and count nothing", [.. columns.Likely.Where(likely => !likely.Accepted)]);
        Likely(console, "Columns that are only like a question, and were accepted", [.. columns.Likely.Where(likely => likely.Accepted)]);
        List(console, "Columns not used", [.. columns.NotUsed.Except(columns.OwnWords)]);
        List(
            console, "Columns of people's own words that no question asks for, not used; --map-column \"HEADER=Words\" carries them into --drafts",
            columns.OwnWords);
        List(console, "Columns that tell who answered", columns.Identifiers);
        List(console, "Columns that the mapping reads and the file lacks", columns.Missing);
    }

    /// <summary>The words of a column.</summary>
    public static string NameOf(ColumnKey column)
    {
        var name = column switch
        {
            { Group: { Length: > 0 } group, Header.Length: > 0 } => Cut(group, 36) + " / " + Cut(column.Header, 36),
            { Group: { Length: > 0 } group } => Cut(group, 60),
            _ => column.Header.Length == 0 ? "(no header)" : Cut(column.Header, 60),
        };
        return column.Occurrence == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} ({column.Occurrence})");
    }

    // Columns of options differ at their ends, so that a long name loses its middle.
    private static string Cut(string words, int longest)
    {
        if (words.Length <= longest)
        {
            return words;
        }

        var start = (longest * 2 / 3) - 1;
        var end = words.Length - (longest - start - 1);
        start -= char.IsHighSurrogate(words[start - 1]) ? 1 : 0;
        end += char.IsLowSurrogate(words[end]) ? 1 : 0;
        return words[..start].TrimEnd() + "…" + words[end..].TrimStart();
    }

    private static IEnumerable<(string Name, string Value)> Facts(ImportResult result)
    {
        if (result.Mapping is { } mapping)
        {
            yield return ("Layout", mapping.Layout);
            yield return ("Instrument", mapping.InstrumentId);
        }

        if (result.File.Format is { } format)
        {
            yield return ("Format", format + (result.File.Encoding is { } encoding ? ", " + encoding : string.Empty));
        }

        if (result.File is { Sheet: { } sheet, Parts.Count: 0 })
        {
            yield return ("Sheet", sheet);
        }

        foreach (var part in Parts(result.File))
        {
            yield return part;
        }

        if (result.File.Sha256 is { } hash)
        {
            yield return ("SHA-256", hash[..16] + "…");
        }
    }

    /// <summary>The sheets and files that were imported as one, and where the rows of each begin.</summary>
    public static IEnumerable<(string Name, string Value)> Parts(ImportFileFacts file) => file.Parts.Select(part => (
        "From row " + part.FirstRow.ToString(CultureInfo.InvariantCulture),
        part.File + (part.Sheet is null ? string.Empty : $", sheet {part.Sheet}")
            + (part.FirstRow == part.RowInPart ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", from its row {part.RowInPart}"))));

    /// <summary>What became of the rows, in words; what is none is left out, but for rows read and kept.</summary>
    public static IEnumerable<(string Name, string Value)> Rows(ImportCounts counts)
    {
        yield return ("Read", Number(counts.Read));
        yield return ("Kept", Number(counts.Kept));
        (string Name, long Count)[] others =
        [
            ("  of these partial", counts.PartialKept),
            ("  of these declined", counts.Declined),
            ("  of these not reached", counts.NotReached),
            ("  of these in conflict with an earlier row", counts.Conflicting),
            ("  of these without an answer", counts.WithoutAnswers),
            ("Left out: partial", counts.PartialLeftOut),
            ("Left out: disqualified", counts.Disqualified),
            ("Left out: test data", counts.TestData),
            ("Left out: rejected", counts.Rejected),
            ("Left out: the same as an earlier row", counts.Repeats),
            ("Left out: in conflict with an earlier row", counts.ConflictsLeftOut),
            ("Left out: another event of the same study", counts.OtherEvent),
            ("Left out: nobody's response", counts.NotResponses),
            ("Left out: more or fewer cells than headers, or answers one column off", counts.WrongWidth),
            ("Blank rows between others", counts.Blank),
            ("Answers not understood", counts.NotUnderstood),
            ("Answers held, since one before is not understood", counts.Held),
            ("Answers to questions not to be asked", counts.AnsweredNotAsked),
        ];
        foreach (var (name, count) in others.Where(other => other.Count > 0))
        {
            yield return (name, Number(count));
        }
    }

    /// <summary>What the file counts where its rows are patterns.</summary>
    public static IEnumerable<(string Name, string Value)> Patterns(ImportedPatterns? patterns) => patterns is null ? [] :
        [("Patterns", Number(patterns.Rows) + " rows with a count of people; whoever stands in the table twice cannot be seen")];

    private static FittedTable Questions(ImportTally tally)
    {
        var table = Rich.Table("Question", ">Answered", ">Blank", ">Not asked", ">Other");
        foreach (var question in tally.Questions)
        {
            table.Row(
                question.QuestionId, Number(question.Answered), Number(question.Missing), Number(question.NotAsked),
                Number(question.NoneChosen + question.NotApplicable + question.PreferredNotToSay + question.NotUnderstood));
        }

        return table;
    }

    /// <summary>The words of a column, uncut.</summary>
    public static string FullNameOf(ColumnKey column)
    {
        var name = column switch
        {
            { Group: { Length: > 0 } group, Header.Length: > 0 } => group + " / " + column.Header,
            { Group: { Length: > 0 } group } => group,
            _ => column.Header.Length == 0 ? "(no header)" : column.Header,
        };
        return column.Occurrence == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} ({column.Occurrence})");
    }

    // Both texts in full: a word in the middle is what makes the difference.
    private static void Likely(IAnsiConsole console, string heading, IReadOnlyList<LikelyColumn> columns)
    {
        if (columns.Count == 0)
        {
            return;
        }

        console.Heading(heading);
        foreach (var column in columns)
        {
            console.Paragraph("  Column:   " + FullNameOf(column.Column));
            console.Paragraph($"  Question: {column.QuestionText} ({column.QuestionId}{(column.OptionCode is { } option ? ": " + option : string.Empty)})");
        }
    }

    private static void List(IAnsiConsole console, string heading, IReadOnlyList<ColumnKey> columns)
    {
        if (columns.Count == 0)
        {
            return;
        }

        console.Heading(heading);
        foreach (var column in columns)
        {
            console.Paragraph("  " + NameOf(column));
        }
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
