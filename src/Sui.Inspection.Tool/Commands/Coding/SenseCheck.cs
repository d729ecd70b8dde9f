namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>A meeting with people with lived experience about what the coding says.</summary>
/// <param name="On">The day.</param>
/// <param name="People">How many people with lived experience took part, 1 or more.</param>
/// <param name="Said">What they said of the themes.</param>
/// <param name="Changed">What was changed for it; blank for nothing.</param>
internal sealed record SenseCheck(DateOnly On, int People, string Said, string Changed);
