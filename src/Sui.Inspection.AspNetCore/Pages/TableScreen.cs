using Microsoft.AspNetCore.Http;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The rows of a table that are held, some at a time.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
/// <param name="Table">The table.</param>
/// <param name="Header">The number that it has in addresses.</param>
/// <param name="Page">Which part of it, from 1.</param>
internal sealed record TableScreen(PageFrame Frame, CaseStatus Status, CaseTable Table, long Header, int Page) : Screen(Frame)
{
    /// <summary>The name of the form.</summary>
    public const string Form = "withdraw";

    private const int Rows = 100;

    /// <summary>The rows of this part.</summary>
    public IEnumerable<CaseRow> Shown => Table.Rows.Skip((Page - 1) * Rows).Take(Rows);

    /// <summary>How many parts there are, 1 or more.</summary>
    public int Pages => Math.Max(1, (Table.Rows.Count + Rows - 1) / Rows);

    /// <summary>Whether the state takes evidence, and so withdraws it.</summary>
    public bool Takes => StateRules.Takes(Status.State, EntryKinds.ItemAdded);

    /// <inheritdoc/>
    public override string Title => Frame.Words.Say("Table.Title", ("file", Table.File));

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<TableScreen>(this, status);
}
