using Sui.Inspection.CaseFiles.Purging;

namespace Sui.Inspection.CaseFiles.FactChecking;

/// <summary>Puts comments and answers to the statements that they are about.</summary>
internal static class CommentedStatements
{
    private const int Digits = 12;

    /// <summary>What stands before the id of a comment.</summary>
    public const string Mark = "comment";

    /// <summary>What stands before the id of one whose words were erased before the sheet was written: other words beside it are new.</summary>
    public const string ErasedMark = "erased";

    /// <summary>The rows, those of the statements first. A comment that was recorded has the start of its id beside the number, by which it is known when the
    /// sheet comes back.</summary>
    public static List<FactCheckRow> Of(IReadOnlyList<FactCheckItem> items, IReadOnlyList<RecordedComment> comments)
    {
        var about = comments.ToLookup(comment => comment.Comment.About, StringComparer.Ordinal);
        var known = items.Select(item => item.Number).ToHashSet(StringComparer.Ordinal);
        var rows = items.SelectMany(item => about[item.Number].Select(comment => Row(item, comment)).DefaultIfEmpty(new FactCheckRow(item)));
        var others = comments.Where(comment => !known.Contains(comment.Comment.About))
            .Select(comment => Row(new FactCheckItem(comment.Comment.About, string.Empty, string.Empty), comment));
        return [.. rows, .. others];
    }

    private static FactCheckRow Row(FactCheckItem item, RecordedComment comment) => new(
        item with { Number = $"{item.Number} ({(comment.Comment.Text == RetentionRule.Erased ? ErasedMark : Mark)} {comment.Item[..Digits]})".TrimStart() }, comment.Comment.Text, comment.Answer?.Text ?? string.Empty);
}
