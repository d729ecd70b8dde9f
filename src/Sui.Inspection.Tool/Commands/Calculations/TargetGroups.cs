namespace Sui.Inspection.Tool.Commands.Calculations;

/// <summary>A characteristic of a file of targets.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Groups">The names of its groups, in order.</param>
/// <param name="Shares">Their shares.</param>
internal sealed record TargetGroups(string Name, List<string> Groups, List<double> Shares);
