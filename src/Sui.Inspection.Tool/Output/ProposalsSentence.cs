using System.Globalization;
using Sui.Inspection.Imports;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Output;

/// <summary>What became of proposals, in one sentence: the last line of their import.</summary>
internal static class ProposalsSentence
{
    /// <summary>The sentence.</summary>
    /// <param name="read">The register.</param>
    public static string Of(ImportedProposals read)
    {
        if (read.Read == 0)
        {
            return "No row was read.";
        }

        var kept = read.Kept.Values.Sum();
        var decisions = Enum.GetValues<ProposalDecision>().Where(decision => read.Kept.GetValueOrDefault(decision) > 0)
            .Select(decision => $"{Number(read.Kept[decision])} {decision.ToString().ToLowerInvariant()}").ToList();
        var left = read.LeftOut.Select(one => $"{(one.Rows.Count == 1 ? "row" : "rows")} "
            + string.Join(", ", one.Rows.Select(row => row.ToString(CultureInfo.InvariantCulture))) + ": " + SetAsideWords.Of(one.Reason)).ToList();
        return $"{Number(read.Read)} {(read.Read == 1 ? "proposal" : "proposals")}: {Number(kept)} for the register"
            + (decisions.Count == 0 ? string.Empty : $" ({string.Join(", ", decisions)})")
            + (left.Count == 0 ? ", none left out." : $", {Number(read.LeftOut.Sum(one => one.Rows.Count))} left out ({string.Join("; ", left)}).");
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
