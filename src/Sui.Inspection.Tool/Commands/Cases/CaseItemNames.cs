using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary>Finds items by what people call them: a table and the id of a row, a number, or the start of an item's id.</summary>
internal static class CaseItemNames
{
    private const int LeastDigits = 8;

    /// <summary>The ids of items; all that cannot be found are named at once.</summary>
    /// <param name="file">The case.</param>
    /// <param name="names">Names such as <c>findings.csv/f3</c>, or at least the first eight digits of an item's id.</param>
    /// <exception cref="CaseFileException">One is not known (SUI7012).</exception>
    public static async Task<IReadOnlyList<string>> FindAsync(ICaseFile file, IReadOnlyList<string> names)
    {
        var items = await file.Evidence.GetItemsAsync().ConfigureAwait(false);
        var (found, problems) = (new List<string>(), new List<Problem>());
        foreach (var name in names)
        {
            var matches = await MatchesAsync(file, items, name).ConfigureAwait(false);
            if (matches is [var only])
            {
                found.Add(only);
            }
            else
            {
                problems.Add(Unknown(name, matches.Count));
            }
        }

        return problems.Count == 0 ? found : throw new CaseFileException(problems);
    }

    /// <summary>A table.</summary>
    /// <exception cref="CaseFileException">There is none of the name (SUI7012).</exception>
    public static async Task<CaseTable> TableAsync(ICaseFile file, string name) =>
        await file.Evidence.GetTableAsync(name).ConfigureAwait(false) ?? throw new CaseFileException([Unknown(name, 0)]);

    /// <summary>A row of a table, by names such as <c>findings.csv/f3</c>.</summary>
    /// <exception cref="CaseFileException">There is none (SUI7012), or several.</exception>
    public static async Task<(CaseTable Table, CaseRow Row)> RowAsync(ICaseFile file, string name)
    {
        var rows = await RowsAsync(file, name).ConfigureAwait(false);
        return rows is [var only] ? only : throw new CaseFileException([Unknown(name, rows.Count)]);
    }

    /// <summary>The id of a comment, by its number from 1 or the start of its id.</summary>
    /// <exception cref="CaseFileException">There is none (SUI7223), or several.</exception>
    public static async Task<string> CommentAsync(ICaseFile file, string name)
    {
        var comments = await file.Opinions.GetCommentsAsync().ConfigureAwait(false);
        if (name.Length < LeastDigits && int.TryParse(name, out var number) && number >= 1 && number <= comments.Count)
        {
            return comments[number - 1].Item;
        }

        return name.Length >= LeastDigits && comments.Where(comment => comment.Item.StartsWith(name, StringComparison.OrdinalIgnoreCase)).ToList() is [var only]
            ? only.Item
            : throw CaseProblems.Refusal(
                CaseCodes.UnknownComment, new ProblemLocation("COMMENT"), "There is no such comment.", "The number or the id of a comment that was recorded.",
                "Take it from 'sui case comments FILE'.");
    }

    private static async Task<IReadOnlyList<string>> MatchesAsync(ICaseFile file, IReadOnlyList<CaseItem> items, string name)
    {
        if (name.Length >= LeastDigits && name.All(char.IsAsciiHexDigit))
        {
            return [.. items.Where(item => item.Id.StartsWith(name, StringComparison.OrdinalIgnoreCase)).Select(item => item.Id)];
        }

        var rows = await RowsAsync(file, name).ConfigureAwait(false);
        if (rows.Count > 0)
        {
            return [.. rows.Select(row => row.Row.Item)];
        }

        // What was withdrawn goes by its name as well, where nothing that is held has it.
        var named = items.Where(item => item.Part is CaseItemPart.Document or CaseItemPart.Attachment && item.File == name && item.State != CaseItemState.Erased).ToList();
        var held = named.Where(item => item.State == CaseItemState.Held).ToList();
        return [.. (held.Count > 0 ? held : named).Select(item => item.Id)];
    }

    private static async Task<IReadOnlyList<(CaseTable Table, CaseRow Row)>> RowsAsync(ICaseFile file, string name)
    {
        var slash = name.LastIndexOf('/');
        if (slash <= 0 || await file.Evidence.GetTableAsync(name[..slash]).ConfigureAwait(false) is not { } table
            || table.Headings.Place(TableHeadings.Id) is not (>= 0 and var place))
        {
            return [];
        }

        var id = name[(slash + 1)..];
        return [.. table.Rows.Where(row => row.Cells.ElementAtOrDefault(place)?.Trim() == id).Select(row => (table, row))];
    }

    private static Problem Unknown(string name, int matches) => CaseProblems.Error(
        CaseCodes.UnknownItem, new ProblemLocation("ITEM") { Item = "item", Id = name.Length > 60 ? name[..60] : name },
        matches == 0 ? "The case holds nothing of this name." : "Several items of the case have this name.",
        "A table and the id of a row, such as findings.csv/f3, the name of an attachment, or at least the first eight digits of an item's id.",
        "Take it from 'sui case items FILE'.");
}
