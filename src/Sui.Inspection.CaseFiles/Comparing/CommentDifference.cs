using System.Globalization;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.CaseFiles.Comparing;

/// <summary>Compares what was said on two drafts: remarks that came or went, and answers that differ. Words are not shown.</summary>
internal static class CommentDifference
{
    /// <summary>The remarks that differ.</summary>
    public static IEnumerable<OutcomeChange> Of(Decision? before, Decision? after) =>
    [
        .. Of("comment of the provider", before?.ProviderComments, after?.ProviderComments),
        .. Of("reply of the council", before?.CouncilReplies, after?.CouncilReplies),
        .. Of("dissent", before?.Dissent, after?.Dissent),
    ];

    private static IEnumerable<OutcomeChange> Of(string what, IReadOnlyList<Remark>? before, IReadOnlyList<Remark>? after)
    {
        var (mine, theirs) = ((before ?? []).ToLookup(Key), (after ?? []).ToLookup(Key));
        foreach (var ((key, answers), place) in mine.Concat(theirs).Select(group => group.Key).Distinct()
            .Select(key => (key, (Before: Answers(mine[key]), After: Answers(theirs[key])))).Select((one, place) => (one, place)))
        {
            if (!answers.Before.SequenceEqual(answers.After, StringComparer.Ordinal))
            {
                var told = Told(answers.After);
                yield return new OutcomeChange(
                    string.Create(CultureInfo.InvariantCulture, $"{what} {place + 1} ({key.By})"), Told(answers.Before), told is not null && told == Told(answers.Before) ? "answered otherwise" : told);
            }
        }
    }

    private static (string By, string Text) Key(Remark remark) => (remark.By, remark.Text.Trim());

    private static List<string> Answers(IEnumerable<Remark> remarks) => [.. remarks.Select(remark => remark.Answer?.Trim() ?? string.Empty).Order(StringComparer.Ordinal)];

    private static string? Told(List<string> answers) => answers.Count == 0 ? null : answers.TrueForAll(answer => answer.Length > 0) ? "answered" : "not answered";
}
