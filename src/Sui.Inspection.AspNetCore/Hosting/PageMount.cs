namespace Sui.Inspection.AspNetCore.Hosting;

/// <summary>Where the pages are mounted; stands on each of their endpoints.</summary>
/// <param name="Prefix">The path, such as <c>/sui</c>, without a slash at its end.</param>
/// <param name="Style">The path of the style sheet below it.</param>
internal sealed record PageMount(string Prefix, string Style);
