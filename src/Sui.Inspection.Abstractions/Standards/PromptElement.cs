namespace Sui.Inspection.Standards;

/// <summary>One thing that a prompt asks, such as that views are sought.</summary>
/// <param name="Id">Its id, such as <c>Sought</c>; unique in its prompt. Rubrics name it.</param>
/// <param name="Name">Its name in print, such as 'Used to review services'.</param>
/// <param name="ShortName">The name where there is little room, such as 'Used to review'; null takes <paramref name="Name"/>.</param>
public sealed record PromptElement(string Id, LocalisedText Name, LocalisedText? ShortName = null);
