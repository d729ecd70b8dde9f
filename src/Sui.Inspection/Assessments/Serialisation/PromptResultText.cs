using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>What the evidence says about the prompt, as JSON has it.</summary>
internal static class PromptResultText
{
    /// <summary>The result's name; that of the first constituency is in it where the prompt is met for that one only.</summary>
    /// <param name="result">The result.</param>
    /// <param name="elements">The elements, those of the first constituency first.</param>
    public static string Of(PromptResult result, IReadOnlyList<ElementOutcome> elements) =>
        result == PromptResult.MetForFirst && elements is [var first, ..] ? "MetFor" + first.Constituency : result.ToString();
}
