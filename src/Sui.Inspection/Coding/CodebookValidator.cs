using System.Globalization;
using Sui.Inspection.Analysis;
using Sui.Inspection.Json;

namespace Sui.Inspection.Coding;

/// <summary>Lists every inconsistency of a codebook.</summary>
internal static class CodebookValidator
{
    /// <summary>What stands in a coding where no code applies.</summary>
    public const string None = "none";

    /// <summary>Checks a codebook.</summary>
    /// <param name="codebook">The codebook.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Validate(Codebook codebook, Faults faults)
    {
        if (faults.Sound("id", "version"))
        {
            IdentityCheck.Run(codebook.Identity, faults);
        }

        if (codebook.Codes.Count == 0)
        {
            faults.Error(CodebookCodes.WrongCodes, "codes", "There is no code.", "One code or more.", "Add the codes.");
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < codebook.Codes.Count; at++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"codes[{at}]");
            var code = codebook.Codes[at];
            if (faults.Sound(path + ".id") && !DataText.IsCode(code.Id))
            {
                faults.Error(faults.Codes.WrongForm, path + ".id", "The id of the code cannot be one.", "Lower-case letters, digits and underscores, at most 64.", "Correct the id.");
            }

            if (!ids.Add(code.Id))
            {
                faults.Error(CodebookCodes.WrongCodes, path + ".id", "Two codes have one id.", "An id of its own for each code.", "Give one of the two another id.");
            }

            if (code.Id == None)
            {
                faults.Error(CodebookCodes.ReservedCode, path + ".id", "The id says in a coding that no code applies.", "Any other id.", "Give the code another id.");
            }

            CheckLevels(code, path, faults);
        }
    }

    private static void CheckLevels(CodebookCode code, string path, Faults faults)
    {
        var levels = code.Levels;
        if ((levels.Count == 0 && code.LevelMetric == AgreementMetric.Ordinal) || !faults.Sound(path + ".levels", path + ".levelMetric"))
        {
            return;
        }

        if (levels.Count < 2 || levels.Distinct(StringComparer.OrdinalIgnoreCase).Count() < levels.Count || levels.Any(level => level.AsSpan().ContainsAny('|', ';', '='))
            || code.LevelMetric == AgreementMetric.Nominal || (code.LevelMetric == AgreementMetric.Interval && levels.Any(level => NumberOf(level) is null)))
        {
            faults.Error(
                CodebookCodes.WrongLevels, path + ".levels", "The levels cannot be compared.",
                "Two levels or more, lowest first, each once, without | ; and =; numbers for the metric Interval. The metric is Ordinal or Interval.", "Correct the levels, or leave them and the metric out.");
        }
    }

    /// <summary>A level as a number; null where it is none.</summary>
    public static double? NumberOf(string level) =>
        double.TryParse(level, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
