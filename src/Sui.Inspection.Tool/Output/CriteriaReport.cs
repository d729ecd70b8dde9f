using Spectre.Console;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Output;

/// <summary>The criteria for people at a terminal.</summary>
/// <param name="console">Where to.</param>
/// <param name="rubric">The rubric.</param>
/// <param name="framework">The framework whose elements are named.</param>
/// <param name="guide">How findings are coded; null where no guide ships for the rubric.</param>
/// <param name="instruments">The instruments, one version of each.</param>
/// <param name="language">The language of statements and questions.</param>
internal sealed class CriteriaReport(
    IAnsiConsole console, Rubric rubric, Framework framework, CodingGuide? guide, IReadOnlyList<Instrument> instruments, string language)
{
    /// <summary>Prints all of them, and how findings are coded.</summary>
    public void PrintList()
    {
        foreach (var criterion in rubric.Criteria)
        {
            console.Strong($"{criterion.Id}  {criterion.Statement.In(language)}");
            console.Indented(Sort(criterion) + ".");
            console.Indented(CriterionSpeakers.Of(instruments, criterion, rubric) is { Count: > 0 } speakers
                ? $"Spoken to by {Words.List(speakers.Select(one => one.Instrument.Identity.Id))}."
                : "No instrument asks.");
            console.WriteLine();
        }

        if (guide is not null)
        {
            PrintRules(guide);
        }
    }

    /// <summary>Prints one, with examples.</summary>
    public void Print(Criterion criterion)
    {
        console.Strong($"{criterion.Id}  {criterion.Statement.In(language)}");
        console.WriteLine();
        console.Facts(CriterionFacts.Of(criterion, rubric, framework));
        if (CriterionFacts.SharedWith(criterion, rubric) is { Count: > 0 } shared)
        {
            console.WriteLine();
            console.Paragraph($"Shares findings with {Words.List(shared)}: one that is coded to either counts for both. Code it once.");
        }

        Questions(criterion);
        Examples(criterion);
    }

    private string Sort(Criterion criterion) => Words.Sentence(string.Join("; ", ((string?[])
    [
        criterion.Rung is { } rung ? "rung " + Words.Of(rung, rubric) : null,
        Words.Of(criterion.Importance),
        CriterionFacts.Claim(criterion, rubric),
        criterion.NeedsLived ? "needs lived experience" : null,
    ]).OfType<string>()));

    private void Questions(Criterion criterion)
    {
        console.Heading("Instruments and questions that speak to it");
        var speakers = CriterionSpeakers.Of(instruments, criterion, rubric);
        if (speakers.Count == 0)
        {
            console.Paragraph(criterion.Claim.Kind == ClaimKind.Computed
                ? "None: it is computed from who was heard and the profile of the caseload." : "None.");
        }

        foreach (var (instrument, questions) in speakers)
        {
            console.Paragraph(instrument.Identity.Id);
            foreach (var (question, through) in questions)
            {
                console.Indented($"{question.Id}: {question.Text.In(language)}{(through is null ? string.Empty : $" (asked for {through})")}");
            }
        }
    }

    private void Examples(Criterion criterion)
    {
        var examples = guide?.Examples.Where(example => example.CriterionId == criterion.Id).ToList() ?? [];
        if (examples.Count == 0)
        {
            return;
        }

        foreach (var side in examples.GroupBy(example => example.Direction))
        {
            console.Heading(side.Key == FindingDirection.For ? "Findings for it, made up" : "Findings against it, made up");
            console.Facts(side.Select(example => (Words.Sentence(Words.Of(example.Strength)), example.Statement)));
        }

        console.WriteLine();
        console.Paragraph("How findings are coded: 'sui criteria', at its end.");
    }

    private void PrintRules(CodingGuide rules)
    {
        console.Strong("How findings are coded");
        console.Facts(rules.Strengths.OrderBy(one => one.Key).Select(one =>
            ($"{Words.Sentence(Words.Of(one.Key))} ({Words.Bound(rubric.Signals.Strengths[one.Key])[1..]} dB)", one.Value)));
        foreach (var rule in (IEnumerable<string>)[.. rules.Rules, .. Shared(rubric)])
        {
            console.WriteLine();
            console.Paragraph(rule);
        }
    }

    /// <summary>The rule of shared findings, with the criteria that share.</summary>
    public static IEnumerable<string> Shared(Rubric rubric)
    {
        var pairs = rubric.Criteria.Where(criterion => criterion.SharesFindingsWith is not null)
            .Select(criterion => $"{criterion.SharesFindingsWith} with {criterion.Id}").ToList();
        if (pairs.Count > 0)
        {
            yield return $"Some criteria share findings: {Words.List(pairs)}. One that is coded to either counts for both. Code it once; where it is about its own criterion alone, say 'no' in the column shared.";
        }
    }
}
