using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>The criteria by rung, each with its evidence in words, and where accounts differ.</summary>
internal sealed class CriteriaSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var blocks = new List<AnnexBlock> { new ParagraphBlock(words.Say("Criteria.Intro")) };
        if (!context.Rubric.Calibrated)
        {
            blocks.Add(Blocks.Lead(words.Say("Criteria.NotCalibrated.Lead"), words.Say("Criteria.NotCalibrated")));
        }

        return new AnnexSection(
            "criteria", words.Say("Criteria.Heading"), blocks, [.. SharesFigure.Section(context), .. Groups(context), .. ContradictionWords.Section(context)]);
    }

    private static IEnumerable<AnnexSection> Groups(AnnexContext context)
    {
        var words = context.Words;
        var all = context.Assessment.Criteria;
        foreach (var rung in all.GroupBy(outcome => outcome.Rung).Where(group => group.Key is not null)
            .OrderBy(group => group.Key))
        {
            yield return Group(
                context,
                "criteria-rung-" + words.Figure((int)rung.Key!.Value),
                words.Say(
                    "Criteria.Rung",
                    ("number", words.Figure((int)rung.Key.Value)),
                    ("rung", context.RungName(rung.Key.Value))),
                [.. rung]);
        }

        var others = all.Where(outcome => outcome.Rung is null).ToLookup(outcome => outcome.Importance == Importance.Supporting);
        if (others[false].Any())
        {
            yield return Group(context, "criteria-other", words.Say(OutsideRungs(context)), [.. others[false]]);
        }

        if (others[true].Any())
        {
            yield return Group(context, "criteria-supporting", words.Say("Criteria.Supporting"), [.. others[true]]);
        }
    }

    /// <summary>The key of the heading of criteria that decide and belong to no rung.</summary>
    public static string OutsideRungs(AnnexContext context) =>
        context.Assessment.Framework.Prompt.Constituencies.Count > 1 ? "Criteria.Other" : "Criteria.Other.Alone";

    private static AnnexSection Group(AnnexContext context, string id, string heading, IReadOnlyList<CriterionOutcome> outcomes)
    {
        var words = context.Words;
        var evidence = new EvidenceWords(context);
        var silent = outcomes.Where(IsSilent).ToList();
        return new AnnexSection(
            id,
            heading,
            [
                .. silent.Count == 0 ? [] : Blocks.Paragraph(words.Count("Criteria.Silent", silent.Count)),
                .. Blocks.List(silent.Select(outcome => (IReadOnlyList<TextRun>)
                    [Blocks.Strong(outcome.Id + "."), new TextRun(" " + Criterion(context, outcome))])),
            ],
            [.. outcomes.Where(outcome => !IsSilent(outcome)).Select(outcome => One(context, evidence, outcome))]);

        static bool IsSilent(CriterionOutcome outcome) =>
            outcome.Signals.Count == 0 && outcome.Absence is null or Absence.NoEvidence;
    }

    private static AnnexSection One(AnnexContext context, EvidenceWords evidence, CriterionOutcome outcome) => new(
        // Its place in the rubric: an id of a rubric may hold what an id of a section may not.
        "criterion-" + context.Words.Figure(context.PlaceOf(outcome.Id) + 1),
        $"{outcome.Id}. {context.Sentence(context.Statement(outcome.Id))}",
        [
            Blocks.Lead(
                context.Sentence(Status(context, outcome)),
                string.Join(' ', evidence.Reasons(outcome).Append(Standing(context, outcome)))),
            .. outcome.Signals.Count > 0
                ? Blocks.List(outcome.Signals.Select(evidence.Signal))
                : Blocks.Paragraph(Absent(context, outcome)),
        ]);

    private static string Criterion(AnnexContext context, CriterionOutcome outcome) =>
        context.Sentence(context.Statement(outcome.Id)) + " " + Standing(context, outcome);

    private static string Standing(AnnexContext context, CriterionOutcome outcome)
    {
        var words = context.Words;
        var bar = context.Criterion(outcome.Id)?.Claim is { Kind: ClaimKind.Share, Bar: { } share, Unit: { } unit }
            ? " " + words.Say("Criteria.Bar." + unit, ("bar", words.Percent(share))) : string.Empty;
        return words.Name(outcome.Importance) + bar;
    }

    private static string Status(AnnexContext context, CriterionOutcome outcome)
    {
        var words = context.Words;
        var status = outcome.Status == CriterionStatus.NoEvidence && outcome.Absence is { } absence
            ? words.Name(absence) : words.Name(outcome.Status);
        var grade = context.Rubric.Signals.Grades.FirstOrDefault(candidate =>
            string.Equals(candidate.Id, outcome.Grade, StringComparison.Ordinal));

        // Beside counts that are shown, a grade or a side would tell something of one that is not.
        return grade is null || outcome.Weight == 0 || !context.Disclosure.ShowsWeights(outcome) ? status : words.Say(
            "Criteria.Graded." + (outcome.Weight > 0 ? "For" : "Against"),
            ("status", status),
            ("grade", words.MidSentence(context.In(grade.Name))));
    }

    private static string Absent(AnnexContext context, CriterionOutcome outcome)
    {
        var record = context.Assessment.Absences.FirstOrDefault(absence =>
            string.Equals(absence.CriterionId, outcome.Id, StringComparison.Ordinal));
        return record?.Note is { } note ? context.Sentence(context.FromPack(note)) : context.Words.Say("Absence.NoNote." + outcome.Absence);
    }
}
