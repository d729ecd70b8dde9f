namespace Sui.Inspection.Assessments.Signals;

/// <summary>What the weights of those who answered a question in one survey add up to.</summary>
/// <param name="Sum">Σw.</param>
/// <param name="Squares">Σw².</param>
/// <param name="Favourable">Σwk.</param>
internal readonly record struct WeightSums(double Sum, double Squares, double Favourable)
{
    /// <summary>n / deff = (Σw)² / Σw²; 0 without anybody.</summary>
    public double Effective => Squares > 0 ? Sum * Sum / Squares : 0;

    /// <summary>(Σwk / Σw)·n / deff.</summary>
    public double FavourableEffective => Squares > 0 ? Favourable * Sum / Squares : 0;

    /// <summary>The sums with so many people more of one weight.</summary>
    public WeightSums Plus(double weight, double favourable, int times) =>
        new(Sum + (weight * times), Squares + (weight * weight * times), Favourable + (weight * favourable * times));
}
