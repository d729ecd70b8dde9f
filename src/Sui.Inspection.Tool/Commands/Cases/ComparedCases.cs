using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary>What of two packs that are compared only their case files say: whether either shows somebody what was computed, and the comments with their answers.</summary>
/// <param name="Hidden">That what was computed is kept from whoever looks, for each that keeps it; empty for none.</param>
/// <param name="Before">The comments of the first; null where it is no case file.</param>
/// <param name="After">The comments of the second; null where it is no case file.</param>
internal sealed record ComparedCases(IReadOnlyList<Problem> Hidden, IReadOnlyList<RecordedComment>? Before, IReadOnlyList<RecordedComment>? After)
{
    /// <summary>Looks at them. Whoever may see what one of them computes may see what an earlier copy of the very same journal does: they placed on all that it holds and more.</summary>
    /// <param name="context">What the command works with.</param>
    /// <param name="before">The first path.</param>
    /// <param name="after">The second path.</param>
    /// <param name="by">Who looks; null where nobody said.</param>
    /// <exception cref="CaseFileException">A case file cannot be used.</exception>
    public static async Task<ComparedCases> OfAsync(ToolContext context, string before, string after, CaseActor? by)
    {
        using var first = new UsedCase(context);
        using var second = new UsedCase(context);
        var (one, other) = (await OpenAsync(context, first, before).ConfigureAwait(false), await OpenAsync(context, second, after).ConfigureAwait(false));
        var (hidesOne, hidesOther) = (await HidesAsync(one, by).ConfigureAwait(false), await HidesAsync(other, by).ConfigureAwait(false));
        if (one is not null && other is not null && hidesOne != hidesOther
            && await IsEarlierAsync(hidesOne ? one : other, hidesOne ? other : one).ConfigureAwait(false))
        {
            (hidesOne, hidesOther) = (false, false);
        }

        List<Problem> hidden = [];
        if (hidesOne)
        {
            hidden.Add(CaseProblems.Hidden(before, (await one!.RefreshAsync().ConfigureAwait(false)).State));
        }

        if (hidesOther)
        {
            hidden.Add(CaseProblems.Hidden(after, (await other!.RefreshAsync().ConfigureAwait(false)).State));
        }

        return new ComparedCases(hidden, await CommentsAsync(one).ConfigureAwait(false), await CommentsAsync(other).ConfigureAwait(false));
    }

    private static async Task<ICaseFile?> OpenAsync(ToolContext context, UsedCase used, string path)
    {
        if (!CasePacks.IsCase(path))
        {
            return null;
        }

        var opened = await used.OpenAsync(context.Inspection(null, []), path).ConfigureAwait(false);
        return opened.File ?? throw new CaseFileException(opened.Problems);
    }

    private static async Task<bool> HidesAsync(ICaseFile? file, CaseActor? by) => file is not null && await file.Opinions.HidesFromAsync(by).ConfigureAwait(false);

    private static async Task<IReadOnlyList<RecordedComment>?> CommentsAsync(ICaseFile? file) => file is null ? null : await file.Opinions.GetCommentsAsync().ConfigureAwait(false);

    // As a checkpoint over the one is verified by the other: its entries are the first ones of that, or were merged into it.
    private static async Task<bool> IsEarlierAsync(ICaseFile copy, ICaseFile later)
    {
        var stands = await copy.RefreshAsync().ConfigureAwait(false);
        return (await later.Journal.VerifyAsync(new CheckpointClaim(stands.Origin, stands.Entries, stands.Root)).ConfigureAwait(false)).Problems.Count == 0;
    }
}
