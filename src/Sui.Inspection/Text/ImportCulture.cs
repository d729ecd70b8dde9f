namespace Sui.Inspection.Text;

/// <summary>
/// What reading the dates and numbers of a file needs to know of a culture. A table of the library's own: the hosts that run without
/// the tables of the operating system read the same file alike.
/// </summary>
/// <param name="Tag">The tag (BCP 47).</param>
/// <param name="Order">The order of the parts of a date.</param>
/// <param name="DecimalComma">Whether a comma, not a point, separates the decimals.</param>
internal sealed record ImportCulture(string Tag, DateOrder Order, bool DecimalComma)
{
    private static readonly string[] DayFirst = ["cy-GB", "en-AU", "en-GB", "en-IE", "en-IN", "en-NZ", "ga-IE", "gd-GB"];

    private static readonly string[] DayFirstComma =
    [
        "da-DK", "de-AT", "de-DE", "es-ES", "fi-FI", "fr-BE", "fr-FR", "it-IT", "nb-NO", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT",
        "ro-RO", "tr-TR",
    ];

    /// <summary>The cultures that are known, ordered by tag.</summary>
    public static IReadOnlyList<ImportCulture> All { get; } =
    [
        .. DayFirst.Select(tag => new ImportCulture(tag, DateOrder.DayFirst, false))
            .Concat(DayFirstComma.Select(tag => new ImportCulture(tag, DateOrder.DayFirst, true)))
            .Append(new ImportCulture("en-US", DateOrder.MonthFirst, false))
            .Append(new ImportCulture("en-CA", DateOrder.YearFirst, false))
            .Append(new ImportCulture("en-ZA", DateOrder.YearFirst, false))
            .Append(new ImportCulture("sv-SE", DateOrder.YearFirst, true))
            .OrderBy(culture => culture.Tag, StringComparer.Ordinal),
    ];

    /// <summary>The tags that are known, ordered.</summary>
    public static IEnumerable<string> Tags => All.Select(culture => culture.Tag);

    /// <summary>The culture with a tag, without regard to case; null where it is not known.</summary>
    /// <param name="tag">The tag.</param>
    public static ImportCulture? Find(string tag) =>
        All.FirstOrDefault(culture => string.Equals(culture.Tag, tag, StringComparison.OrdinalIgnoreCase));
}
