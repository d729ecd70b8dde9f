namespace Sui.Inspection.Tool.Output.Planning;

/// <summary>How many rows a part of the board shows; JSON always has all.</summary>
/// <param name="Groups">Of groups, sites and what came of asking.</param>
/// <param name="Sources">Of sources.</param>
/// <param name="Criteria">Of criteria and what they rest on.</param>
/// <param name="Open">Of what is open: criteria with their questions, proposals, requests, statements and changes.</param>
/// <param name="Characters">How long a text of the pack may be.</param>
internal sealed record BoardLimits(int Groups, int Sources, int Criteria, int Open, int Characters)
{
    /// <summary>At a terminal.</summary>
    public static BoardLimits Terminal { get; } = new(40, 40, 60, 40, int.MaxValue);

    /// <summary>In print: as much as two sheets hold.</summary>
    public static BoardLimits Print { get; } = new(8, 12, 30, 10, 60);
}
