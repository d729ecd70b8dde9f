using MathNet.Numerics.Distributions;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence.Rules.Head;

/// <summary>The group rule of the method, section 6, to compare with what a pack declares.</summary>
internal static class GroupRule
{
    private const double LeastPartOfShare = 0.5;
    private const double Rarely = 0.01;

    /// <summary>
    /// What the rule gives for a profile: <see cref="Representativeness.Poor"/> when any group goes unheard; null when none does
    /// and for some group it is not known how many were heard.
    /// </summary>
    public static Representativeness? Of(IReadOnlyList<CaseloadGroup> profile)
    {
        var all = Representativeness.Adequate;
        var known = true;
        foreach (var characteristic in profile.GroupBy(group => group.Characteristic, StringComparer.Ordinal))
        {
            if (characteristic.Any(group => group.Heard is null))
            {
                known = false;
                continue;
            }

            var heard = characteristic.Sum(group => (long)group.Heard!.Value);
            if (heard <= int.MaxValue && characteristic.Any(group => IsUnheard(group.Heard!.Value, (int)heard, group.Share)))
            {
                all = Representativeness.Poor;
            }
        }

        return known || all == Representativeness.Poor ? all : null;
    }

    /// <summary>Whether under half a group's share of the caseload was heard, and so few with a chance under 1 per cent.</summary>
    public static bool IsUnheard(int heard, int all, double share) =>
        heard < LeastPartOfShare * share * all && Binomial.CDF(share, all, heard) < Rarely;
}
