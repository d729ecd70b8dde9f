using Sui.Inspection.Json;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>What the evidence says about the prompt, as JSON has it.</summary>
internal static class PromptResultText
{
    private const string MetFor = "MetFor";

    /// <summary>The result's name; that of the first constituency is in it where the prompt is met for that one only.</summary>
    /// <param name="result">The result.</param>
    /// <param name="elements">The elements, those of the first constituency first.</param>
    public static string Of(PromptResult result, IReadOnlyList<ElementOutcome> elements) =>
        result == PromptResult.MetForFirst && elements is [var first, ..] ? MetFor + first.Constituency : result.ToString();

    /// <summary>Reads the result's name, whichever constituency is in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The result, when it is one.</param>
    public static bool TryRead(string text, out PromptResult result)
    {
        if (EnumNames<PromptResult>.TryFind(text, out result))
        {
            return true;
        }

        result = PromptResult.MetForFirst;
        return text.StartsWith(MetFor, StringComparison.Ordinal) && DataText.IsId(text[MetFor.Length..]);
    }
}
