using Microsoft.AspNetCore.Http;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The proposals that the case holds, and where each stands.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
/// <param name="Proposals">The proposals, in the order of the evidence.</param>
internal sealed record ProposalsScreen(PageFrame Frame, CaseStatus Status, IReadOnlyList<HeldProposal> Proposals) : Screen(Frame)
{
    /// <summary>Whether there is a table that proposals go into.</summary>
    public required bool HasTable { get; init; }

    /// <summary>Whether the state takes evidence.</summary>
    public bool Takes => StateRules.Takes(Status.State, EntryKinds.ItemAdded);

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<ProposalsScreen>(this, status);
}
