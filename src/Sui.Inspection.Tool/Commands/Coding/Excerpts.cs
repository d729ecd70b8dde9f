using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>The excerpts to be coded: drafts, as <c>sui findings draft --out</c> and imports write them.</summary>
/// <param name="Table">The file.</param>
/// <param name="All">The excerpts by id, in the file's order.</param>
internal sealed record Excerpts(CodingTable Table, IReadOnlyDictionary<string, Excerpt> All)
{
    /// <summary>The words of an excerpt; none of somebody who refused to be quoted, whatever the drafts hold.</summary>
    public string WordsOf(Excerpt excerpt) => Table.Cell(excerpt.Row, "consent").Equals("Refused", StringComparison.OrdinalIgnoreCase) ? string.Empty : Table.Cell(excerpt.Row, "words");

    /// <summary>The column that says what stands in the evidence already: <c>draft</c>, <c>finding</c> or nothing.</summary>
    public const string KnownAs = "known_as";

    /// <summary>Whether the words stand in the evidence as a draft or a finding already.</summary>
    public bool StandsInPack(Excerpt excerpt) => Table.Cell(excerpt.Row, KnownAs).Length > 0;

    /// <summary>Whether there are words that coders can read: only these can be agreed on.</summary>
    public bool HasWords(Excerpt excerpt) => WordsOf(excerpt).Any(char.IsLetterOrDigit);

    /// <summary>The ids of the excerpts with words, in the file's order.</summary>
    public IReadOnlyList<string> Units => [.. All.Values.Where(HasWords).Select(excerpt => excerpt.Id)];

    /// <summary>What a sheet shows of an excerpt.</summary>
    /// <param name="excerpt">The excerpt.</param>
    /// <param name="column">The sheet's column.</param>
    public string CellOf(Excerpt excerpt, string column) => column switch
    {
        "words" => WordsOf(excerpt),
        "consent" => Table.Cell(excerpt.Row, column) is { Length: > 0 } consent ? consent : "NotRecorded",
        _ => Table.Cell(excerpt.Row, column),
    };

    /// <summary>Reads them. What is wrong is among the problems of the file.</summary>
    /// <param name="path">The file.</param>
    public static Excerpts Read(string path)
    {
        var table = CodingTable.Read(path, "id", "source", "experience", "words");
        if (table.Has("codes"))
        {
            table.Problems.Error(
                CodingCodes.AlreadyCoded, table.Table.Rows[0], "codes", "The file holds codes already: whoever codes after it is not blind.", "Drafts without codes.",
                "Give the file that 'sui findings draft --out' wrote.");
        }

        var all = new Dictionary<string, Excerpt>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var id = table.Cell(row, "id");
            var isKnown = Enum.TryParse<Experience>(table.Cell(row, "experience"), ignoreCase: true, out var experience) && Enum.IsDefined(experience);
            if (!isKnown && table.Has("experience"))
            {
                table.Problems.Error(
                    CodingCodes.Experience, row, "experience", "The row does not say from what experience the person speaks.", "Lived, Learned or Record.", "Write one of these.");
            }

            if (id.Length == 0 || !all.TryAdd(id, new Excerpt(id, table.Cell(row, "source"), experience, table.Cell(row, "person"), row)))
            {
                table.Problems.Error(CodingCodes.ExcerptId, row, "id", id.Length == 0 ? "The excerpt has no id." : "The id stands twice.", "An id of its own.", "Give the excerpt an id of its own.");
            }
        }

        return new Excerpts(table, all);
    }
}
