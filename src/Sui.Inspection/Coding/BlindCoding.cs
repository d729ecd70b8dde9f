namespace Sui.Inspection.Coding;

/// <summary>
/// Who may see what others coded. Coding is blind until it is compared: a coder who has not finished sees nothing of the others'. Whoever compares asks here first, and shows
/// nothing before all have finished. All methods are pure and thread-safe.
/// </summary>
public static class BlindCoding
{
    /// <summary>The least share of the excerpts that a coder has coded before anything is compared, whatever is left out: one half.</summary>
    public const double LeastShare = 0.5;

    /// <summary>How far each coder is.</summary>
    /// <param name="units">The ids of the excerpts that have words, which all coders code; each once.</param>
    /// <param name="sheets">One for each coder.</param>
    /// <param name="left">What a third person decided that coders will not code.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<CoderProgress> ProgressOf(IReadOnlyCollection<string> units, IReadOnlyList<CoderSheet> sheets, IReadOnlyCollection<LeftUncoded> left)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(left);
        return [.. sheets.Select(sheet => Of(units, sheet, [.. left.Where(one => one.Coder.Equals(sheet.Coder, StringComparison.OrdinalIgnoreCase))]))];
    }

    private static CoderProgress Of(IReadOnlyCollection<string> units, CoderSheet sheet, List<LeftUncoded> left)
    {
        var excused = left.Select(one => one.Excerpt).OfType<string>().ToHashSet(StringComparer.Ordinal);
        List<string> without = [.. units.Where(unit => !sheet.Coded.ContainsKey(unit))];
        List<string> uncoded = [.. without.Where(unit => !excused.Contains(unit))];
        return new CoderProgress
        {
            Coder = sheet.Coder,
            Units = units.Count,
            Coded = units.Count - without.Count,
            LeftOut = without.Count - uncoded.Count,
            Uncoded = uncoded,
            GivesCodes = units.Count == 0 || left.Exists(one => one.Excerpt is null) || units.Any(unit => sheet.Coded.TryGetValue(unit, out var given) && given.Count > 0),
        };
    }
}
