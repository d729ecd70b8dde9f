using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The form of a proposal that was raised.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
internal sealed record NewProposalScreen(PageFrame Frame, CaseStatus Status) : Screen(Frame)
{
    /// <summary>The name of the form.</summary>
    public const string Form = "raise";

    /// <summary>What stands for no meeting.</summary>
    public const string NoMeeting = "/";

    /// <summary>Who may raise a proposal, with one more for what is not recorded.</summary>
    public static readonly string[] Raisers = ["ServiceUsers", "Staff", "Others", "NotRecorded"];

    /// <summary>The sources that proposals come from.</summary>
    public required IReadOnlyList<EvidenceSource> Sources { get; init; }

    /// <summary>The meetings that the case holds.</summary>
    public required IReadOnlyList<Meeting> Meetings { get; init; }

    /// <summary>The table that proposals go into; null for none.</summary>
    public required CaseTable? Table { get; init; }

    /// <summary>Whether it is asked who raised it: where the table has the column.</summary>
    public bool AsksRaiser => PackTables.Has(Table, "raised_by");

    /// <summary>Whether it is asked at which meeting: where there are any, and the table has the column.</summary>
    public bool AsksMeeting => Meetings.Count > 0 && PackTables.Has(Table, "meeting");

    /// <summary>Whether the state takes evidence.</summary>
    public bool Takes => StateRules.Takes(Status.State, EntryKinds.ItemAdded);

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<NewProposalScreen>(this, status);
}
