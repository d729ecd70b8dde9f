using Sui.Inspection.Text;

namespace Sui.Inspection.Evidence.Rules.Pack;

/// <summary>Leaves out what comes from sources that have errors: said once for a group and a source.</summary>
internal static class LeftOutSourceRule
{
    /// <summary>Runs the rule.</summary>
    public static void Run(IReadOnlyList<ItemGroup> groups, IReadOnlyList<DeclaredSource> sources)
    {
        foreach (var source in sources.Where(source => source.LeftOut))
        {
            foreach (var group in groups)
            {
                var leftOut = PackRules.References();
                leftOut.UnionWith(group.Items.Where(item => string.Equals(item.SourceId, source.Source.Id, StringComparison.Ordinal)));
                if (leftOut.Count == 0)
                {
                    continue;
                }

                group.Remove(leftOut);
                group.Problems.Error(
                    EvidenceCodes.SourceLeftOut, group.Whole(Members.Source),
                    $"{Wording.Count(leftOut.Count, group.ItemWord)} of the source {source.Source.Id} left out, since the source was.",
                    "A source without errors in pack.json.", "Mend the source in pack.json.");
            }
        }
    }
}
