namespace PackGenerator.Profiles;

/// <summary>A second coder's view of the same material.</summary>
/// <param name="Coder">The second coder's role.</param>
/// <param name="Direction">For or Against.</param>
/// <param name="Strength">Strong, Moderate or Slight.</param>
/// <param name="Statement">What was found, in the second coder's words.</param>
internal sealed record SecondCoding(string Coder, string Direction, string Strength, string Statement);
