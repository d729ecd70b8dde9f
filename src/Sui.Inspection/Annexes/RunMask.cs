using Sui.Inspection.Evidence;
using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Annexes;

/// <summary>Masks runs of text, also what formatting divides, and takes away links that lead to a person.</summary>
internal sealed class RunMask(TextScanner scanner, MaskingPolicy policy, TextMask texts)
{
    /// <summary>The runs without identifiers.</summary>
    public IReadOnlyList<TextRun> Mask(IReadOnlyList<TextRun> runs)
    {
        IReadOnlyList<TextRun> masked = [.. runs.Select(Mask)];
        if (masked.Count < 2)
        {
            return masked;
        }

        // What a reader sees is the whole: better a lost bold word than half a number on either side of it.
        var whole = string.Concat(masked.Select(run => run.Text));
        var safe = texts.Of(whole);
        return string.Equals(safe, whole, StringComparison.Ordinal) ? masked : [new TextRun(safe, Language: masked[0].Language)];
    }

    private TextRun Mask(TextRun run) => run with
    {
        Text = texts.Of(run.Text, run.Language is { } language && IsSafe(language) ? language : null),
        Href = run.Href is { } address && !(IsSafe(address) && IsSafe(Uri.UnescapeDataString(address))) ? null : run.Href,
        Language = run.Language is { } tag && !IsSafe(tag) ? null : run.Language,
    };

    private bool IsSafe(string text) => !scanner.Scan(text).Any(policy.Masks);
}
