using Sui.Inspection.Evidence;

namespace Sui.Inspection.Planning;

/// <summary>
/// Where the week of fieldwork stands: who was not heard, what is not settled, what to trace and to ask for. Internal work of inspectors, with
/// small counts, and not for publication. It holds no words of respondents and no pseudonyms.
/// </summary>
public sealed record FieldworkBoard
{
    /// <summary>The provider.</summary>
    public required Provider Provider { get; init; }

    /// <summary>The pack's id.</summary>
    public required string PackId { get; init; }

    /// <summary>The pack's title.</summary>
    public required string Title { get; init; }

    /// <summary>The tag of the language that the pack is written in.</summary>
    public required string Language { get; init; }

    /// <summary>Whether the pack was made up.</summary>
    public required bool Synthetic { get; init; }

    /// <summary>The days of fieldwork.</summary>
    public required Period Fieldwork { get; init; }

    /// <summary>The day that days are counted to.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The rubric used.</summary>
    public required DataVersion Rubric { get; init; }

    /// <summary>How many problems of the evidence are errors; what has one is not on the board.</summary>
    public required int Errors { get; init; }

    /// <summary>How many problems of the evidence are warnings.</summary>
    public required int Warnings { get; init; }

    /// <summary>How many people were heard, and how many are enough.</summary>
    public required BoardPeople People { get; init; }

    /// <summary>The groups of the caseload's profile, those least heard first.</summary>
    public required IReadOnlyList<BoardGroup> Groups { get; init; }

    /// <summary>What the people heard said of themselves.</summary>
    public required IReadOnlyList<BoardAnswer> Answers { get; init; }

    /// <summary>The sites that activities run at, by name.</summary>
    public required IReadOnlyList<BoardSite> Sites { get; init; }

    /// <summary>By what nobody can say who was not heard, since the pack does not record it.</summary>
    public required IReadOnlyList<BoardDivision> NotRecorded { get; init; }

    /// <summary>What came of asking, by source in the pack's order; sources without answers of single people are left out.</summary>
    public required IReadOnlyList<BoardCalls> Calls { get; init; }

    /// <summary>Who chose the people and meetings of each source, in the pack's order.</summary>
    public required IReadOnlyList<BoardChoice> Chosen { get; init; }

    /// <summary>What people said that is still to be coded, by source in the pack's order; sources without any are left out.</summary>
    public required IReadOnlyList<BoardDrafts> Drafts { get; init; }

    /// <summary>What each criterion that has evidence rests on, in the rubric's order.</summary>
    public required IReadOnlyList<BoardBasis> Bases { get; init; }

    /// <summary>The proposals to trace, those without a decision first.</summary>
    public required IReadOnlyList<BoardProposal> Proposals { get; init; }

    /// <summary>How many proposals the register has as carried out, each of which can be looked for at its site.</summary>
    public required int RecordedAsDone { get; init; }

    /// <summary>What is not settled, pivotal criteria first.</summary>
    public required IReadOnlyList<BoardOpenCriterion> Open { get; init; }

    /// <summary>What was requested and not supplied, longest past its promise first.</summary>
    public required IReadOnlyList<BoardRequest> Requests { get; init; }

    /// <summary>What can be said at the closing meeting: what is met, or firmly not met, in the rubric's order.</summary>
    public required IReadOnlyList<BoardStatement> Closing { get; init; }

    /// <summary>What changed since a former version of the pack; null where none was given.</summary>
    public required BoardChanges? Changes { get; init; }
}
