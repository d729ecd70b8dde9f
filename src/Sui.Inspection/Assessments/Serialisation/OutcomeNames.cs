using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>The names that JSON has for what is not there.</summary>
internal static class OutcomeNames
{
    /// <summary>In place of a rung's name.</summary>
    public const string NotPlaced = "NotPlaced";

    /// <summary>In place of a rating's.</summary>
    public const string NotRated = "NotRated";

    /// <summary>The name of a rung, or of none.</summary>
    /// <param name="rung">The rung; null for none.</param>
    public static string Of(Rung? rung) => rung?.ToString() ?? NotPlaced;
}
