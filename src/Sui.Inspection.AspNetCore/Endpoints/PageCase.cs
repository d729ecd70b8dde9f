using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.Assessments;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;

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
        return Readings.Read(Inspection, files, Cancel);
    }

    /// <summary>The assessment of the evidence that is held; null where none can be made of it.</summary>
    public async Task<Assessment?> AssessAsync()
    {
        var files = await File.Evidence.ExportAsync(Cancel).ConfigureAwait(false);
        var read = Readings.Read(Inspection, files, Cancel);
        // A pack whose rubric does not serve its framework is told of as a problem (SUI1132), and cannot be assessed.
        return read.Pack is null || read.Problems.Any(problem => problem is { Severity: ProblemSeverity.Error, Code: IntakeCodes.RubricServesOthers }) ? null
            : Readings.Assess(Inspection, files, Cancel);
    }

    /// <summary>The statements of the draft, in the language of the page; none where no document can be made of the evidence.</summary>
    public async Task<IReadOnlyList<FactCheckItem>> StatementsAsync() => await AssessAsync().ConfigureAwait(false) is null ? []
        : Readings.Statements(Inspection, await File.Evidence.ExportAsync(Cancel).ConfigureAwait(false), Frame.Words.Language, Cancel);

    private CaseReadings Readings => Context.RequestServices.GetRequiredService<CaseReadings>();
}
