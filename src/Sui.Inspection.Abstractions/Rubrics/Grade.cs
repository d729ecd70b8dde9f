namespace Sui.Inspection.Rubrics;

/// <summary>A weight of evidence in words (after Jeffreys).</summary>
/// <param name="Id">The grade's id, such as <c>substantial</c>.</param>
/// <param name="UpTo">The largest absolute weight of the grade, in decibans, from 0.001 to 100,000 and above that of the grade before; null for the last
/// grade.</param>
/// <param name="UpToIncluded">Whether <paramref name="UpTo"/> itself belongs to the grade.</param>
/// <param name="Name">The grade in print.</param>
public sealed record Grade(string Id, double? UpTo, bool UpToIncluded, LocalisedText Name);
