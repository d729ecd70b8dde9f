using System.Globalization;
using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Annexes.Publication;

/// <summary>The days of a decision against each other: nobody decides before the evidence is at hand, places after having decided, or replies before.</summary>
internal static class DecisionDays
{
    private const string Check = "Check the day, and say that this was looked at.";

    /// <summary>What stands in an order that it cannot have.</summary>
    public static IEnumerable<Problem> OutOfOrder(EvidencePack pack)
    {
        if (pack.Decision is not { } decision)
        {
            yield break;
        }

        if (decision.DecidedOn < pack.Fieldwork.To)
        {
            yield return PublicationCheck.Warning(
                PublicationCodes.DecidedEarly, At("decidedOn"), "The decision is dated before the end of fieldwork.", "A day on which the evidence was at hand.", Check);
        }

        if (decision.PlacedOn > decision.DecidedOn)
        {
            yield return PublicationCheck.Warning(
                PublicationCodes.DaysOutOfOrder, At("placedOn"), "The inspector's own placement is dated after the decision, so that the annex does not tell of it.",
                "A day not after that of the decision.", Check);
        }

        foreach (var (index, reply) in decision.CouncilReplies.Index().Where(entry => entry.Item.SaidOn < decision.DecidedOn))
        {
            yield return PublicationCheck.Warning(
                PublicationCodes.DaysOutOfOrder, At(string.Create(CultureInfo.InvariantCulture, $"councilReplies[{index}].saidOn")),
                "The reply is dated before the decision that it replies to.", "A day not before that of the decision.", Check);
        }
    }

    private static ProblemLocation At(string member) => new(ManifestReader.FileName, Column: "decision." + member);
}
