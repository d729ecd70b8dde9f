using System.Text;

namespace Sui.Inspection.Forms.Xls;

/// <summary>
/// Names for XLSForm: a letter first, then letters, digits, underscores, hyphens and full stops, told apart without regard to case, and
/// none that a tool uses itself. A name that is fit already stays, so that answers come back under the question's id.
/// </summary>
internal sealed class XlsFormNames
{
    /// <summary>What ODK, KoboToolbox and the form's own frame put beside questions.</summary>
    private static readonly string[] Reserved =
    [
        "data", "meta", "instanceid", "instancename", "entity", "formhub", "key", "attachmentspresent", "attachmentsexpected",
        "submissiondate", "submitterid", "submittername", "status", "reviewstate", "deviceid", "edits", "formversion", "xml",
    ];

    private readonly HashSet<string> _taken = new(Reserved, StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a name for a question or a note.</summary>
    public string Take(string wanted)
    {
        var fit = Fit(wanted);
        if (!char.IsAsciiLetter(fit[0]) || Reserved.Contains(fit, StringComparer.OrdinalIgnoreCase)
            || fit.StartsWith("xml", StringComparison.OrdinalIgnoreCase))
        {
            fit = "q_" + fit;
        }

        return Unique(fit, _taken);
    }

    /// <summary>A name that nothing else in a set has; it joins the set.</summary>
    public static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
        {
            unique = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}_{number}");
        }

        return unique;
    }

    /// <summary>A text with what no name may hold replaced by underscores; a single one for nothing.</summary>
    public static string Fit(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            result.Append(char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' ? c : '_');
        }

        return result.Length == 0 ? "_" : result.ToString();
    }
}
