namespace PackGenerator.Profiles;

/// <summary>The people supervised.</summary>
/// <param name="Size">How many.</param>
/// <param name="Groups">The groups of sex and age.</param>
/// <param name="Undisclosed">The share of those answering who do not say their sex or age.</param>
internal sealed record CaseloadProfile(int Size, IReadOnlyList<CaseloadGroupProfile> Groups, double Undisclosed);
