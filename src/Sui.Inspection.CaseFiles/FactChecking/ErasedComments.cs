using Sui.Inspection.CaseFiles.Purging;

namespace Sui.Inspection.CaseFiles.FactChecking;

/// <summary>Tells whether words of a sheet can be those of a comment that was erased since. Nothing of such words is kept to compare with, not even a hash; what tells is which comments
/// the sheet names, since a sheet names those that were recorded when it was written.</summary>
/// <param name="comments">The comments that were recorded.</param>
/// <param name="marks">The starts of ids that the sheet names.</param>
internal sealed class ErasedComments(IReadOnlyList<RecordedComment> comments, IEnumerable<string> marks)
{
    private readonly HashSet<string> _named =
        [.. marks.SelectMany(mark => comments.Where(comment => comment.Item.StartsWith(mark, StringComparison.Ordinal))).Select(comment => comment.Item)];

    /// <summary>The erased comment whose words a row can hold; null for none, so that the words are new.</summary>
    /// <param name="there">Those of the same side on the same statement.</param>
    /// <param name="own">The comment that the row names as one that had its words when the sheet was written; null for none.</param>
    public RecordedComment? That(IReadOnlyList<RecordedComment> there, RecordedComment? own) =>
        there.FirstOrDefault(one => one.Comment.Text == RetentionRule.Erased && (one.Item == own?.Item || !_named.Contains(one.Item)));
}
