using System.Globalization;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Verification;

/// <summary>What verifying finds, as problems; the first thousand of them.</summary>
internal sealed class Findings(string path)
{
    private const int Most = 1000;
    private const string KeepFile = "Do not work on with this file: take the last copy that verifies, and keep this one for whoever looks into it.";

    private readonly string _file = Path.GetFileName(path);
    private readonly List<Problem> _problems = [];

    /// <summary>The problems, in the order in which they were found.</summary>
    public IReadOnlyList<Problem> ToProblems() => _problems;

    /// <summary>What is to be looked at though everything holds.</summary>
    public IReadOnlyList<Problem> Notices(IReadOnlyList<JournalClock.Back> back) => [.. back.Take(Most).Select(one => CaseProblems.Warning(
        CaseCodes.ClockWentBack, CaseProblems.Entry(_file, one.First),
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(one.First == one.Last ? $"Entry {one.First}" : $"Entries {one.First} to {one.Last}")}{(one.IsCarried ? ", as carried over," : string.Empty)} {(one.First == one.Last ? "is" : "are")} dated before entry {one.Behind}, by up to {Length(one.By)}."),
        "Moments that follow one another, give or take five minutes.",
        "Look whether the clocks of two machines differ, or one was put right; the order of the entries is that of the journal, whatever their moments say."))];

    private static string Length(TimeSpan by) => by.TotalDays >= 2 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(by.TotalDays)} days")
        : by.TotalHours >= 2 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(by.TotalHours)} hours") : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(by.TotalMinutes)} minutes");

    /// <summary>Entries are missing, or one was put in.</summary>
    public void Gap(long expected, long found) => Entry(
        CaseCodes.SequenceBroken, found, string.Create(CultureInfo.InvariantCulture, $"Entry {expected} should stand here: entries were removed or put in."),
        "Every number from 1, once.");

    /// <summary>An entry says another number.</summary>
    public void Misplaced(long sequence) => Entry(
        CaseCodes.SequenceBroken, sequence, "The entry says that it has another number: entries were reordered.", "The number where it stands.");

    /// <summary>An entry does not have its hash.</summary>
    public void Altered(long sequence) => Entry(
        CaseCodes.EntryAltered, sequence, "The entry was altered: it does not have the hash that was kept of it.", "The bytes as they were written.");

    /// <summary>An entry does not follow the one before it.</summary>
    public void ChainBroken(long sequence) => Entry(
        CaseCodes.ChainBroken, sequence, "The entry does not name the one before it: one of the two was altered, removed, put in or moved.",
        "The hash of the entry before it.");

    /// <summary>An entry says what cannot be.</summary>
    public void Unsound(long sequence, string why) => Entry(CaseCodes.EntryUnsound, sequence, why, "An entry as this software writes it.");

    /// <summary>Content is not what was committed to.</summary>
    public void ContentAltered(long sequence) => Entry(
        CaseCodes.ContentAltered, sequence, "What the entry added was altered: it is not what the entry commits to.", "The content as it was added.");

    /// <summary>Content is gone without an entry that says so.</summary>
    public void ContentLacking(long sequence) => Entry(
        CaseCodes.ContentAstray, sequence, "What the entry added is gone, and no entry says that it was erased.", "The content as it was added.");

    /// <summary>Content is there that no entry commits to.</summary>
    public void Uncommitted(long sequence) => Entry(
        CaseCodes.ContentAstray, sequence, "There is content for an entry that adds none.", "No content.");

    /// <summary>Content is there that was erased.</summary>
    public void NotErased(long sequence) => Entry(
        CaseCodes.ContentAstray, sequence, "What the entry added was erased later, and is there all the same.", "No content.");

    /// <summary>A text that is kept with an entry is none that the entry commits to.</summary>
    public void TextAltered(long sequence) => Entry(
        CaseCodes.ContentAltered, sequence, "A text that is kept with the entry was altered or put in: it is none that the entry commits to.", "The reason, role or subject as it was written.");

    /// <summary>A text is gone without an entry that says so.</summary>
    public void TextLacking(long sequence) => Entry(
        CaseCodes.ContentAstray, sequence, "A text that the entry commits to is gone, and no entry says that it was erased.", "The reason, role or subject as it was written.");

    /// <summary>A text is there that was erased.</summary>
    public void TextNotErased(long sequence) => Entry(
        CaseCodes.ContentAstray, sequence, "A text that the entry commits to was erased later, and is there all the same.", "No text.");

    /// <summary>A row does not follow from the journal.</summary>
    public void Row(string table, long sequence, string why) => Add(CaseProblems.Error(
        CaseCodes.RowAstray, CaseProblems.Row(_file, table, sequence), why, "The row that follows from the journal.", KeepFile));

    /// <summary>The last entry is not marked as such.</summary>
    public void Cut() => Add(CaseProblems.Error(
        CaseCodes.StandingAstray, new ProblemLocation(_file), "The last entry is not marked as the last: entries were cut off or put in at its end.",
        "The last entry that was written.", KeepFile));

    /// <summary>What is kept with an entry of how the case stands after it does not follow from the journal.</summary>
    public void Stands(long sequence, string why) => Entry(CaseCodes.StandingAstray, sequence, why, "What follows from the journal.");

    /// <summary>The entries are others than the checkpoint saw.</summary>
    public void RootDiffers(long size) => Add(CaseProblems.Error(
        CaseCodes.RootDiffers, new ProblemLocation(_file),
        string.Create(CultureInfo.InvariantCulture, $"The first {size} entries are not those that the checkpoint was signed over: the journal was rewritten."),
        "The entries that the signer saw.", KeepFile));

    /// <summary>There are fewer entries than the checkpoint saw.</summary>
    public void Truncated(long size, long seen) => Add(CaseProblems.Error(
        CaseCodes.Truncated, new ProblemLocation(_file),
        string.Create(CultureInfo.InvariantCulture, $"The journal has {size} entries; when the checkpoint was signed it had {seen}. Its end was cut off, or this is an older copy."),
        "Every entry that the signer saw.", "Take the newest copy; where there is none that verifies, keep this one for whoever looks into it."));

    /// <summary>The checkpoint is of another journal.</summary>
    public void Elsewhere() => Add(CaseProblems.Error(
        CaseCodes.CheckpointElsewhere, new ProblemLocation(_file), "The checkpoint is of another journal.", "A checkpoint of this case.",
        "Give the checkpoint of this case; where you are sure of it, the file was put in place of another."));

    private void Entry(string code, long sequence, string message, string expected) =>
        Add(CaseProblems.Error(code, CaseProblems.Entry(_file, sequence), message, expected, KeepFile));

    private void Add(Problem problem)
    {
        if (_problems.Count < Most)
        {
            _problems.Add(problem);
        }
    }
}
