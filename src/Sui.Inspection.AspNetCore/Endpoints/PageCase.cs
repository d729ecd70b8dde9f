using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Intake;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>A case that a request is about, open while it is answered.</summary>
/// <param name="Context">The request.</param>
/// <param name="Frame">The frame of the page.</param>
/// <param name="File">The case file.</param>
/// <param name="Inspection">What evidence is read and assessed with.</param>
internal sealed record PageCase(HttpContext Context, PageFrame Frame, ICaseFile File, ISuiInspection Inspection)
{
    /// <summary>How the case stands.</summary>
    public required CaseStatus Status { get; init; }

    /// <summary>Who sends the request.</summary>
    public CaseActor By => Frame.Actor;

    /// <summary>Ends when the request is given up.</summary>
    public CancellationToken Cancel => Context.RequestAborted;

    /// <summary>Whether what was computed and what others hold is kept from them.</summary>
    public Task<bool> HidesAsync() => File.Opinions.HidesFromAsync(By, Cancel);

    /// <summary>Reads the evidence that is held.</summary>
    public async Task<PackReadResult> ReadAsync()
    {
        var files = await File.Evidence.ExportAsync(Cancel).ConfigureAwait(false);
        return files.Count == 0 ? new PackReadResult(null, []) : Inspection.Read(files, Cancel);
    }
}
