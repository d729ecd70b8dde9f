using Sui.Inspection.Annexes.Sections;

namespace Sui.Inspection.Annexes.Front;

/// <summary>The limits of the evidence, the comments on the decision with their answers, and how to read the annex.</summary>
internal sealed class BoundsSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        return new AnnexSection("limits", words.Say("Limits.Heading"),
        [
            .. Blocks.List(LimitsSection.Limits(context)),
            .. Blocks.Paragraph(
                [.. Absent(context), words.Say("Bounds.See", ("mark", context.Entries.Mark(SupplementEntry.Sources, SupplementEntry.Absences)))]),
        ],
        [
            .. new DecisionWords(context).Comments(),
            .. context.PublishedOnly ? [] : new[] { new AnnexSection("statement", words.Say("Summary.Statement"), [SummarySection.Statement(context)]) },
        ]);
    }

    // Where something was asked for and not supplied, or was not looked at, it is said in statements.
    private static IEnumerable<string> Absent(AnnexContext context) => context.Assessment.Absences
        .Where(absence => absence.Absence != Vocabulary.Absence.NoEvidence)
        .GroupBy(absence => absence.Absence).OrderByDescending(group => group.Key)
        .Select(group => context.Words.Say(
            "Bounds.Absent",
            ("absence", context.Words.Name(group.Key)),
            ("mark", context.Entries.Mark([.. group.Select(absence => absence.CriterionId)]))));
}
