using System.Globalization;
using Sui.Inspection.CaseFiles.Purging;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.CaseFiles.Comparing;

/// <summary>Compares what was said on two drafts: remarks that came or went, or were erased, and answers that differ. Words are not shown.</summary>
internal static class CommentDifference
{
    private static readonly Func<Place, Place, bool>[] Same =
    [
        (mine, theirs) => mine.Remark.By == theirs.Remark.By && Text(mine) == Text(theirs) && Answer(mine.Remark) == Answer(theirs.Remark),
        (mine, theirs) => mine.Remark.By == theirs.Remark.By && Text(mine) == Text(theirs),
        // What was erased has no words to be known by: it stands where it stood, or behind others that came or went before it.
        (mine, theirs) => mine.Index == theirs.Index && AreErasedOne(mine, theirs),
        AreErasedOne,
    ];

    /// <summary>The remarks that differ.</summary>
    /// <param name="before">The decision of the first; null for none.</param>
    /// <param name="after">The decision of the second.</param>
    /// <param name="said">The comments that the case of the first holds, which count where it has no decision; null for no case.</param>
    /// <param name="saidSince">Those of the second.</param>
    public static IEnumerable<OutcomeChange> Of(Decision? before, Decision? after, IReadOnlyList<RecordedComment>? said, IReadOnlyList<RecordedComment>? saidSince) =>
    [
        .. Of("comment of the provider", before?.ProviderComments ?? Of(said, CaseCommentFrom.Provider), after?.ProviderComments ?? Of(saidSince, CaseCommentFrom.Provider)),
        .. Of("reply of the council", before?.CouncilReplies ?? Of(said, CaseCommentFrom.Council), after?.CouncilReplies ?? Of(saidSince, CaseCommentFrom.Council)),
        .. Of("dissent", before?.Dissent, after?.Dissent),
    ];

    private static IReadOnlyList<Remark>? Of(IReadOnlyList<RecordedComment>? comments, CaseCommentFrom from) =>
        comments?.Where(one => one.Comment.From == from).Select(one => new Remark(one.Comment.Role, one.Comment.Text, one.Answer?.Text)).ToList();

    private static IEnumerable<OutcomeChange> Of(string what, IReadOnlyList<Remark>? before, IReadOnlyList<Remark>? after)
    {
        var (mine, theirs) = (Places(before), Places(after));
        var pairs = new List<(Place? Before, Place? After)>();
        foreach (var isSame in Same)
        {
            foreach (var one in mine.ToList())
            {
                if (theirs.Find(other => isSame(one, other)) is { } met)
                {
                    pairs.Add((one, met));
                    mine.Remove(one);
                    theirs.Remove(met);
                }
            }
        }

        pairs.AddRange(mine.Select(one => ((Place?)one, (Place?)null)));
        pairs.AddRange(theirs.Select(one => ((Place?)null, (Place?)one)));
        foreach (var (first, second) in pairs.OrderBy(pair => (pair.After ?? pair.Before)!.Index).ThenBy(pair => pair.After is null))
        {
            var (was, now) = (first is null ? null : Told(first.Remark), second is null ? null : Told(second.Remark));
            var differs = first is null || second is null || was != now || Answer(first.Remark) != Answer(second.Remark);
            if (differs)
            {
                var shown = (second ?? first)!;
                yield return new OutcomeChange(
                    string.Create(CultureInfo.InvariantCulture, $"{what} {shown.Index + 1} ({shown.Remark.By})"), was, now is not null && now == was ? "answered otherwise" : now);
            }
        }
    }

    private static List<Place> Places(IReadOnlyList<Remark>? remarks) => [.. (remarks ?? []).Select((remark, index) => new Place(index, remark))];

    private static bool AreErasedOne(Place mine, Place theirs) => (IsErased(mine.Remark.Text) || IsErased(theirs.Remark.Text))
        && (mine.Remark.By == theirs.Remark.By || IsErased(mine.Remark.By) || IsErased(theirs.Remark.By));

    private static bool IsErased(string? text) => text?.Trim() == RetentionRule.Erased;

    private static string Text(Place place) => place.Remark.Text.Trim();

    private static string Answer(Remark remark) => remark.Answer?.Trim() ?? string.Empty;

    private static string Told(Remark remark)
    {
        var answered = IsErased(remark.Answer) ? "answered, the answer erased" : Answer(remark).Length > 0 ? "answered" : "not answered";
        return IsErased(remark.Text) ? $"erased, {answered}" : answered;
    }

    /// <summary>A remark and where it stands, from 0.</summary>
    private sealed record Place(int Index, Remark Remark);
}
