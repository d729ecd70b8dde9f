using System.Text.RegularExpressions;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Merging;

/// <summary>A role or a name that is hidden is in no message about the entries that have it.</summary>
public sealed partial class HiddenInMessagesTests
{
    private const string Words = "Nobody ever asked us anything at all";

    private static readonly CaseActor Lead = TemporaryCases.Lead;
    private static readonly CaseActor Quoting = new(Words, "Somebody who said Nobody ever asked us");

    /// <summary>As a case of an earlier version may hold it, in which a purge hid the texts in one of the copies.</summary>
    [Test]
    public async Task Merge_ThatIsRefusedForHiddenEntries_ShowsThemAsErased()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await file.Workflow.FireAsync("start-gathering", Lead);
            await file.Workflow.FireAsync("close-gathering", Lead);
        }

        var (first, second) = cases.Copied(path);
        foreach (var copy in (string[])[first, second])
        {
            Write(copy, Quoting, change => change.Append(new EntryDraft(EntryKinds.ReviewRecorded, nameof(CaseReview.Errors), CanonicalBody.Of(("copy", copy == first ? 1 : 2)))));
        }

        Write(first, Lead, change =>
        {
            change.Append(new EntryDraft(EntryKinds.TextHidden, SubjectHash.Of(Quoting.Role), CanonicalBody.Empty));
            change.Append(new EntryDraft(EntryKinds.TextHidden, SubjectHash.Of(Quoting.Name), CanonicalBody.Empty));
        });
        var refused = await Assert.ThrowsAsync<CaseFileException>(() => TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, cases.Path("merged.sui"), Lead)));
        var problem = refused!.Problems.Single();
        Assert.That(problem.Code, Is.EqualTo("SUI7322"));
        Assert.That(problem.Message + problem.Action, Does.Not.Contain("Nobody ever").And.Contain("[erased]/[erased]"));
    }

    [Test]
    public async Task Conflict_WithAHiddenEntry_ShowsItAsErased()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using var mine = await TemporaryCases.OpenAsync(path);
        await mine.RefreshAsync();
        Write(path, Lead, change => change.Append(new EntryDraft(EntryKinds.TextHidden, SubjectHash.Of(Quoting.Role), CanonicalBody.Empty)));
        Write(path, Quoting with { Name = "C. Byrne" }, change => change.Put(CaseItemPart.Attachment, "a.jpg", new byte[] { 1 }, null));
        Write(path, Quoting with { Name = "C. Byrne" }, change =>
        {
            var item = change.Read((statements, scope) => statements.ReadItems(scope)).First(one => one.Part == CaseItemPart.Row);
            change.Change(item, CaseItemState.Withdrawn);
        });
        var row = (await TemporaryCases.OpenAsync(path)) is var other ? (await other.Evidence.GetItemsAsync()).First(one => one.Part == CaseItemPart.Row) : null;
        await other.DisposeAsync();
        var refused = await Assert.ThrowsAsync<CaseFileException>(() => mine.Evidence.EraseAsync([row!.Id], Lead, "Not theirs."));
        Assert.That(refused!.Problems.Single().Code, Is.EqualTo("SUI7011"));
        Assert.That(refused.Problems.Single().Message, Does.Contain("by [erased]/C. Byrne at ").And.Not.Contain(Words));
    }

    /// <summary>So that no message is added that shows them: what is said of an entry in words is made by one type.</summary>
    [Test]
    public void NoOtherType_PutsTheRoleAndNameOfAnEntryIntoWords()
    {
        var sources = Directory.GetFiles(Path.Combine(Repository.Root(), "src", "Sui.Inspection.CaseFiles"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToList();
        Assert.That(sources.Where(file => InWords().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName), Is.Empty);
        Assert.That(InWords().IsMatch("$\"by {entry.Role}/{entry.Name}\"") && InWords().IsMatch("$\"of {theirs?.Why}\""), Is.True);
    }

    [GeneratedRegex("""\.(?:Role|Why)\}|/\{[^}]*\.Name\}""")]
    private static partial Regex InWords();

    private static void Write(string path, CaseActor by, Action<CaseTransaction> change)
    {
        using var connection = CaseAccess.Connect(CaseAccess.Writing(path));
        using var statements = new CaseStatements(connection, path);
        using var transaction = new CaseTransaction(connection, path, statements, TemporaryCases.Options, by, string.Empty);
        change(transaction);
        transaction.Commit();
    }
}
