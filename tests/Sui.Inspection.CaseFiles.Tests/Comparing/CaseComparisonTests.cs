using System.Text;
using Sui.Inspection.Assessments;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Comparing;

/// <summary>A difference in meaning, and not in text.</summary>
public class CaseComparisonTests
{
    private static readonly IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files = Packs.Files("synthetic-middling");

    [Test]
    public void Compare_WithRowsInAnotherOrder_IsTheSame()
    {
        var others = Files.ToDictionary(file => file.Key, file => file.Key.EndsWith(".csv", StringComparison.Ordinal) ? Reversed(file.Value) : file.Value);
        Assert.That(CaseComparison.Compare(Assess(Files), Assess(others)).IsSame, Is.True);
    }

    /// <summary>A finding that goes, one that turns round: the ids are named, and none of their words.</summary>
    [Test]
    public void Compare_NamesWhatWentAndWhatChanged()
    {
        var lines = Encoding.UTF8.GetString(Files["findings.csv"].Span).TrimEnd('\n').Split('\n').ToList();
        var gone = lines[1].Split(',')[0];
        lines.RemoveAt(1);
        var turned = lines.FindIndex(line => line.Contains(",For,", StringComparison.Ordinal));
        var id = lines[turned].Split(',')[0];
        lines[turned] = lines[turned].Replace(",For,", ",Against,", StringComparison.Ordinal);
        var others = new Dictionary<string, ReadOnlyMemory<byte>>(Files) { ["findings.csv"] = Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n") };

        var difference = CaseComparison.Compare(Assess(Files), Assess(others));
        Assert.That(difference.Evidence.Select(change => (change.Item, change.Id, change.Kind, string.Join(',', change.Columns))), Is.EquivalentTo(new[]
        {
            ("Finding", gone, EvidenceChangeKind.Removed, string.Empty), ("Finding", id, EvidenceChangeKind.Changed, "direction"),
        }));
        Assert.That(difference.IsSame, Is.False);
    }

    [Test]
    public void Compare_OfTwoCases_NamesCriteriaAndOutcome()
    {
        var difference = CaseComparison.Compare(ExamplePacks.Assess("synthetic-paper"), ExamplePacks.Assess("synthetic-strong"));
        Assert.That(difference.Criteria, Is.Not.Empty);
        Assert.That(difference.Outcome.Select(change => change.What), Is.SupersetOf(new[] { "rung", "rating.low", "prompt" }));
        var rung = difference.Outcome.Single(change => change.What == "rung");
        Assert.That((rung.Before, rung.After), Is.EqualTo((Name(ExamplePacks.Assess("synthetic-paper")), Name(ExamplePacks.Assess("synthetic-strong")))));

        static string Name(Assessment assessment) => assessment.Placement.Rung?.ToString() ?? "NotPlaced";
    }

    /// <summary>Of what was erased the words are gone; it is the comment that it was, with its number, and so is the one behind it.</summary>
    [Test]
    public async Task Compare_WithAnErasedComment_NamesItAsThat([Values] bool isAnswerErased)
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await PublishedCases.ToFactualAccuracyAsync(file);
        var comments = (await file.Opinions.CommentAsync([Comment("We met in March."), Comment("We met in May.")], TemporaryCases.Second))!.Items;
        await file.Opinions.AnswerAsync(comments[0], CaseDisposition.NotChanged, "It stays.", TemporaryCases.Lead);
        var before = Assess(await file.Evidence.ExportAsync());
        await file.RefreshAsync();
        await file.Evidence.EraseAsync([isAnswerErased ? (await file.Evidence.GetItemsAsync()).Last(item => item.Part == CaseItemPart.Answer).Id : comments[0]], TemporaryCases.Lead, "It names somebody.");
        var difference = CaseComparison.Compare(before, Assess(await file.Evidence.ExportAsync()));
        Assert.That((difference.Evidence, difference.Criteria, difference.Outcome), Is.EqualTo((Array.Empty<EvidenceChange>(), Array.Empty<OutcomeChange>(), Array.Empty<OutcomeChange>())));
        Assert.That(difference.Comments, Is.EqualTo(new[]
        {
            new OutcomeChange("comment of the provider 3 (Head of service)", "answered", isAnswerErased ? "answered, the answer erased" : "erased, answered"),
        }));

        static CaseComment Comment(string text) => new() { From = CaseCommentFrom.Provider, Role = "Head of service", Text = text };
    }

    private static Assessment Assess(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) => ExamplePacks.Inspection.Assess(ExamplePacks.Inspection.Read(files));

    private static ReadOnlyMemory<byte> Reversed(ReadOnlyMemory<byte> table)
    {
        var lines = Encoding.UTF8.GetString(table.Span).TrimEnd('\n').Split('\n');
        return Encoding.UTF8.GetBytes(string.Join('\n', lines.Skip(1).Reverse().Prepend(lines[0])) + "\n");
    }
}
