using System.Text;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tool.Commands;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Tests;

/// <summary>docs/criteria.md is made from the rubric, the instruments and the coding guide. SUI_ACCEPT_CRITERIA=1 writes it anew; read the
/// difference before committing it.</summary>
public sealed class CriteriaDocumentTests
{
    [Test]
    public void Document_IsWhatTheDataSay()
    {
        var path = Path.Combine(Repository.Root, "docs", "criteria.md");
        var page = Page();
        if (Environment.GetEnvironmentVariable("SUI_ACCEPT_CRITERIA") == "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.That(File.ReadAllText(path).ReplaceLineEndings("\n"), Is.EqualTo(page));
    }

    private static string Page()
    {
        var inspection = Shell.Real();
        var rubric = inspection.Rubric;
        var guide = SuiInspection.FindCodingGuide(rubric.Identity)!;
        var instruments = InstrumentInputs.Current(inspection);
        var framework = inspection.Frameworks.Find(rubric.Frameworks[0])!;
        var page = new StringBuilder();
        page.Append("# The criteria\n\n")
            .Append("Made from the rubric, the instruments and the coding guide that ship; `sui criteria` prints the same. How criteria lead to rungs, elements\n")
            .Append("and ratings stands in [method.md](method.md).\n\n")
            .Append("## How findings are coded\n\n| Strength | Decibans | Means |\n|---|---|---|\n");
        foreach (var (strength, meaning) in guide.Strengths.OrderBy(one => one.Key))
        {
            page.Append($"| {Words.Of(strength)} | {Words.Bound(rubric.Signals.Strengths[strength])[1..]} | {meaning} |\n");
        }

        page.Append('\n');
        foreach (var rule in (IEnumerable<string>)[.. guide.Rules, .. CriteriaReport.Shared(rubric)])
        {
            page.Append($"- {rule}\n");
        }

        page.Append($"\n{guide.Note}\n");
        foreach (var criterion in rubric.Criteria)
        {
            page.Append($"\n## {criterion.Id}: {criterion.Statement.English}\n\n");
            foreach (var (name, value) in CriterionFacts.Of(criterion, rubric, framework))
            {
                page.Append($"- {name}: {value}\n");
            }

            if (CriterionFacts.SharedWith(criterion, rubric) is { Count: > 0 } shared)
            {
                page.Append($"- Shares findings with {Words.List(shared)}\n");
            }

            Questions(page, criterion, CriterionSpeakers.Of(instruments, criterion, rubric));
            Examples(page, guide, criterion.Id);
        }

        return page.ToString();
    }

    private static void Questions(StringBuilder page, Criterion criterion, IReadOnlyList<CriterionSpeakers> speakers)
    {
        if (speakers.Count == 0)
        {
            page.Append(criterion.Claim.Kind == ClaimKind.Computed
                ? "\nNo instrument asks: it is computed from who was heard and the profile of the caseload.\n" : "\nNo instrument asks.\n");
            return;
        }

        page.Append("\n| Instrument | Question |\n|---|---|\n");
        foreach (var (instrument, questions) in speakers)
        {
            foreach (var (question, through) in questions)
            {
                page.Append($"| `{instrument.Identity.Id}` | {question.Text.English.Replace("|", "\\|", StringComparison.Ordinal)}")
                    .Append(through is null ? " |\n" : $" (asked for {through}) |\n");
            }
        }
    }

    private static void Examples(StringBuilder page, CodingGuide guide, string id)
    {
        var examples = guide.Examples.Where(example => example.CriterionId == id).ToList();
        if (examples.Count == 0)
        {
            return;
        }

        page.Append("\n| | For it | Against it |\n|---|---|---|\n");
        foreach (var strength in examples.GroupBy(example => example.Strength))
        {
            page.Append($"| {Words.Sentence(Words.Of(strength.Key))} | {Of(strength, FindingDirection.For)} | {Of(strength, FindingDirection.Against)} |\n");
        }

        static string Of(IEnumerable<FindingExample> strength, FindingDirection direction) =>
            strength.Single(example => example.Direction == direction).Statement;
    }
}
