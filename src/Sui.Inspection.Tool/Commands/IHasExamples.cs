namespace Sui.Inspection.Tool.Commands;

/// <summary>A command whose help shows examples.</summary>
internal interface IHasExamples
{
    /// <summary>Complete command lines, at least one.</summary>
    IReadOnlyList<string> Examples { get; }
}
