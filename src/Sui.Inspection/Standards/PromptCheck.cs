using Sui.Inspection.Json;

namespace Sui.Inspection.Standards;

/// <summary>Checks what a prompt asks, of whom, and which element is its gate.</summary>
internal static class PromptCheck
{
    /// <summary>Runs the check.</summary>
    /// <param name="prompt">The prompt.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(Prompt prompt, Faults faults)
    {
        EachOnce([.. prompt.Elements.Select(element => element.Id)], "prompt.elements", "element", faults);
        EachOnce([.. prompt.Constituencies.Select(one => one.Id)], "prompt.constituencies", "constituency", faults);
        if (!prompt.Elements.Any(element => string.Equals(element.Id, prompt.Gate.Element, StringComparison.Ordinal))
            && faults.SoundInAll("prompt.elements", "id"))
        {
            faults.Error(FrameworkCodes.WrongGate, "prompt.gate.element", "No element of the prompt has this id.",
                "The id of one of the elements.", "Correct the id.");
        }
    }

    private static void EachOnce(IReadOnlyList<string> ids, string path, string what, Faults faults)
    {
        if (ids.Count == 0)
        {
            faults.Error(FrameworkCodes.WrongElements, path, $"There is no {what}.", $"At least one {what}.", "Add what the prompt has.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < ids.Count; i++)
        {
            if (!DataText.IsId(ids[i]))
            {
                faults.Error(FrameworkCodes.WrongElements, $"{path}[{i}].id", "The id has the wrong form.",
                    $"A {DataText.IdForm}.", "Correct the id.");
            }
            else if (!seen.Add(ids[i]))
            {
                faults.Error(FrameworkCodes.WrongElements, $"{path}[{i}].id", $"Another {what} has this id.", "Each id once.",
                    "Give one of the two another id.");
            }
        }
    }
}
