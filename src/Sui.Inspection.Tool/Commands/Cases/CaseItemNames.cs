using System.Globalization;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary>Finds items by what people call them: a table and the id of a row, a number, or the start of an item's id.</summary>
internal static class CaseItemNames
{
    private const int LeastDigits = 8;
    private const int ShownDigits = 12;
    private const string Ending = ".csv";

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
                problems.Add(Unknown(name, matches));
            }
        }

        return problems.Count == 0 ? found : throw new CaseFileException(problems);
    }

    /// <summary>A table, by its path or, where that is what people call it, without its ending.</summary>
    /// <exception cref="CaseFileException">There is none of the name (SUI7012).</exception>
    public static async Task<CaseTable> TableAsync(ICaseFile file, string name) =>
        await FindTableAsync(file, name).ConfigureAwait(false) ?? throw new CaseFileException([await NoTableAsync(file, name).ConfigureAwait(false)]);

    /// <summary>A row of a table, by names such as <c>findings.csv/f3</c>.</summary>
    /// <exception cref="CaseFileException">There is none (SUI7012), or several.</exception>
    public static async Task<(CaseTable Table, CaseRow Row)> RowAsync(ICaseFile file, string name)
    {
        var rows = await RowsAsync(file, name).ConfigureAwait(false);
        return rows is [var only] ? only : throw new CaseFileException([
            rows.Count == 0 && name.LastIndexOf('/') is var slash && await FindTableAsync(file, slash > 0 ? name[..slash] : name).ConfigureAwait(false) is null
                ? await NoTableAsync(file, slash > 0 ? name[..slash] : name).ConfigureAwait(false) : Unknown(name, [.. rows.Select(row => row.Row.Item)])]);
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
            return [.. items.Where(item => item.Id.StartsWith(name, StringComparison.OrdinalIgnoreCase)).Select(item => item.Id).Distinct(StringComparer.Ordinal)];
        }

        var rows = await RowsAsync(file, name).ConfigureAwait(false);
        if (rows.Count > 0)
        {
            return [.. rows.Select(row => row.Row.Item)];
        }

        // What was withdrawn goes by its name as well, where nothing that is held has it.
        var named = items.Where(item => item.Part is CaseItemPart.Document or CaseItemPart.Attachment && item.File == name && item.State != CaseItemState.Erased).ToList();
        var held = named.Where(item => item.State == CaseItemState.Held).ToList();
        if (named.Count > 0)
        {
            return [.. (held.Count > 0 ? held : named).Select(item => item.Id)];
        }

        return long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var entry) ? [.. items.Where(item => item.Sequence == entry).Select(item => item.Id)] : [];
    }

    private static async Task<IReadOnlyList<(CaseTable Table, CaseRow Row)>> RowsAsync(ICaseFile file, string name)
    {
        var slash = name.LastIndexOf('/');
        if (slash <= 0 || await FindTableAsync(file, name[..slash]).ConfigureAwait(false) is not { } table
            || table.Headings.Place(TableHeadings.Id) is not (>= 0 and var place))
        {
            return [];
        }

        var id = name[(slash + 1)..];
        return [.. table.Rows.Where(row => row.Cells.ElementAtOrDefault(place)?.Trim() == id).Select(row => (table, row))];
    }

    private static async Task<CaseTable?> FindTableAsync(ICaseFile file, string name) =>
        await file.Evidence.GetTableAsync(name).ConfigureAwait(false) ?? await file.Evidence.GetTableAsync(name + Ending).ConfigureAwait(false);

    private static async Task<Problem> NoTableAsync(ICaseFile file, string name)
    {
        var tables = (await file.Evidence.GetItemsAsync().ConfigureAwait(false)).Where(item => item is { Part: CaseItemPart.Header, State: CaseItemState.Held })
            .Select(item => item.File!).Order(StringComparer.Ordinal).ToList();
        return CaseProblems.Error(
            CaseCodes.UnknownItem, new ProblemLocation("TABLE") { Item = "table", Id = Start(name) }, "The case holds no table of this name.",
            tables.Count == 0 ? "A table of the pack; the case holds none yet." : $"One of {string.Join(", ", tables)}, with or without .csv; for a row its id behind it, such as {tables[0]}/f3.",
            tables.Count == 0 ? "Take a pack in first: sui case import FILE --from PACK." : "Correct the name; the rows of a table are listed by 'sui case items FILE --table TABLE'.");
    }

    private static string Start(string name) => name.Length > 60 ? name[..60] : name;

    private static Problem Unknown(string name, IReadOnlyList<string> matches) => CaseProblems.Error(
        CaseCodes.UnknownItem, new ProblemLocation("ITEM") { Item = "item", Id = Start(name) },
        matches.Count == 0 ? "The case holds nothing of this name." : $"Several items of the case have this name; their ids begin with {string.Join(", ", matches.Select(id => id[..ShownDigits]))}.",
        "A table and the id of a row, such as findings.csv/f3, the name of an attachment, the number of the entry that added it, or at least the first eight digits of an item's id.",
        "Take it from 'sui case items FILE'.");
}
