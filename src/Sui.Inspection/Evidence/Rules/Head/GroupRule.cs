using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence.Rules.Head;

/// <summary>The group rule of the method, section 6, to compare with what a pack declares.</summary>
internal static class GroupRule
{
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
            if (heard <= int.MaxValue && characteristic.Any(group => Analysis.GroupRule.IsUnheard(group.Heard!.Value, heard, group.Share)))
            {
                all = Representativeness.Poor;
            }
        }

        return known || all == Representativeness.Poor ? all : null;
    }
}
