using System.Text;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Writing;

/// <summary>Collects what the format cannot hold. An item is named by its kind and its place in its list, never by its id, which nobody
/// has looked at.</summary>
internal sealed class WriteFaults
{
    private readonly List<Problem> _problems = [];

    /// <summary>What was found.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Reports what cannot be written.</summary>
    public void Add(string code, string? property, string? item, int? place, string message, string expected, string action) =>
        _problems.Add(new Problem
        {
            Code = code,
            Severity = ProblemSeverity.Error,
            Location = new ProblemLocation(ItemPlace.Pack, Column: property) { Item = item, Id = place is { } known ? "#" + Wording.Number(known) : null },
            Message = message,
            Expected = expected,
            Action = action,
        });

    /// <summary>Checks a text; reading would refuse or change some.</summary>
    public void CheckText(string? text, string property, string? item = null, int? place = null, int longest = int.MaxValue)
    {
        if (text is null)
        {
            return;
        }

        if (text.Length > longest)
        {
            Value(property, item, place, "The text is too long for a cell.", $"At most {Wording.Number(longest)} characters.");
        }
        else if (text.Any(letter => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n')) || HasHalfCharacter(text))
        {
            Value(property, item, place, "The text has a control character or half a character in it.", "Text.");
        }
    }

    /// <summary>Reports a value that the format has no form for.</summary>
    public void Value(string property, string? item, int? place, string message, string expected) => Add(
        IntakeCodes.ValueNotWritable, property, item, place, message, expected, "Correct the value before the pack is written.");

    private static bool HasHalfCharacter(string text)
    {
        var replaced = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            replaced += rune == Rune.ReplacementChar ? 1 : 0;
        }

        return replaced > text.Count(letter => letter == '\uFFFD');
    }
}
