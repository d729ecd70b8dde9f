using System.Globalization;
using System.Text;

using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms;

/// <summary>Names of exported files.</summary>
internal static class ExportName
{
    /// <summary>Id and version, and what follows them.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="ending">What follows, such as <c>.cy.pdf</c>.</param>
    public static string Of(Instrument instrument, string ending)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return $"{Stem(instrument)}{ending}";
    }

    /// <summary>Id and version, which stand on every form so that a filled one can be matched to its questions.</summary>
    public static string Stem(Instrument instrument)
    {
        // A host's own id may hold anything; a file's name may not.
        var stem = new StringBuilder();
        foreach (var c in instrument.Identity.Id)
        {
            stem.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-');
        }

        return stem.Append('-').Append(instrument.Identity.Version.ToString(CultureInfo.InvariantCulture)).ToString();
    }
}
