namespace Sui.Inspection.Intake.Workbooks;

/// <summary>What the rows hold that show how it is done.</summary>
internal static class ExampleWords
{
    /// <summary>The source that they name.</summary>
    public const string Source = "interviews";

    /// <summary>The day that they name.</summary>
    public const string Day = "2019-06-12";

    /// <summary>The experience that they name.</summary>
    public const string Experience = "Lived";

    private static readonly HashSet<string> Words = Make();

    /// <summary>Whether a text is one of theirs.</summary>
    public static bool Has(string text) => Words.Contains(SheetWords.Fold(text));

    private static HashSet<string> Make()
    {
        var template = WorkbookTemplate.Current;
        var words = new HashSet<string>(StringComparer.Ordinal) { Source, Day };
        foreach (var column in template.Sheets.SelectMany(sheet => sheet.Columns))
        {
            words.UnionWith((column.ExampleText?.Texts.Values ?? []).Append(column.Example ?? Source).Select(SheetWords.Fold));
            words.UnionWith(Labels(column.SetOfTerms, column.Example));
        }

        words.UnionWith(Labels("experience", Experience));
        return words;

        IEnumerable<string> Labels(string? set, string? name) => set is null || name is null
            ? []
            : template.Terms[set].Where(term => term.Name == name).SelectMany(term => term.Label.Texts.Values).Select(SheetWords.Fold);
    }
}
