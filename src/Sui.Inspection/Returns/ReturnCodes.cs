using Sui.Inspection.Json;

namespace Sui.Inspection.Returns;

/// <summary>The permanent codes for surveys of providers; those for the shape of <c>returns.json</c> are in <see cref="Shape"/>.</summary>
internal static class ReturnCodes
{
    /// <summary>The codes of its shape.</summary>
    public static readonly ShapeCodes Shape = new("SUI64");

    /// <summary>Two things have one id, or a list is empty that may not be.</summary>
    public const string WrongIds = "SUI6420";

    /// <summary>A number is out of range.</summary>
    public const string WrongNumber = "SUI6421";

    /// <summary>What was published of a group stands beside the returns themselves, or neither is there.</summary>
    public const string PublishedOrHeld = "SUI6422";

    /// <summary>The published numbers of a group contradict each other.</summary>
    public const string Contradiction = "SUI6423";

    /// <summary>A check cannot be made.</summary>
    public const string WrongCheck = "SUI6424";

    /// <summary>A question's id is a column that the file of returns has for something else.</summary>
    public const string ReservedColumn = "SUI6425";

    /// <summary>Two returns have one id.</summary>
    public const string DuplicateReturn = "SUI6430";

    /// <summary>A return names a group that the survey does not have.</summary>
    public const string UnknownGroup = "SUI6431";

    /// <summary>A provider stands in two groups.</summary>
    public const string TwoGroups = "SUI6432";

    /// <summary>An answer is not one that the question offers.</summary>
    public const string UnknownAnswer = "SUI6433";

    /// <summary>The returns of one provider differ.</summary>
    public const string Conflict = "SUI6434";

    /// <summary>More providers answered than were asked.</summary>
    public const string MoreThanAsked = "SUI6435";

    /// <summary>Two tables that should agree do not.</summary>
    public const string TablesDiffer = "SUI6436";

    /// <summary>There is no <c>returns.json</c>.</summary>
    public const string Missing = "SUI6440";
}
