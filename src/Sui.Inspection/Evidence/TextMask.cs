using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Evidence;

/// <summary>One masking of texts: each is looked at once, however often it stands there.</summary>
internal sealed class TextMask(TextMasker masker, MaskingPolicy policy)
{
    private readonly Dictionary<(string Language, string Text), string> _masked = [];

    /// <summary>How many texts were masked so far.</summary>
    public int Changes { get; private set; }

    /// <summary>The text without identifiers; the same object when it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language of the mask where it is not the policy's.</param>
    public string Of(string text, string? language = null)
    {
        var key = (language ?? policy.Language, text);
        if (!_masked.TryGetValue(key, out var masked))
        {
            masked = masker.Mask(text, policy with { Language = key.Item1 }).Text;
            _masked[key] = masked;
            _masked[(key.Item1, masked)] = masked;
        }

        return Counted(text, masked);
    }

    /// <summary>The same for a text that may be missing.</summary>
    public string? Optional(string? text) => text is null ? null : Of(text);

    /// <summary>The same for a list.</summary>
    public IReadOnlyList<string> All(IReadOnlyList<string> texts) => [.. texts.Select(text => Of(text))];

    /// <summary>The name of an organisation: it is called after its place, and places are surnames, so that only a whole name is masked.</summary>
    public string OfOrganisation(string name)
    {
        var masked = masker.Mask(name, policy);
        var onlyWords = masked.Hits.Where(policy.Masks)
            .All(hit => hit.Kind == IdentifierKind.Name && !name.AsSpan(hit.Start, hit.Length).Contains(' '));
        return onlyWords ? name : Counted(name, masked.Text);
    }

    private string Counted(string text, string masked)
    {
        Changes += ReferenceEquals(masked, text) || string.Equals(masked, text, StringComparison.Ordinal) ? 0 : 1;
        return masked;
    }
}
