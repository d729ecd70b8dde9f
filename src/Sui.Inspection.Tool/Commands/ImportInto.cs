using System.CommandLine;
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
    private readonly EvidenceTarget _target;
    private readonly string _path;
    private readonly string? _instrument;
    private readonly Origin _origin;
    private readonly bool _update;
    private readonly bool _remove;
    private readonly bool _removeMissing;
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
        _removeMissing = parsed.GetValue(options.RemoveMissing);
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

    /// <summary>What the evidence warns of once it is written.</summary>
    public IReadOnlyList<Problem> Warnings => _added?.Warnings ?? [];

    /// <summary>Refuses options that do not fit together.</summary>
    /// <exception cref="UsageException">They do not.</exception>
    public static void Check(ParseResult parsed, ImportOptions options)
    {
        if (parsed.GetValue(options.Into) is not { } into)
        {
            ImportProposals.Refuse(parsed, "needs --into, the evidence that the responses are added to", options.DryRun, options.Update, options.Remove, options.RemoveMissing, options.WithDrafts, options.Origin);
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
            RemoveNotInImport = _removeMissing,
            AcceptAlike = _acceptAlike,
        });
        return Stage(staged, added);
    }

    /// <summary>Adds a register of proposals, and stages what is to be written.</summary>
    /// <returns>What stands in the way; empty for nothing.</returns>
    /// <exception cref="UsageException">A file is open elsewhere, or may not be written.</exception>
    public IReadOnlyList<Problem> Stage(StagedFiles staged, ImportedProposals proposals) =>
        Stage(staged, _target.AddProposals(proposals, Source, _origin, _update, _remove));

    /// <summary>The same with what was left alone, in one sentence on what became of an import.</summary>
    /// <param name="sentence">The sentence, with a full stop.</param>
    public string Closing(string sentence) => Report?.Closing(sentence) ?? sentence;

    /// <summary>Says what became of the evidence.</summary>
    public void Print(TextWriter output) => Report?.Print(output);

    /// <summary>The same as a property of JSON.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        if (_added is { } added)
        {
            ImportIntoJson.Write(writer, added, _path, _target.IsNew, Source, IsDry);
        }
    }

    private ImportIntoReport? Report => _added is { } added
        ? new ImportIntoReport(added, _path, Source, _origin, _target.IsNew, IsDry) { Updates = _update, Removes = _remove }
        : null;

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

    /// <inheritdoc/>
    public void Dispose()
    {
        Responses.Dispose();
        Record.Dispose();
        Drafts?.Dispose();
    }

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
