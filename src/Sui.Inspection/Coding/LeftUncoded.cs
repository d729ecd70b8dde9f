namespace Sui.Inspection.Coding;

/// <summary>What a third person, who is none of the coders, decided that a coder will not code.</summary>
/// <param name="Coder">The coder, compared without regard to capitals.</param>
/// <param name="Excerpt">The excerpt's id; null confirms that to none of the excerpts a code applies, as the coder says.</param>
public sealed record LeftUncoded(string Coder, string? Excerpt);
