using Sui.Inspection.Json;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>Maps the placement of a kept assessment to its records, as <see cref="PlacementWriter"/> writes it.</summary>
internal static class PlacementFile
{
    private static readonly string Names = $"{OutcomeNames.NotPlaced}, {EnumNames<Rung>.Joined}";

    /// <summary>Reads the placement. Its name is looked at afterwards, since it says nothing that the rung does not.</summary>
    /// <param name="data">Its object.</param>
    public static ProviderPlacement Read(DataObject data)
    {
        data.Named("name", text => text == OutcomeNames.NotPlaced || EnumNames<Rung>.TryFind(text, out _), Names);
        var placement = new ProviderPlacement
        {
            Rung = data.WrittenRung("rung"),
            Security = ReadSecurity(data.Object("security")),
            Reach = data.Choice<Reach>("reach"),
            Gaps = data.AnyTexts("gaps"),
            WeakFoundations = data.List("weakFoundations", ReadWeak),
            Next = data.WrittenRung("next"),
            Blocking = data.List("blocking", ReadBlocking),
        };
        data.Done();
        return placement;
    }

    /// <summary>Reads the counterfactual.</summary>
    /// <param name="data">Its object.</param>
    public static Counterfactual ReadCounterfactual(DataObject data)
    {
        var counterfactual = new Counterfactual(
            data.OrNull("toNextRung", data.Number), data.OrNull("surplus", data.Number), data.TextOrNull("surplusCriterion"));
        data.Done();
        return counterfactual;
    }

    private static SecurityOutcome ReadSecurity(DataObject data)
    {
        var security = new SecurityOutcome(
            data.Choice<Security>("value"), data.WrittenRung("at"), data.List("reasons", ReadReason));
        data.Done();
        return security;
    }

    private static SecurityReason ReadReason(DataObject data)
    {
        var reason = new SecurityReason(
            data.Choice<SecurityReasonKind>("kind"), data.AnyTexts("criteria"), data.Choices<SourceKind>("sourceKinds"));
        data.Done();
        return reason;
    }

    private static WeakFoundation ReadWeak(DataObject data)
    {
        var weak = new WeakFoundation(data.Rung("rung"), data.AnyTexts("notMet"));
        data.Done();
        return weak;
    }

    private static BlockingCriterion ReadBlocking(DataObject data)
    {
        var blocking = new BlockingCriterion
        {
            Id = data.AnyText("id"),
            Status = data.Choice<CriterionStatus>("status"),
            DecibansLacking = data.Number("decibansLacking"),
            LacksLived = data.Number("lacksLived"),
            LacksSecondKind = data.Flag("lacksSecondKind"),
            Contested = data.Flag("contested"),
            OfLowerRung = data.Flag("ofLowerRung"),
        };
        data.Done();
        return blocking;
    }
}
