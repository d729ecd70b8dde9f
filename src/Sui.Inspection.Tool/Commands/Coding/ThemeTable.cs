using Sui.Inspection.Coding;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>How many people spoke of each theme, by source and experience.</summary>
/// <param name="Codebook">The codebook.</param>
/// <param name="Columns">The columns, each with how many people were coded; null where that is hidden.</param>
/// <param name="Rows">A row for each code, in the codebook's order.</param>
/// <param name="IsWorking">Whether counts of few people are shown.</param>
internal sealed record ThemeTable(Codebook Codebook, IReadOnlyList<ThemeColumn> Columns, IReadOnlyList<ThemeRow> Rows, bool IsWorking)
{
    /// <summary>Counts of people under this, and their complements, are not shown (method, section 6, 'Disclosure').</summary>
    public const int SmallestShown = 5;

    /// <summary>Counts the people of each theme. A person counts once in a cell, however often they spoke of it.</summary>
    /// <param name="codebook">The codebook.</param>
    /// <param name="sheet">What was coded.</param>
    /// <param name="excerpts">What people said.</param>
    /// <param name="working">Whether counts of few people are shown.</param>
    public static ThemeTable Of(Codebook codebook, CoderSheet sheet, Excerpts excerpts, bool working)
    {
        var coded = excerpts.All.Values.Where(excerpt => sheet.Coded.ContainsKey(excerpt.Id)).ToList();
        var groups = coded.GroupBy(excerpt => (excerpt.Source, excerpt.Experience))
            .OrderBy(group => group.Key.Source, StringComparer.Ordinal).ThenBy(group => group.Key.Experience).ToList();
        var people = groups.ConvertAll(group => Speakers(group));
        var rows = codebook.Codes.Select(code =>
        {
            var own = groups.ConvertAll(group => Speakers(group.Where(excerpt => sheet.Coded[excerpt.Id].ContainsKey(code.Id))));
            List<int?> cells = [.. own.Zip(people, (count, all) => Shown(count, all, working))];
            var (total, whole) = (Speakers(coded.Where(excerpt => sheet.Coded[excerpt.Id].ContainsKey(code.Id))), Speakers(coded));

            // With a total beside it, a single hidden cell is no secret, nor is how few were heard in two sources.
            var hides = !working && (cells.Contains(null) || own.Sum() - total is > 0 and < SmallestShown);
            return new ThemeRow(code, cells, hides ? null : Shown(total, whole, working));
        });
        return new ThemeTable(codebook, [.. groups.Zip(people, (group, all) => new ThemeColumn(group.Key.Source, group.Key.Experience, Shown(all, all, working)))], [.. rows], working);
    }

    private static int Speakers(IEnumerable<Excerpt> excerpts) => excerpts.DistinctBy(excerpt => excerpt.Speaker, StringComparer.Ordinal).Count();

    // Of few people nothing is shown, that nobody spoke of it neither.
    private static int? Shown(int count, int all, bool working) =>
        working || (all >= SmallestShown && count is 0 or >= SmallestShown && all - count is 0 or >= SmallestShown) ? count : null;
}
