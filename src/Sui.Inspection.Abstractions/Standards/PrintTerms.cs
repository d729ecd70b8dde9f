namespace Sui.Inspection.Standards;

/// <summary>The words that a framework uses in print for the people supervised.</summary>
/// <param name="Singular">One of them, such as 'service user'.</param>
/// <param name="Plural">Several of them, such as 'service users'.</param>
public sealed record PrintTerms(LocalisedText Singular, LocalisedText Plural);
