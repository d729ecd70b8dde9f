using Microsoft.AspNetCore.Http;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The criteria, to say which one a finding speaks to.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
/// <param name="Rubric">The rubric that the case is assessed with.</param>
internal sealed record NewFindingScreen(PageFrame Frame, CaseStatus Status, Rubric Rubric) : Screen(Frame)
{
    /// <summary>Whether there is a table that findings go into.</summary>
    public required bool HasTable { get; init; }

    /// <summary>Whether the state takes evidence.</summary>
    public bool Takes => StateRules.Takes(Status.State, EntryKinds.ItemAdded);

    /// <summary>The criteria of a rubric that findings speak to.</summary>
    public static IEnumerable<Criterion> CriteriaOf(Rubric rubric) => rubric.Criteria.Where(one => one.Claim.Kind != ClaimKind.Computed);

    /// <summary>The criteria that findings speak to, by their rungs; those of none last.</summary>
    public IEnumerable<IGrouping<Vocabulary.Rung?, Criterion>> Groups =>
        CriteriaOf(Rubric).GroupBy(one => one.Rung).OrderBy(group => group.Key is null).ThenBy(group => group.Key);

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<NewFindingScreen>(this, status);
}
