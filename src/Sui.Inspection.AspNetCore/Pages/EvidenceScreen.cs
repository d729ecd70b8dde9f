using Microsoft.AspNetCore.Http;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The evidence that a case holds, and the form that takes more in.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
internal sealed record EvidenceScreen(PageFrame Frame, CaseStatus Status) : Screen(Frame)
{
    /// <summary>The name of the form.</summary>
    public const string Form = "evidence";

    /// <summary>The files that are held.</summary>
    public required IReadOnlyList<EvidenceFile> Files { get; init; }

    /// <summary>What is wrong with the evidence that is held.</summary>
    public required IReadOnlyList<Problem> Wrong { get; init; }

    /// <summary>What is wrong with files that were looked at and not taken in; null where none were.</summary>
    public IReadOnlyList<Problem>? Looked { get; init; }

    /// <summary>Whether the state takes evidence.</summary>
    public bool Takes => StateRules.Takes(Status.State, EntryKinds.ItemAdded);

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<EvidenceScreen>(this, status);

    /// <summary>A file of the evidence.</summary>
    /// <param name="Name">Its path inside the pack.</param>
    /// <param name="Header">The number of the entry of its headings, which stands in addresses; null for what is no table.</param>
    /// <param name="Held">How many of its items are held.</param>
    /// <param name="Withdrawn">How many were withdrawn.</param>
    /// <param name="Erased">How many were erased.</param>
    internal sealed record EvidenceFile(string Name, long? Header, int Held, int Withdrawn, int Erased);
}
