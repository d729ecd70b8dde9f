namespace Sui.Inspection.CaseFiles;

/// <summary>The headings of the sheet for comments. The Welsh ones need a native reviewer's sign-off.</summary>
/// <param name="Item">Of the number of a statement.</param>
/// <param name="Section">Of its section.</param>
/// <param name="Text">Of what the draft says.</param>
/// <param name="Comment">Of the comment.</param>
/// <param name="Answer">Of the answer to it.</param>
public sealed record FactCheckHeadings(string Item, string Section, string Text, string Comment, string Answer)
{
    /// <summary>What stands in place of a number in the row that names the case.</summary>
    public const string CaseRow = "case";

    /// <summary>What the row that names the case says of whom the sheet is for.</summary>
    public static string Side(CaseCommentFrom from) => from == CaseCommentFrom.Council ? "council" : "provider";

    /// <summary>In English.</summary>
    public static FactCheckHeadings English { get; } = new("Item", "Section", "What the draft says", "Your comment", "Our answer");

    /// <summary>In Welsh.</summary>
    public static FactCheckHeadings Welsh { get; } = new("Eitem", "Adran", "Yr hyn y mae'r drafft yn ei ddweud", "Eich sylw", "Ein hateb");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FactCheckHeadings> All { get; } = [English, Welsh];
}
