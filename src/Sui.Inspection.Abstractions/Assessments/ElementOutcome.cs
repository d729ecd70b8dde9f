using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments;

/// <summary>One element for one constituency.</summary>
/// <param name="Constituency">Whose views: the constituency's id, as the framework's prompt has it.</param>
/// <param name="Element">Which element: its id, as the framework's prompt has it.</param>
/// <param name="Result">The result.</param>
/// <param name="Criteria">The criteria it rests on.</param>
public sealed record ElementOutcome(
    string Constituency, string Element, ElementResult Result, IReadOnlyList<string> Criteria);
