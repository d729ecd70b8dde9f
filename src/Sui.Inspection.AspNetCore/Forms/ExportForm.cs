using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.AspNetCore.Endpoints;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Evidence;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.AspNetCore.Forms;

/// <summary>Reads the form of exports: what was uploaded, what was asked and of whom, how it is read, and what is done with what is held.</summary>
/// <param name="of">The case.</param>
/// <param name="input">What was sent.</param>
/// <param name="screen">The page that offered the choices.</param>
internal sealed class ExportForm(PageCase of, FormInput input, ImportScreen screen)
{
    /// <summary>The field of the file whose columns the others are fitted to.</summary>
    public const string First = "first";

    /// <summary>The field of the event.</summary>
    public const string Event = "event";

    /// <summary>What was sent, and how the exports are read without what was chosen of columns and words.</summary>
    /// <exception cref="CaseFileException">Something is missing or cannot be used.</exception>
    public async Task<(ExportToAdd Export, ImportPreview Found)> ReadAsync()
    {
        // What was uploaded is kept before anything else is refused: nobody has to choose it twice.
        var (upload, wrong) = await ExportUpload.ReadAsync(of, input).ConfigureAwait(false);
        var (mapping, unread) = MappingOf(upload);
        var asked = mapping is not null && input.Line("instrument").Length == 0 ? screen.Instruments.FirstOrDefault(one => one.Identity.Id == mapping.InstrumentId) : null;
        var id = asked?.Identity.Id ?? input.OneOf("instrument", [.. screen.Instruments.Select(one => one.Identity.Id)]);
        var named = input.OneOf("source", [.. screen.Sources.Select(one => one.Id)]);
        var experience = input.Choose<Experience>("experience");
        var (day, noDay) = Day();
        input.Check([.. wrong, .. unread, .. noDay]);
        var (instrument, source) = (screen.Instruments.First(one => one.Identity.Id == id), screen.Sources.First(one => one.Id == named));
        if (source.Kind != instrument.Kind)
        {
            throw new CaseFileException([PageProblems.OtherKind]);
        }

        var export = new ExportToAdd(
            upload!, RequestOf(upload!, instrument, mapping), new ImportTarget { SourceId = source.Id, Experience = experience, EventDate = day, StableIds = true }, instrument)
        {
            WithDrafts = input.Is("with_drafts"),
            Updates = input.Is("update"),
            RemovesSetAside = input.Is("remove"),
            RemovesMissing = input.Is("remove_missing"),
        };
        var found = export.Preview(of);
        return (export with { Request = export.Request with { Columns = ExportChoices.Columns(input, found), Words = ExportChoices.Said(input) } }, found);
    }

    private (ImportMapping? Mapping, IReadOnlyList<Problem> Problems) MappingOf(HeldUpload? upload)
    {
        if (upload?.Mapping is not { } file)
        {
            return (null, []);
        }

        var read = of.Context.RequestServices.GetRequiredService<IImportMappingFile>().Read(file.Content, file.Name);
        return (read.Mapping, read.Mapping is null ? [.. read.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(PageProblems.WrongMapping)] : []);
    }

    private ImportRequest RequestOf(HeldUpload upload, Instrument instrument, ImportMapping? mapping) => ExportSheets.With(
        new ImportRequest
        {
            // What the sender called it stands in the record; its end alone is a hint.
            FileName = (upload.Files.FirstOrDefault(file => file.Name == input.Line(First)) ?? upload.Files[0]).Name,
            InstrumentId = instrument.Identity.Id,
            Mapping = mapping,
            Culture = ImportScreen.Cultures.Contains(input.Line("culture")) ? input.Line("culture") : null,
            Event = input.Line(Event) is { Length: > 0 } name ? name : null,
            Identifiers = input.Is("drop_identifiers") ? IdentifierRule.Drop : IdentifierRule.Refuse,
            AcceptUnread = input.Is("accept_unread"),
            AcceptAlike = input.Is("accept_alike"),
            AcceptBelow = input.Is("accept_below"),
            IgnoreIds = input.Is("ignore_ids"),
            LeaveOutPartial = input.Is("leave_out_partial"),
            Conflicts = input.Is("keep_first") ? ConflictRule.KeepFirst : ConflictRule.KeepAll,
            Latest = DateOnly.FromDateTime(of.Context.RequestServices.GetRequiredService<TimeProvider>().GetLocalNow().Date),
        },
        input);

    private (EvidenceDate? Day, IReadOnlyList<Problem> Problems) Day()
    {
        var text = input.Line("event_date");
        return text.Length == 0 ? (null, []) : EvidenceDate.TryParse(text, out var date) ? (date, []) : (null, [PageProblems.NotADay("event_date")]);
    }
}
