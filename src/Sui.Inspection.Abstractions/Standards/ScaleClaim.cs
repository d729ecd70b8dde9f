namespace Sui.Inspection.Standards;

/// <summary>What is known of one value of a <see cref="RollUpScale"/>.</summary>
/// <param name="Id">Which value, such as <c>overallBands</c>; unique in its scale.</param>
/// <param name="Verified">Whether it was seen in a publication of the inspectorate for the framework.</param>
/// <param name="Source">Where it was seen, or what it rests on instead.</param>
public sealed record ScaleClaim(string Id, bool Verified, LocalisedText Source);
