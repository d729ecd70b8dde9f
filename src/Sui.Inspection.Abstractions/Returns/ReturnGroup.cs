namespace Sui.Inspection.Returns;

/// <summary>One group of the providers that were asked.</summary>
/// <param name="Id">The group's id.</param>
/// <param name="Name">Its name in print.</param>
/// <param name="Asked">How many providers were asked, 1 or more.</param>
/// <param name="Published">What was published of their returns; null where the returns themselves are held.</param>
public sealed record ReturnGroup(string Id, string Name, int Asked, PublishedReturns? Published);
