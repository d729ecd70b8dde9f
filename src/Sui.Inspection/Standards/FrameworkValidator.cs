using System.Globalization;
using Sui.Inspection.Json;

namespace Sui.Inspection.Standards;

/// <summary>Lists every inconsistency of a framework.</summary>
internal static class FrameworkValidator
{
    private const int HighestScore = (int)Rating.Outstanding;

    /// <summary>Checks a framework.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Validate(Framework framework, Faults faults)
    {
        IdentityCheck.Run(framework.Identity, faults);
        CheckStandards(framework.Standards, faults);
        CheckPrompt(framework, faults);
        PromptCheck.Run(framework.Prompt, faults);
        var scale = framework.RollUp;
        CheckBands(scale.CaseBands, 100, "rollUp.caseBands", faults);
        var highest = faults.Sound("rollUp.standards") ? (double)HighestScore * scale.Standards : double.PositiveInfinity;
        CheckBands(scale.OverallBands, highest, "rollUp.overallBands", faults);
        if (!(scale.DiscretionWithin is >= 0 and <= 100))
        {
            faults.Error(FrameworkCodes.NumberOutOfRange, "rollUp.discretionWithin", "The number is out of range.",
                "Percentage points from 0 to 100.", "Correct the number.");
        }

        if (scale.Standards > framework.Standards.Count && faults.SoundInAll("standards"))
        {
            faults.Error(FrameworkCodes.NumberOutOfRange, "rollUp.standards", "The scale is for more standards than there are.",
                "At most the number of standards listed.", "Correct the number or add the standards.");
        }
    }

    private static void CheckStandards(IReadOnlyList<Standard> standards, Faults faults)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < standards.Count; i++)
        {
            if (!ids.Add(standards[i].Id))
            {
                faults.Error(FrameworkCodes.WrongStandards, $"standards[{i}].id", "Another standard has this id.",
                    "Each id once.",
                    "Correct one of the two.");
            }
        }

        if (standards.Count == 0)
        {
            faults.Error(FrameworkCodes.WrongStandards, "standards", "There is no standard.", "At least one standard.",
                "Add the standards.");
        }
    }

    private static void CheckPrompt(Framework framework, Faults faults)
    {
        var prompt = framework.Prompt;
        if (!framework.Standards.Any(standard => string.Equals(standard.Id, prompt.StandardId, StringComparison.Ordinal))
            && faults.SoundInAll("standards", "id"))
        {
            Report("prompt.standardId", "No standard has this id.", "The id of one of the standards.");
        }

        if (!prompt.KeyQuestionId.StartsWith(prompt.StandardId + ".", StringComparison.Ordinal) && faults.Sound("prompt.standardId"))
        {
            Report("prompt.keyQuestionId", "The key question does not belong to the standard.",
                "The standard's id, a dot and a number.");
        }

        if (!prompt.Id.StartsWith(prompt.KeyQuestionId, StringComparison.Ordinal) && faults.Sound("prompt.keyQuestionId"))
        {
            Report("prompt.id", "The prompt does not belong to the key question.",
                "The key question's id (prompt.keyQuestionId) and the prompt's letter.");
        }

        void Report(string path, string message, string expected) =>
            faults.Error(FrameworkCodes.WrongPrompt, path, message, expected, "Correct the id.");
    }

    private static void CheckBands(IReadOnlyList<RatingBand> bands, double highest, string path, Faults faults)
    {
        if (!bands.Select(band => band.Rating).SequenceEqual(EnumNames<Rating>.All) && faults.SoundInAll(path, "rating"))
        {
            faults.Error(FrameworkCodes.WrongBands, path, "A rating is missing, stands twice or out of order.",
                $"Each once, lowest first: {EnumNames<Rating>.Joined}.", "Put the four bands in order.");
        }

        for (var i = 0; i < bands.Count; i++)
        {
            var from = bands[i].From;
            var before = i == 0 || !faults.Sound($"{path}[{i - 1}].from") ? double.NegativeInfinity : bands[i - 1].From;
            if (i == 0 ? from != 0 : !(from > before && from <= highest))
            {
                faults.Error(FrameworkCodes.WrongBands, $"{path}[{i}].from", "The band starts in the wrong place.",
                    string.Create(CultureInfo.InvariantCulture, $"0 for the first, then ascending to at most {highest}."),
                    "Correct where the bands start.");
            }
        }
    }
}
