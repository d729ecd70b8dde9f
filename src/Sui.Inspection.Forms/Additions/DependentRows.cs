using Sui.Inspection.Intake.Files;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Finds the rows that were made of what people said in responses that are taken out: by their ids, which begin with that of the response.</summary>
internal static class DependentRows
{
    // What an inspector gives a draft; by any of it the draft is somebody's work.
    private static readonly string[] Work = ["direction", "strength", "statement", "coding_unit", "coder", "event", "participants"];
    private static readonly string[] Kinds = [DraftFileReader.Kind, FindingFileReader.Kind, QuoteFileReader.Kind];

    /// <summary>Finds them.</summary>
    /// <param name="tables">The files and sheets of the evidence.</param>
    /// <param name="responses">The ids of the responses that are taken out, or were before.</param>
    /// <param name="source">The id of their source.</param>
    public static IReadOnlyList<(AnswerTable Table, AnswerRow Row, string Response, bool IsUntouched)> Of(
        IReadOnlyList<AnswerTable> tables, IReadOnlyCollection<string> responses, string source)
    {
        if (responses.Count == 0)
        {
            return [];
        }

        // Of two responses whose ids begin alike, the longer one is the row's.
        var others = tables.Where(table => !Kinds.Contains(table.Kind, StringComparer.Ordinal)).SelectMany(table => table.Rows)
            .Select(row => row["id"].Trim()).Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal);
        var gone = responses.ToHashSet(StringComparer.Ordinal);
        var found = new List<(AnswerTable, AnswerRow, string, bool)>();
        foreach (var table in tables.Where(table => Kinds.Contains(table.Kind, StringComparer.Ordinal)))
        {
            foreach (var row in table.Rows.Where(row => row["source"].Trim() == source))
            {
                if (OwnerOf(row["id"].Trim(), gone, others) is { } response)
                {
                    found.Add((table, row, response, table.Kind == DraftFileReader.Kind && Array.TrueForAll(Work, column => row[column].Trim().Length == 0)));
                }
            }
        }

        return found;
    }

    private static string? OwnerOf(string id, HashSet<string> gone, HashSet<string> others)
    {
        for (var end = id.LastIndexOf('-'); end > 0; end = id.LastIndexOf('-', end - 1))
        {
            var start = id[..end];
            if (gone.Contains(start))
            {
                return start;
            }

            if (others.Contains(start))
            {
                return null;
            }
        }

        return null;
    }
}
