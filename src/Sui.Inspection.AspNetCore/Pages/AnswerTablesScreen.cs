using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The tables of answers, to say what somebody answered.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
/// <param name="Tables">The tables.</param>
internal sealed record AnswerTablesScreen(PageFrame Frame, CaseStatus Status, IReadOnlyList<AnswerTable> Tables) : Screen(Frame)
{
    /// <summary>Whether the state takes evidence.</summary>
    public bool Takes => StateRules.Takes(Status.State, EntryKinds.ItemAdded);

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<AnswerTablesScreen>(this, status);
}
