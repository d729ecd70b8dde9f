using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments;

/// <summary>One element for one constituency.</summary>
/// <param name="Constituency">Whose views.</param>
/// <param name="Element">Which element.</param>
/// <param name="Result">The result.</param>
/// <param name="Criteria">The criteria it rests on.</param>
public sealed record ElementOutcome(
    Constituency Constituency, PromptElement Element, ElementResult Result, IReadOnlyList<string> Criteria);
