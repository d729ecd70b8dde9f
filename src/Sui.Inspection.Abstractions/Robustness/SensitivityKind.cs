namespace Sui.Inspection.Robustness;

/// <summary>What a change of a sensitivity analysis changes.</summary>
public enum SensitivityKind
{
    /// <summary>One kind of source is left out.</summary>
    WithoutKind,

    /// <summary>One source is left out, where its kind has several.</summary>
    WithoutSource,

    /// <summary>The multiplier of lived or of learned experience is halved or doubled.</summary>
    Multiplier,

    /// <summary>The bar of one criterion is moved by 0.05.</summary>
    Bar,
}
