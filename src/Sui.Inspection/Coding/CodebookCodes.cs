using Sui.Inspection.Json;

namespace Sui.Inspection.Coding;

/// <summary>The permanent codes for what a codebook says; those for its shape are in <see cref="Shape"/>.</summary>
internal static class CodebookCodes
{
    /// <summary>The codes of its shape; they mean what SUI4001 to SUI4011 mean for instruments.</summary>
    public static readonly ShapeCodes Shape = new("SUI85");

    /// <summary>Two codes of a codebook have one id, or there is no code.</summary>
    /// <remarks>Error. Give one of the two another id, or add the codes.</remarks>
    public const string WrongCodes = "SUI8520";

    /// <summary>A code of a codebook is called `none`, which says that no code applies.</summary>
    /// <remarks>Error. Give the code another id.</remarks>
    public const string ReservedCode = "SUI8521";

    /// <summary>The levels of a code are fewer than two, one stands twice, or they are compared as numbers and are none; or a metric is given that levels do not have.</summary>
    /// <remarks>Error. Give two levels or more, lowest first, each once, without the signs `|`, `;` and `=`; numbers where `levelMetric` is `Interval`.</remarks>
    public const string WrongLevels = "SUI8522";
}
