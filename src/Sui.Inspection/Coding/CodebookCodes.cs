using Sui.Inspection.Json;

namespace Sui.Inspection.Coding;

/// <summary>The permanent codes for what a codebook says; those for its shape are in <see cref="Shape"/>.</summary>
internal static class CodebookCodes
{
    /// <summary>The codes of its shape.</summary>
    /// <remarks>
    /// <list type="table">
    /// <item><term>SUI8501</term><description>Error. The codebook is not valid JSON in UTF-8.</description><description>Check quotes, commas and
    /// brackets near the line named.</description></item>
    /// <item><term>SUI8502</term><description>Error. The file is larger than 4 MiB.</description><description>Leave out what does not belong in
    /// it.</description></item>
    /// <item><term>SUI8503</term><description>Error. A property stands more than once.</description><description>Keep the right one and delete the
    /// others.</description></item>
    /// <item><term>SUI8504</term><description>Error. A property is not known.</description><description>Correct its name or delete
    /// it.</description></item>
    /// <item><term>SUI8505</term><description>Error. A property is missing.</description><description>Add it.</description></item>
    /// <item><term>SUI8506</term><description>Error. A value has the wrong type.</description><description>Correct the value.</description></item>
    /// <item><term>SUI8507</term><description>Error. A value is not one of those allowed.</description><description>Write one of them exactly as
    /// listed.</description></item>
    /// <item><term>SUI8508</term><description>Error. An id, a code, a text or a number has the wrong form.</description><description>Correct it as
    /// the problem says.</description></item>
    /// <item><term>SUI8509</term><description>Error. A text lacks English.</description><description>Add the property `en`.</description></item>
    /// <item><term>SUI8510</term><description>Error. The format is not `sui-codebook/1`.</description><description>Check that the right kind of file
    /// is read.</description></item>
    /// <item><term>SUI8511</term><description>Error. There are more than 1,000 problems; the rest is only counted.</description><description>Mend
    /// those listed and read the file again.</description></item>
    /// </list>
    /// </remarks>
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
