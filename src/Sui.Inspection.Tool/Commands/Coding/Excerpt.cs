using Sui.Inspection.Tool.Commands.Calculations;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>Something that somebody said.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Source">The source.</param>
/// <param name="Experience">From what experience the person speaks.</param>
/// <param name="Person">The person's pseudonym; blank for none.</param>
/// <param name="Row">Its row.</param>
internal sealed record Excerpt(string Id, string Source, Experience Experience, string Person, CalcRow Row)
{
    /// <summary>Who said it: the person, or whoever said this excerpt.</summary>
    public string Speaker => Person.Length > 0 ? "p:" + Person : "e:" + Id;
}
