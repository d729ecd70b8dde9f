using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Merging;

/// <summary>
/// Which copy the merged one goes on from, and what is carried over from the other; or the conflicts. The copy whose decisions count is the one that is
/// gone on from, so that its entries, checkpoints and publications stay as they are. Which copy was named first decides nothing.
/// </summary>
/// <param name="MainIsFirst">Whether the first copy is gone on from.</param>
/// <param name="Shared">How many entries both begin with.</param>
/// <param name="Carried">The entries of the other copy to carry over.</param>
/// <param name="Problems">The conflicts; empty for none.</param>
internal sealed record MergePlan(bool MainIsFirst, int Shared, IReadOnlyList<CaseBranch.BranchEntry> Carried, IReadOnlyList<Problem> Problems)
{
    /// <summary>Plans a merge.</summary>
    /// <param name="first">The first copy.</param>
    /// <param name="second">The second.</param>
    /// <param name="request">What is asked for.</param>
    public static MergePlan Of(CaseBranch first, CaseBranch second, CaseMergeRequest request)
    {
        // What one of the copies hides is named in no message about either.
        var hidden = new HiddenTexts();
        hidden.Add(first.Hidden);
        hidden.Add(second.Hidden);
        var shared = first.SharedWith(second);
        if (shared == 0)
        {
            return Refused(shared, [Conflict(
                CaseCodes.MergeUnrelated, request.Path, "The two are not copies of one case: their first entries differ.", "Two copies of one case file.",
                "Name two files that were one.")]);
        }

        var (mine, theirs) = (first.Beyond(second), second.Beyond(first));
        if (mine.Count == 0 || theirs.Count == 0)
        {
            // Where each knows all of the other, they are one; the order of their heads settles what makes no difference.
            var isFirst = theirs.Count == 0 && (mine.Count > 0 || string.CompareOrdinal(first.Head, second.Head) <= 0);
            return new MergePlan(isFirst, shared, [], []);
        }

        var conflicts = Unknown(mine.Concat(theirs), hidden, request).Concat(Packs(mine, theirs, hidden, request)).Concat(Sheets(mine, theirs, hidden, request)).ToList();
        var (decided, others) = (Decisions(mine), Decisions(theirs));
        var bothDecided = decided.Count > 0 && others.Count > 0 && !AreAlike(decided, others);
        if (bothDecided && request.DecisionsOf is null)
        {
            conflicts.Add(Decided(decided, others, hidden, request));
        }

        var answers = Answers(mine, theirs, hidden, request).ToList();
        if (request.DecisionsOf is null)
        {
            conflicts.AddRange(answers);
        }

        var mainIsFirst = request.DecisionsOf is { } side && (bothDecided || answers.Count > 0) ? side == CaseMergeSide.First
            : decided.Count > 0 != others.Count > 0 ? decided.Count > 0 : string.CompareOrdinal(first.Head, second.Head) <= 0;
        return conflicts.Count > 0 ? Refused(shared, conflicts) : new MergePlan(mainIsFirst, shared, mainIsFirst ? theirs : mine, []);
    }

    // One after the other by their codes.
    private static MergePlan Refused(int shared, IEnumerable<Problem> conflicts) => new(
        true, shared, [], [.. conflicts.OrderBy(problem => problem.Code, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal)]);

    // What a copy decided itself; what it carried over from elsewhere has no effect in it.
    private static List<JournalEntry> Decisions(IEnumerable<CaseBranch.BranchEntry> entries) =>
        [.. entries.Select(entry => entry.Entry).Where(entry => MergeRules.Decides(entry.Kind))];

    // The same triggers, one after the other, are no two opinions.
    private static bool AreAlike(List<JournalEntry> mine, List<JournalEntry> theirs) =>
        mine.Concat(theirs).All(entry => entry.Kind == EntryKinds.WorkflowFired) && mine.Select(entry => entry.Text("trigger")).SequenceEqual(theirs.Select(entry => entry.Text("trigger")));

    private static IEnumerable<Problem> Unknown(IEnumerable<CaseBranch.BranchEntry> entries, HiddenTexts hidden, CaseMergeRequest request) => entries
        .SelectMany(entry => CarriedEntry.Layers(entry.Bytes)).Select(layer => layer.Entry).Where(entry => !MergeRules.Knows(entry.Kind))
        .OrderBy(hidden.Named, StringComparer.Ordinal).DistinctBy(entry => entry.Kind)
        .Select(entry => Conflict(
            CaseCodes.MergeUnknownKind, request.Path, $"A copy has entries that this version cannot merge: {hidden.Named(entry)}.", "Kinds of entries that this version merges.",
            "Merge with a later version."));

    private static IEnumerable<Problem> Packs(
        IReadOnlyList<CaseBranch.BranchEntry> mine, IReadOnlyList<CaseBranch.BranchEntry> theirs, HiddenTexts hidden, CaseMergeRequest request)
    {
        if (Pack(mine) is { } one && Pack(theirs) is { } other)
        {
            // There is nothing to choose by which was given first.
            var (first, second) = CaseMerger.Names(request);
            yield return Conflict(
                CaseCodes.MergeTwoPacks, request.Path, Both("Both copies took a pack in", $"{hidden.Named(one)} in {first}", $"{hidden.Named(other)} in {second}"),
                "A pack that was taken in before the copies parted.",
                "Go on from one of them, and add the other's rows to it.");
        }

        static JournalEntry? Pack(IEnumerable<CaseBranch.BranchEntry> entries) =>
            entries.Select(entry => CarriedEntry.Innermost(entry.Entry) ?? entry.Entry)
                .FirstOrDefault(entry => entry.Kind == EntryKinds.ItemAdded && entry.Text("part") == nameof(CaseItemPart.Manifest));
    }

    // Which of two sheets of one coder is theirs, nobody guesses; and a third would see both.
    private static IEnumerable<Problem> Sheets(
        IReadOnlyList<CaseBranch.BranchEntry> mine, IReadOnlyList<CaseBranch.BranchEntry> theirs, HiddenTexts hidden, CaseMergeRequest request)
    {
        var (first, second) = CaseMerger.Names(request);
        var others = Of(theirs).ToLookup(CodingRounds.CoderOf);
        return Of(mine).SelectMany(one => others[CodingRounds.CoderOf(one)].Where(other => other.Content != one.Content).Select(other => Conflict(
            CaseCodes.MergeSheetTwice, request.Path, Both("Both copies have a sheet of one coder", $"{hidden.Named(one)} in {first}", $"{hidden.Named(other)} in {second}"),
            "One sheet of each coder.", "Open the coding anew in one of the copies, and hand the sheets in there: sui case coding open. Go on from that copy.")));

        static IEnumerable<JournalEntry> Of(IEnumerable<CaseBranch.BranchEntry> entries) =>
            entries.Select(entry => CarriedEntry.Innermost(entry.Entry) ?? entry.Entry).Where(entry => entry.Kind == EntryKinds.CodingRecorded);
    }

    private static IEnumerable<Problem> Answers(
        IReadOnlyList<CaseBranch.BranchEntry> mine, IReadOnlyList<CaseBranch.BranchEntry> theirs, HiddenTexts hidden, CaseMergeRequest request)
    {
        var others = Of(theirs).ToLookup(entry => entry.Text("comment"), StringComparer.Ordinal);
        return Of(mine).Where(entry => others.Contains(entry.Text("comment"))).Select(entry => Conflict(
            CaseCodes.MergeBothDecided, request.Path, InOrder("Both copies answered one comment", entry, others[entry.Text("comment")].Last(), hidden, request), "An answer in one of the two.",
            Choice(entry, others[entry.Text("comment")].Last(), hidden, request)));

        static IEnumerable<JournalEntry> Of(IEnumerable<CaseBranch.BranchEntry> entries) => entries.Select(entry => CarriedEntry.Innermost(entry.Entry) ?? entry.Entry)
            .Where(entry => entry.Kind == EntryKinds.CommentAnswered).GroupBy(entry => entry.Text("comment"), StringComparer.Ordinal).Select(answers => answers.Last());
    }

    /// <summary>Says what two entries, which are named with their files, meet in.</summary>
    public static string Both(string what, string one, string other)
    {
        return string.CompareOrdinal(one, other) <= 0 ? $"{what}: {one}, and {other}." : $"{what}: {other}, and {one}.";
    }

    private static Problem Decided(List<JournalEntry> mine, List<JournalEntry> theirs, HiddenTexts hidden, CaseMergeRequest request)
    {
        var (one, other) = (Weightiest(mine), Weightiest(theirs));
        return Conflict(
            CaseCodes.MergeBothDecided, request.Path, InOrder("Both copies decided apart from each other", one, other, hidden, request),
            "Judgements, moderations, reviews and triggers in one of the two.", Choice(one, other, hidden, request));
    }

    // What a choice keeps or loses that weighs most: a judgement before a trigger.
    private static JournalEntry Weightiest(List<JournalEntry> decided) =>
        ((string[])[EntryKinds.JudgementRecorded, EntryKinds.ModerationRecorded, EntryKinds.WorkflowFired, EntryKinds.ReviewRecorded])
            .Select(kind => decided.FindLast(entry => entry.Kind == kind)).FirstOrDefault(entry => entry is not null) ?? decided[^1];

    // As the files were given, so that what '--decisions first' keeps can be read off.
    private static string InOrder(string what, JournalEntry first, JournalEntry second, HiddenTexts hidden, CaseMergeRequest request)
    {
        var (one, other) = CaseMerger.Given(request);
        return $"{what}: {hidden.Named(first)} in {one}, and {hidden.Named(second)} in {other}.";
    }

    private static string Choice(JournalEntry first, JournalEntry second, HiddenTexts hidden, CaseMergeRequest request)
    {
        var (one, other) = CaseMerger.Given(request);
        return $"Choose whose count: '--decisions first' keeps {hidden.Brief(first)} of {one}, '--decisions second' {hidden.Brief(second)} of {other}; what the other decided is kept without effect.";
    }

    private static Problem Conflict(string code, string path, string message, string expected, string action) =>
        CaseProblems.Error(code, CaseProblems.Of(path), message, expected, action);
}
