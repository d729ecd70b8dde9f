namespace Sui.Inspection.Analysis;

/// <summary>κ = (p − e)/(1 − e) of two coders, over the units that both coded, and its standard error.</summary>
internal static class CohensKappa
{
    public static (Measure Kappa, Measure StandardError) Of(CodedUnits coded)
    {
        if (coded.Coders != 2)
        {
            return Without(NotComputed.NotTwoCoders);
        }

        var cells = new Dictionary<(int First, int Second), int>();
        var (first, second) = (new double[coded.Categories.Count], new double[coded.Categories.Count]);
        var all = 0d;
        for (var unit = 0; unit < coded.Units; unit++)
        {
            if (coded.Codes(unit) is [>= 0 and var one, >= 0 and var other])
            {
                cells[(one, other)] = cells.GetValueOrDefault((one, other)) + 1;
                first[one]++;
                second[other]++;
                all++;
            }
        }

        if (all == 0)
        {
            return Without(NotComputed.NothingInCommon);
        }

        // One code alone, the same of both.
        if (cells.Count == 1 && cells.Keys.Single() is var (only, same) && only == same)
        {
            return Without(NotComputed.AllTheSame);
        }

        var shares = cells.OrderBy(cell => cell.Key).Select(cell => (cell.Key.First, cell.Key.Second, Share: cell.Value / all)).ToList();
        var agreed = shares.Where(cell => cell.First == cell.Second).Sum(cell => cell.Share);
        var chance = first.Zip(second, (one, other) => one / all * (other / all)).Sum();
        var kappa = (agreed - chance) / (1 - chance);

        // The variance of Fleiss, Cohen and Everitt, gathered over agreeing and disagreeing cells.
        var agreeing = shares.Where(cell => cell.First == cell.Second)
            .Sum(cell => cell.Share * Math.Pow(1 - (((first[cell.First] + second[cell.First]) / all) * (1 - kappa)), 2));
        var disagreeing = Math.Pow(1 - kappa, 2) * shares.Where(cell => cell.First != cell.Second)
            .Sum(cell => cell.Share * Math.Pow((second[cell.First] + first[cell.Second]) / all, 2));
        var variance = (agreeing + disagreeing - Math.Pow(kappa - (chance * (1 - kappa)), 2)) / all;
        return (Measure.Of(kappa), Measure.Of(Math.Sqrt(Math.Max(variance, 0)) / (1 - chance)));
    }

    private static (Measure Kappa, Measure StandardError) Without(NotComputed reason) => (Measure.Without(reason), Measure.Without(reason));
}
