using Sui.Inspection.Json;

namespace Sui.Inspection.Rubrics;

/// <summary>Checks a criterion's claim: a share has unit and bar, nothing else does.</summary>
internal static class ClaimCheck
{
    /// <summary>Runs the check.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="path">Its path.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(Criterion criterion, string path, Faults faults)
    {
        if (!faults.Sound(path + ".claim.kind"))
        {
            return;
        }

        var claim = criterion.Claim;
        ListCheck.Defined<ClaimKind>(claim.Kind, path + ".claim.kind", faults);
        ListCheck.Defined(claim.Unit, path + ".claim.unit", faults);
        if (claim.Kind != ClaimKind.Share)
        {
            RejectShareParts(claim, path, faults);
            return;
        }

        if (claim.Unit is null)
        {
            faults.Error(RubricCodes.IncompleteShare, path + ".claim.unit", "The share does not say what it counts.",
                $"One of: {EnumNames<ClaimUnit>.Joined}.", "Add the unit.");
        }

        if (claim.Bar is not { } bar)
        {
            faults.Error(RubricCodes.IncompleteShare, path + ".claim.bar", "The share has no bar.",
                RangeCheck.Words(RangeCheck.Least, RangeCheck.HighestBar),
                "Add the bar.");
        }
        else if (bar is not (>= RangeCheck.Least and <= RangeCheck.HighestBar))
        {
            faults.Error(RubricCodes.BarOutOfRange, path + ".claim.bar", "The bar is out of range.",
                RangeCheck.Words(RangeCheck.Least, RangeCheck.HighestBar),
                "Correct the bar; 65 per cent is 0.65.");
        }
    }

    private static void RejectShareParts(Claim claim, string path, Faults faults)
    {
        if (claim.Unit is not null)
        {
            faults.Error(RubricCodes.BarWithoutShare, path + ".claim.unit", "A claim that is not a share has a unit.",
                "A unit for a Share only.", "Leave the unit out or make the claim a Share.");
        }

        if (claim.Bar is not null)
        {
            faults.Error(RubricCodes.BarWithoutShare, path + ".claim.bar", "A claim that is not a share has a bar.",
                "A bar for a Share only.", "Leave the bar out or make the claim a Share.");
        }
    }
}
