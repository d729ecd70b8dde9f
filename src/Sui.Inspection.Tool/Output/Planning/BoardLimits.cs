namespace Sui.Inspection.Tool.Output.Planning;

/// <summary>How many rows a part of the board shows; JSON always has all.</summary>
/// <param name="Groups">Of groups and sources.</param>
/// <param name="Criteria">Of criteria and what they rest on.</param>
/// <param name="Open">Of what is open: criteria with their questions, proposals, requests, statements and changes.</param>
internal sealed record BoardLimits(int Groups, int Criteria, int Open)
{
    /// <summary>At a terminal.</summary>
    public static BoardLimits Terminal { get; } = new(40, 60, 40);

    /// <summary>In print: as much as two sheets hold.</summary>
    public static BoardLimits Print { get; } = new(12, 30, 10);
}
