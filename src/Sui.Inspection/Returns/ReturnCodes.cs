using Sui.Inspection.Json;

namespace Sui.Inspection.Returns;

/// <summary>The permanent codes for surveys of providers; those for the shape of <c>returns.json</c> are in <see cref="Shape"/>.</summary>
internal static class ReturnCodes
{
    /// <summary>The codes of its shape.</summary>
    /// <remarks>
    /// <list type="table">
    /// <item><term>SUI6401</term><description>Error. `returns.json` is not valid JSON in UTF-8.</description><description>Check quotes, commas and
    /// brackets near the line named.</description></item>
    /// <item><term>SUI6402</term><description>Error. The file is larger than 4 MiB.</description><description>Leave out what does not belong in
    /// it.</description></item>
    /// <item><term>SUI6403</term><description>Error. A property stands more than once.</description><description>Keep the right one and delete the
    /// others.</description></item>
    /// <item><term>SUI6404</term><description>Error. A property is not known.</description><description>Correct its name or delete
    /// it.</description></item>
    /// <item><term>SUI6405</term><description>Error. A property is missing.</description><description>Add it.</description></item>
    /// <item><term>SUI6406</term><description>Error. A value has the wrong type.</description><description>Correct the value.</description></item>
    /// <item><term>SUI6407</term><description>Error. A value is not one of those allowed.</description><description>Write one of them exactly as
    /// listed.</description></item>
    /// <item><term>SUI6408</term><description>Error. An id, a code, a text or a number has the wrong form.</description><description>Correct it as
    /// the problem says.</description></item>
    /// <item><term>SUI6409</term><description>Error. A text lacks English.</description><description>Add the property `en`.</description></item>
    /// <item><term>SUI6410</term><description>Error. The format is not `sui-returns/1`.</description><description>Check that the right kind of file
    /// is read.</description></item>
    /// <item><term>SUI6411</term><description>Error. There are more than 1,000 problems; the rest is only counted.</description><description>Mend
    /// those listed and read the file again.</description></item>
    /// </list>
    /// </remarks>
    public static readonly ShapeCodes Shape = new("SUI64");

    /// <summary>Two things in a list have one id, or a list is empty that may not be.</summary>
    /// <remarks>Error. Give one of the two another id, or fill the list.</remarks>
    public const string WrongIds = "SUI6420";

    /// <summary>A number is out of range.</summary>
    /// <remarks>Error. Correct it as the problem says.</remarks>
    public const string WrongNumber = "SUI6421";

    /// <summary>A group says how many answered although the returns are held, or the other way round.</summary>
    /// <remarks>Error. Leave one of the two out, or add it.</remarks>
    public const string PublishedOrHeld = "SUI6422";

    /// <summary>The published numbers of a group contradict each other.</summary>
    /// <remarks>Error. Correct the numbers.</remarks>
    public const string Contradiction = "SUI6423";

    /// <summary>A check of tables cannot be made.</summary>
    /// <remarks>Error. Correct the table's id, or give either `times` or `total`.</remarks>
    public const string WrongCheck = "SUI6424";

    /// <summary>A question's id is a column that the file of returns has for something else.</summary>
    /// <remarks>Error. Give the question another id.</remarks>
    public const string ReservedColumn = "SUI6425";

    /// <summary>Two returns have one id.</summary>
    /// <remarks>Error. Give one of the two another id.</remarks>
    public const string DuplicateReturn = "SUI6430";

    /// <summary>A return names a group that the survey does not have.</summary>
    /// <remarks>Error. Correct the id, or add the group.</remarks>
    public const string UnknownGroup = "SUI6431";

    /// <summary>A provider stands in two groups.</summary>
    /// <remarks>Error. Correct the group or the provider's id.</remarks>
    public const string TwoGroups = "SUI6432";

    /// <summary>An answer is not one that the question offers.</summary>
    /// <remarks>Error. Use the codes of `returns.json`, or leave the cell empty.</remarks>
    public const string UnknownAnswer = "SUI6433";

    /// <summary>The returns of one provider differ; all are held.</summary>
    /// <remarks>Warning. Ask the provider which of them holds.</remarks>
    public const string Conflict = "SUI6434";

    /// <summary>More providers answered than were asked.</summary>
    /// <remarks>Error. Correct the ids of the providers, or how many were asked.</remarks>
    public const string MoreThanAsked = "SUI6435";

    /// <summary>Two tables that should agree do not.</summary>
    /// <remarks>Warning. Look whether the source says why; where it does not, report the mismatch.</remarks>
    public const string TablesDiffer = "SUI6436";

    /// <summary>There is no `returns.json`.</summary>
    /// <remarks>Error. Add it.</remarks>
    public const string Missing = "SUI6440";
}
