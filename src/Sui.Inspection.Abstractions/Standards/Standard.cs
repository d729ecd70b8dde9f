namespace Sui.Inspection.Standards;

/// <summary>One standard of a framework.</summary>
/// <param name="Id">Its number, such as <c>1.4</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Domain">The domain it belongs to, 1 or more.</param>
/// <param name="Verified">Whether the name was checked against the published standards.</param>
public sealed record Standard(string Id, LocalisedText Name, int Domain, bool Verified)
{
    /// <summary>Where the name was seen, or why it is not verified; null where the data does not say.</summary>
    public LocalisedText? Source { get; init; }
}
