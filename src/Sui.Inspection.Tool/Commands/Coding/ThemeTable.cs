using Sui.Inspection.Coding;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>How many people spoke of each theme, by source and experience.</summary>
/// <param name="Codebook">The codebook.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">A row for each code, in the codebook's order.</param>
/// <param name="Coverage">How many of the excerpts are coded.</param>
/// <param name="IsWorking">Whether counts of few people are shown.</param>
internal sealed record ThemeTable(Codebook Codebook, IReadOnlyList<ThemeColumn> Columns, IReadOnlyList<ThemeRow> Rows, ThemeCoverage Coverage, bool IsWorking)
{
    /// <summary>Counts of people under this, and their complements, are not shown (method, section 6, 'Disclosure').</summary>
    public const int SmallestShown = 5;

    /// <summary>Counts the people of each theme. A person counts once in a cell, however often they spoke of it.</summary>
    /// <param name="codebook">The codebook.</param>
    /// <param name="file">What was coded.</param>
    /// <param name="excerpts">What people said.</param>
    /// <param name="working">Whether counts of few people are shown.</param>
    public static ThemeTable Of(Codebook codebook, SheetFile file, Excerpts excerpts, bool working)
    {
        var coded = file.Sheet!.Coded;
        List<Group> groups =
        [
            .. excerpts.All.Values.GroupBy(excerpt => (excerpt.Source, excerpt.Experience)).OrderBy(group => group.Key.Source, StringComparer.Ordinal).ThenBy(group => group.Key.Experience)
                .Select(group => new Group(group.Key.Source, group.Key.Experience, [.. group], [.. group.Where(excerpt => coded.ContainsKey(excerpt.Id))])),
        ];
        List<ThemeColumn> columns = groups.ConvertAll(group => group.Column(working));
        var all = new Group(string.Empty, default, [.. groups.SelectMany(group => group.All)], [.. groups.SelectMany(group => group.Coded)]);
        var whole = all.Column(working);
        var rows = codebook.Codes.Select(code =>
        {
            var own = groups.ConvertAll(group => Speakers(group.Coded.Where(Speaks)));
            List<int?> cells = [.. own.Zip(groups, columns).Select(cell => Cell(cell.First, Speakers(cell.Second.Coded), cell.Third, working))];
            var total = Speakers(all.Coded.Where(Speaks));

            // With a total beside it, a single hidden cell is no secret, nor is how few were heard in two sources.
            var hides = !working && (cells.Contains(null) || own.Sum() - total is > 0 and < SmallestShown);
            return new ThemeRow(code, cells, hides ? null : Cell(total, Speakers(all.Coded), whole, working));

            bool Speaks(Excerpt excerpt) => coded[excerpt.Id].ContainsKey(code.Id);
        });
        return new ThemeTable(codebook, columns, [.. rows], CoverageOf(file, excerpts, columns, whole, working), working);
    }

    private static ThemeCoverage CoverageOf(SheetFile file, Excerpts excerpts, IReadOnlyList<ThemeColumn> columns, ThemeColumn whole, bool working)
    {
        List<Excerpt> left = [.. excerpts.All.Values.Where(excerpt => !file.Sheet!.Coded.ContainsKey(excerpt.Id))];
        var silent = left.Count(excerpt => !excerpts.HasWords(excerpt));
        var blank = left.Count(excerpt => excerpts.HasWords(excerpt) && file.Rows.ContainsKey(excerpt.Id));
        int[] parts = [blank, left.Count - silent - blank, silent];

        // Sums would tell what a column hides.
        var shows = working || (whole.Coded is not null && columns.All(column => column is { Coded: not null, People: not null }));
        var divides = working || (shows && parts.All(part => part is 0 or >= SmallestShown));
        return new ThemeCoverage(
            left.Count == silent, shows ? excerpts.All.Count : null, shows ? excerpts.All.Count - left.Count : null,
            divides ? parts[0] : null, divides ? parts[1] : null, divides ? parts[2] : null);
    }

    private static int Speakers(IEnumerable<Excerpt> excerpts) => excerpts.DistinctBy(excerpt => excerpt.Speaker, StringComparer.Ordinal).Count();

    // Of few people nothing is shown, that nobody spoke of it neither. Where it is hidden how many were coded, since all but a few were, whether a cell is shown goes by the fewest that
    // these can be: by how many they are, a cell that is shown would tell it.
    private static int? Cell(int count, int people, ThemeColumn column, bool working)
    {
        if (working || (column.People is not null && Shows(count, people)))
        {
            return count;
        }

        var fewest = column.OfPeople - (SmallestShown - 1);
        return column.People is null && people >= SmallestShown && fewest >= SmallestShown && (count == 0 || (count >= SmallestShown && fewest - count >= SmallestShown)) ? count : null;
    }

    private static bool Shows(int count, int all) => all >= SmallestShown && count is 0 or >= SmallestShown && all - count is 0 or >= SmallestShown;

    private sealed record Group(string Source, Experience Experience, IReadOnlyList<Excerpt> All, IReadOnlyList<Excerpt> Coded)
    {
        public ThemeColumn Column(bool working)
        {
            var (people, of) = (Speakers(Coded), Speakers(All));
            var isSeen = working || of >= SmallestShown;
            var isCounted = working || Shows(people, of);

            // There are no more people than excerpts: beside a number of people that is hidden, that of excerpts is as well.
            return new ThemeColumn(
                Source, Experience, isCounted ? people : null, isSeen ? of : null, working || (isCounted && Shows(Coded.Count, All.Count)) ? Coded.Count : null, isSeen ? All.Count : null);
        }
    }
}
