using Sui.Inspection.Json;

namespace Sui.Inspection.Annexes.Former;

/// <summary>The permanent codes for a former annex that a new one is compared with; those for its shape are in <see cref="Shape"/>.</summary>
internal static class FormerCodes
{
    /// <summary>The codes of its shape.</summary>
    public static readonly ShapeCodes Shape = new("SUI53");

    /// <summary>It is no published annex.</summary>
    public const string NotPublished = "SUI5320";

    /// <summary>It was changed after it was written.</summary>
    public const string Changed = "SUI5321";

    /// <summary>It is of another provider.</summary>
    public const string OtherProvider = "SUI5322";

    /// <summary>The difference of the shares gives a count of answers away.</summary>
    public const string Shares = "SUI5330";

    /// <summary>The difference of the people heard through a source, or invited, gives a count away.</summary>
    public const string Source = "SUI5331";

    /// <summary>The difference of the caseload's profile gives a count away.</summary>
    public const string Profile = "SUI5332";

    /// <summary>The difference of a total gives a count away.</summary>
    public const string Total = "SUI5333";

    /// <summary>The difference of those who take part in an activity gives a count away.</summary>
    public const string Activity = "SUI5334";
}
