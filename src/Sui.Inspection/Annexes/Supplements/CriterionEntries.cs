using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Annexes.Supplements;

/// <summary>Every criterion as a numbered entry: its standing, its sum, and each piece of evidence with its weight, once.</summary>
internal sealed class CriterionEntries : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context) =>
        new("criteria", context.Words.Say("Criteria.Heading"), [], [.. Groups(context)]);

    private static IEnumerable<AnnexSection> Groups(AnnexContext context)
    {
        var words = context.Words;
        var all = context.Assessment.Criteria;
        foreach (var rung in all.Where(outcome => outcome.Rung is not null).GroupBy(outcome => outcome.Rung!.Value).OrderBy(group => group.Key))
        {
            yield return Group(
                context,
                "criteria-rung-" + words.Figure((int)rung.Key),
                words.Say("Criteria.Rung", ("number", words.Figure((int)rung.Key)), ("rung", context.RungName(rung.Key))),
                [.. rung]);
        }

        var others = all.Where(outcome => outcome.Rung is null).ToLookup(outcome => outcome.Importance == Importance.Supporting);
        foreach (var (id, key, outcomes) in new[]
        {
            ("criteria-other", CriteriaSection.OutsideRungs(context), others[false]), ("criteria-supporting", "Criteria.Supporting", others[true]),
        })
        {
            if (outcomes.Any())
            {
                yield return Group(context, id, words.Say(key), [.. outcomes]);
            }
        }
    }

    private static AnnexSection Group(AnnexContext context, string id, string heading, IReadOnlyList<CriterionOutcome> outcomes)
    {
        var words = new EntryWords(context);
        return new AnnexSection(id, heading, [], [.. outcomes.Select(outcome => new AnnexSection(
            context.Entries.SectionOf(context.Entries.Of(outcome.Id) ?? 0),
            words.Heading(outcome),
            [words.Lead(outcome), .. Blocks.List(words.Evidence(outcome)), .. words.Differ(outcome)]))]);
    }
}
