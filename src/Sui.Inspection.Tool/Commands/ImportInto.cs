using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Sui.Inspection.Forms.Additions;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Commands.Cases;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Commands;

/// <summary>Adds what an import writes to evidence: a workbook, a folder or a .zip.</summary>
internal sealed class ImportInto : IDisposable
{
    private const int MostNamed = 20;

    private readonly EvidenceTarget _target;
    private readonly string _path;
    private readonly string? _instrument;
    private readonly Origin _origin;
    private readonly bool _update;
    private readonly bool _remove;
    private readonly bool _acceptAlike;
    private AddedAnswers? _added;

    private ImportInto(EvidenceTarget target, string path, Instrument? instrument, ParseResult parsed, ImportOptions options)
    {
        _target = target;
        _path = path;
        _instrument = instrument?.Identity.Id;
        _origin = OriginOf(instrument, parsed, options);
        _update = parsed.GetValue(options.Update);
        _remove = parsed.GetValue(options.Remove);
        _acceptAlike = parsed.GetValue(options.AcceptAlike);
        IsDry = parsed.GetValue(options.DryRun);
        Drafts = parsed.GetValue(options.WithDrafts) ? new MemoryStream() : null;
        Source = SourceOf(target, instrument, parsed.GetValue(options.Source));
    }

    /// <summary>Whether nothing is to be written.</summary>
    public bool IsDry { get; }

    /// <summary>The id of the source.</summary>
    public string Source { get; }

    /// <summary>The language of the evidence.</summary>
    public string Language => _target.Language;

    /// <summary>Takes the responses.</summary>
    public MemoryStream Responses { get; } = new();

    /// <summary>Takes the record.</summary>
    public MemoryStream Record { get; } = new();

    /// <summary>Takes the draft findings; null where they are not to be added.</summary>
    public MemoryStream? Drafts { get; }

    /// <summary>Refuses options that do not fit together.</summary>
    /// <exception cref="UsageException">They do not.</exception>
    public static void Check(ParseResult parsed, ImportOptions options)
    {
        if (parsed.GetValue(options.Into) is not { } into)
        {
            ImportProposals.Refuse(parsed, "needs --into, the evidence that the responses are added to", options.DryRun, options.Update, options.Remove, options.AcceptAlike, options.WithDrafts, options.Origin);
            return;
        }

        if (parsed.GetValue(options.Out) is not null)
        {
            throw new UsageException("--into adds the responses to evidence, and --out writes them as a file of their own; give one of the two.");
        }

        if (parsed.GetValue(options.WithDrafts) && parsed.GetValue(options.Drafts) is not null)
        {
            throw new UsageException("--with-drafts adds the draft findings to the evidence, and --drafts writes them as a file of their own; give one of the two.");
        }

        Workbooks.RefuseOthers(into, "--into");
    }

    /// <summary>Opens the evidence; null, after its problems, where it cannot be added to.</summary>
    /// <exception cref="UsageException">It cannot be read or written, or the source is not clear.</exception>
    /// <param name="inspection">The instruments known.</param>
    /// <param name="instrument">The instrument; null for a register of proposals.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="options">Its options.</param>
    /// <param name="problems">Where problems go.</param>
    public static ImportInto? Open(ISuiInspection inspection, Instrument? instrument, ParseResult parsed, ImportOptions options, List<Problem> problems)
    {
        var path = parsed.GetRequiredValue(options.Into)!;
        CasePacks.Refuse(path, "Import into a workbook or a folder, and take that in with 'sui case import FILE --from PACK'.");
        WriteAccess.Check(path);
        try
        {
            var (target, wrong) = EvidenceTarget.Open(inspection, path, new NewEvidence());
            problems.AddRange(wrong);
            return target is null ? null : new ImportInto(target, path, instrument, parsed, options);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read: {FileFailure.Of(failure)}");
        }
    }

    /// <summary>Adds the responses, and stages what is to be written.</summary>
    /// <returns>What stands in the way; empty for nothing.</returns>
    /// <exception cref="UsageException">A file is open elsewhere, or may not be written.</exception>
    /// <param name="staged">The files to be written.</param>
    /// <param name="result">The import.</param>
    public IReadOnlyList<Problem> Stage(StagedFiles staged, ImportResult result)
    {
        var added = _target.Add(new ImportedAnswers
        {
            Responses = Responses.ToArray(),
            Record = Record.ToArray(),
            Drafts = Drafts?.ToArray() ?? [],
            InstrumentId = _instrument!,
            SourceId = Source,
            Origin = _origin,
            ReplaceChanged = _update,
            SetAside = result.SetAsideResponses,
            RemoveSetAside = _remove,
            AcceptAlike = _acceptAlike,
        });
        return Stage(staged, added);
    }

    /// <summary>Adds a register of proposals, and stages what is to be written.</summary>
    /// <returns>What stands in the way; empty for nothing.</returns>
    /// <exception cref="UsageException">A file is open elsewhere, or may not be written.</exception>
    public IReadOnlyList<Problem> Stage(StagedFiles staged, ImportedProposals proposals) =>
        Stage(staged, _target.AddProposals(proposals, Source, _origin, _update, _remove));

    /// <summary>The rows that differ and were left as they are.</summary>
    private IReadOnlyList<ChangedAnswers> Left => _added is { ChangedReplaced: false } added ? added.Changed : [];

    /// <summary>The rows that the export sets aside and that still count.</summary>
    private IReadOnlyList<SetAsideAnswers> StillThere => _added is { SetAsideRemoved: false } added ? added.SetAside : [];

    /// <summary>The same with what was left alone, as the end of a sentence on what became of an import.</summary>
    /// <param name="sentence">The sentence, with a full stop.</param>
    public string Closing(string sentence)
    {
        if (Left.Count > 0)
        {
            sentence += $" {Rows(Left.Count)} of {PlainText.Of(_path)} {(Left.Count == 1 ? "differs" : "differ")} from the export and "
                + $"{(Left.Count == 1 ? "was" : "were")} left: {Places([.. Left.Select(one => (one.Place, one.Row))])}; --update replaces {(Left.Count == 1 ? "it" : "them")}.";
        }

        if (StillThere.Count > 0)
        {
            sentence += $" {Rows(StillThere.Count)} of {PlainText.Of(_path)} {(StillThere.Count == 1 ? "is" : "are")} set aside in the export and "
                + $"{(StillThere.Count == 1 ? "counts" : "count")} still: {Places([.. StillThere.Select(one => (one.Place, one.Row))])}; --remove takes "
                + $"{(StillThere.Count == 1 ? "it" : "them")} out.";
        }

        return sentence;
    }

    private static string Places(IReadOnlyList<(string Place, int Row)> rows) =>
        $"row{(rows.Count == 1 ? string.Empty : "s")} {string.Join(", ", rows.Select(one => one.Row).Order().Take(10).Select(Number))}{(rows.Count > 10 ? " and more" : string.Empty)} of "
            + $"'{PlainText.Of(rows[0].Place)}'";

    private IReadOnlyList<Problem> Stage(StagedFiles staged, AddedAnswers added)
    {
        if (added.Problems.Count > 0)
        {
            return added.Problems;
        }

        _added = added;
        if (!IsDry)
        {
            staged.AddEvidence(added.Files);
        }

        return [];
    }

    /// <summary>Says what became of the evidence.</summary>
    public void Print(TextWriter output)
    {
        if (_added is not { } added)
        {
            return;
        }

        var target = PlainText.Of(_path);
        if (added.Files.Count == 0)
        {
            output.WriteLine($"Nothing new: {Rows(added.Unchanged)} {(added.Unchanged == 1 ? "is" : "are")} there already in {target}.");
        }
        else
        {
            output.WriteLine($"{(IsDry ? "Would go into" : "Into")} {target}, {(Workbooks.IsNamed(_path) ? "sheet" : "file")} '{PlainText.Of(added.Place)}'"
                + $"{(added.PlaceAdded ? ", which is new" : string.Empty)}:");
            output.WriteLine($"  {Rows(added.Added.Count, "new row")}");
            if (added.Unchanged > 0)
            {
                output.WriteLine($"  {Rows(added.Unchanged)} there already");
            }
        }

        PrintRest(output, added);
        if (added.Drafts is { } drafts)
        {
            output.WriteLine($"  {Rows(drafts.Added.Count, "new draft finding")}"
                + (drafts.Added.Count == 0 ? string.Empty : $" {(IsDry ? "would go into" : "in")} {(Workbooks.IsNamed(_path) ? "sheet" : "file")} '{PlainText.Of(drafts.Place)}'")
                + (drafts.Known == 0 ? string.Empty : $", {Number(drafts.Known)} there already"));
        }

        if (added.Files.Count > 0)
        {
            PrintHead(output, added);
            output.WriteLine(IsDry ? "Nothing was written (--dry-run)." : $"Wrote {target}.");
            if (!IsDry)
            {
                output.WriteLine($"Check it with: sui validate {target}");
            }
        }
    }

    /// <summary>The same as a property of JSON.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        if (_added is not { } added)
        {
            return;
        }

        writer.WriteStartObject("into");
        writer.WriteString("target", _path);
        writer.WriteBoolean("targetAdded", _target.IsNew);
        writer.WriteString("place", added.Place);
        writer.WriteBoolean("placeAdded", added.PlaceAdded);
        writer.WriteString("source", Source);
        writer.WriteBoolean("sourceAdded", added.SourceAdded);
        writer.Strings("added", added.Added);
        writer.WriteNumber("unchanged", added.Unchanged);
        writer.WriteNumber("moved", added.Moved);
        writer.Objects("changed", added.Changed, changed =>
        {
            writer.WriteString("id", changed.Id);
            writer.WriteString("place", changed.Place);
            writer.WriteNumber("row", changed.Row);
            writer.Strings("columns", changed.Columns);
        });
        writer.WriteBoolean("changedReplaced", added.ChangedReplaced);
        writer.Objects("setAside", added.SetAside, row =>
        {
            writer.WriteString("id", row.Id);
            writer.WriteString("place", row.Place);
            writer.WriteNumber("row", row.Row);
            writer.WriteString("reason", row.Reason);
        });
        writer.WriteBoolean("setAsideRemoved", added.SetAsideRemoved);
        writer.WriteNumber("notInImport", added.NotInImport);
        if (added.Drafts is { } drafts)
        {
            writer.WriteStartObject("drafts");
            writer.WriteString("place", drafts.Place);
            writer.WriteBoolean("placeAdded", drafts.PlaceAdded);
            writer.Strings("added", [.. drafts.Added.Select(draft => draft.Id)]);
            writer.WriteNumber("known", drafts.Known);
            writer.WriteEndObject();
        }

        writer.WriteBoolean("written", !IsDry && added.Files.Count > 0);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Responses.Dispose();
        Record.Dispose();
        Drafts?.Dispose();
    }

    private void PrintRest(TextWriter output, AddedAnswers added)
    {
        if (added.Changed.Count > 0)
        {
            var one = added.Changed.Count == 1;
            output.WriteLine($"  {Rows(added.Changed.Count)} {(one ? "differs" : "differ")} "
                + (_update ? $"and {(one ? "is" : "are")} replaced:" : $"and {(one ? "is" : "are")} left as {(one ? "it is" : "they are")}; --update replaces {(one ? "it" : "them")}:"));
            foreach (var changed in added.Changed.Take(MostNamed))
            {
                output.WriteLine($"    {PlainText.Of(changed.Id)} (row {Number(changed.Row)}): {PlainText.Of(string.Join(", ", changed.Columns))}");
            }

            if (added.Changed.Count > MostNamed)
            {
                output.WriteLine($"    and {Number(added.Changed.Count - MostNamed)} more; --json lists all");
            }
        }

        if (added.Moved > 0)
        {
            output.WriteLine($"  {Rows(added.Moved)} stood elsewhere in the export before; the place was brought up to date");
        }

        if (added.SetAside.Count > 0)
        {
            var one = added.SetAside.Count == 1;
            output.WriteLine($"  {Rows(added.SetAside.Count)} of an earlier import {(one ? "is" : "are")} set aside in this export "
                + (_remove ? $"and {(IsDry ? "would be" : one ? "was" : "were")} taken out:" : $"and {(one ? "counts" : "count")} still; --remove takes {(one ? "it" : "them")} out:"));
            foreach (var row in added.SetAside.Take(MostNamed))
            {
                output.WriteLine($"    {PlainText.Of(row.Id)} (row {Number(row.Row)}): {SetAsideWords.Of(row.Reason)}");
            }

            if (added.SetAside.Count > MostNamed)
            {
                output.WriteLine($"    and {Number(added.SetAside.Count - MostNamed)} more; --json lists all");
            }
        }

        if (added.NotInImport > 0)
        {
            output.WriteLine($"  {Rows(added.NotInImport)} of an earlier import {(added.NotInImport == 1 ? "is" : "are")} not in this export, and {(added.NotInImport == 1 ? "stays" : "stay")}");
        }
    }

    private void PrintHead(TextWriter output, AddedAnswers added)
    {
        var isBook = Workbooks.IsNamed(_path);
        if (added.SourceAdded)
        {
            output.WriteLine($"  source '{Source}' is new, gathered by: {_origin}. If that is wrong, correct it "
                + (isBook ? "on the sheet of sources." : "in pack.json, 'sources'."));
        }

        if (_target.IsNew)
        {
            output.WriteLine($"  {(isBook ? "the workbook is new: fill in the sheet 'Inspection'" : "the pack is new: fill in pack.json")} (provider, period, fieldwork) before it is assessed");
        }
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Rows(int count, string row = "row") => $"{Number(count)} {row}{(count == 1 ? string.Empty : "s")}";

    // A platform's register is the provider's own, as long as nobody says otherwise.
    private static Origin OriginOf(Instrument? instrument, ParseResult parsed, ImportOptions options) =>
        instrument is null && parsed.GetResult(options.Origin) is not { Implicit: false } ? Origin.Provider
        : Enum.Parse<Origin>(parsed.GetRequiredValue(options.Origin));

    private static string SourceOf(EvidenceTarget target, Instrument? instrument, string? given)
    {
        var kindWanted = instrument?.Kind ?? SourceKind.Council;
        if (given is null)
        {
            return target.SourcesOf(kindWanted) switch
            {
                [] => target.NewSourceOf(kindWanted),
                [var only] => only,
                var several => throw new UsageException(
                    $"--source is missing: the answers can come from several sources of the evidence: {string.Join(", ", several)}. Name one, or a new one."),
            };
        }

        if (target.Sources.TryGetValue(given, out var kind) && kind != kindWanted)
        {
            throw new UsageException($"--source: '{given}' is of kind {kind} in the evidence, and {(instrument is null ? "the register" : "the instrument")} of kind {kindWanted}; name another.");
        }

        return target.Sources.ContainsKey(given) || given.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            ? given
            : throw new UsageException($"--source is '{given}'; an id has lower-case letters, digits and hyphens.");
    }
}
