namespace Sui.Inspection.Standards;

/// <summary>A group of people whose views a prompt is about.</summary>
/// <param name="Id">Its id, such as <c>ServiceUsers</c>; unique in its prompt. Rubrics name it.</param>
/// <param name="Name">Its members in print, several of them, in the middle of a sentence: 'service users'.</param>
/// <param name="ShortName">The same where there is little room; null takes <paramref name="Name"/>.</param>
public sealed record Constituency(string Id, LocalisedText Name, LocalisedText? ShortName = null);
