using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The draft findings that wait to be coded, some at a time, and the words of which none was made.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
/// <param name="Drafts">All of them.</param>
/// <param name="Page">Which part of them, from 1.</param>
internal sealed record DraftsScreen(PageFrame Frame, CaseStatus Status, IReadOnlyList<HeldDraft> Drafts, int Page = 1) : Screen(Frame)
{
    /// <summary>The name of the form that makes drafts.</summary>
    public const string Form = "drafts";

    private const int Rows = 50;

    /// <summary>Of how many words of the evidence no draft was made.</summary>
    public int Words { get; init; }

    /// <summary>Those of this part.</summary>
    public IEnumerable<HeldDraft> Shown => Drafts.Skip((Page - 1) * Rows).Take(Rows);

    /// <summary>How many parts there are, 1 or more.</summary>
    public int Pages => Math.Max(1, (Drafts.Count + Rows - 1) / Rows);

    /// <summary>Whether the state takes evidence.</summary>
    public bool Takes => StateRules.Takes(Status.State, EntryKinds.ItemAdded);

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<DraftsScreen>(this, status);
}
