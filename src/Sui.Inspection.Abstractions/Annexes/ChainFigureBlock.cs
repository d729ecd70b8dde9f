namespace Sui.Inspection.Annexes;

/// <summary>How far what people said was followed: links one after another, each with how many reach it.</summary>
/// <param name="Title">What the figure shows.</param>
/// <param name="Description">The same in words, for people who do not see it.</param>
/// <param name="Links">The links in order; counts never rise from one to the next.</param>
public sealed record ChainFigureBlock(string Title, string Description, IReadOnlyList<ChainFigureLink> Links)
    : FigureBlock(Title, Description);
