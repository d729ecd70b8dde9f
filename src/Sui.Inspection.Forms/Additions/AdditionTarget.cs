using System.Globalization;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Files;
using Sui.Inspection.Intake.Workbooks;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Forms.Additions;

/// <summary>What rows are added as, and what is written with them.</summary>
/// <param name="Kind">The kind of file.</param>
/// <param name="Sheet">The sheet of a workbook that holds it.</param>
internal sealed record AdditionTarget(string Kind, TemplateSheet Sheet)
{
    /// <summary>The instrument that was answered; null for none.</summary>
    public Instrument? Instrument { get; private init; }

    /// <summary>The record of the import that the rows come from; null for none.</summary>
    public ReadOnlyMemory<byte>? Record { get; private init; }

    /// <summary>The source that has to be added, by the names of its properties; null for none.</summary>
    public IReadOnlyDictionary<string, string>? Source { get; private init; }

    private static TemplateSheet Proposals { get; } = WorkbookTemplate.Current.Sheets.First(sheet => sheet.Kind == ProposalFileReader.Kind);

    /// <summary>Draft findings.</summary>
    public static AdditionTarget Drafts { get; } =
        new(DraftFileReader.Kind, WorkbookTemplate.Current.Sheets.First(sheet => sheet.Kind == DraftFileReader.Kind));

    /// <summary>The version of the instrument; null for none.</summary>
    public int? Version => Instrument?.Identity.Version;

    /// <summary>What an import writes.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="imported">The import.</param>
    /// <param name="addSource">Whether its source has to be added.</param>
    /// <param name="language">The language of the evidence.</param>
    public static AdditionTarget Of(Instrument instrument, ImportedAnswers imported, bool addSource, string language) =>
        new(ResponseFileReader.KindOf(instrument.Kind), WorkbookTemplate.Current.Sheet(WorkbookTemplate.Answers))
        {
            Instrument = instrument,
            Record = imported.Record,
            Source = addSource ? SourceOf(instrument.Kind, instrument.Title, imported, language) : null,
        };

    /// <summary>Proposals of a register.</summary>
    /// <param name="imported">The register's rows and their source.</param>
    /// <param name="addSource">Whether their source has to be added.</param>
    /// <param name="language">The language of the evidence.</param>
    public static AdditionTarget OfProposals(ImportedAnswers imported, bool addSource, string language) => new(ProposalFileReader.Kind, Proposals)
    {
        Source = addSource ? SourceOf(SourceKind.Council, Proposals.Name, imported, language) : null,
    };

    /// <summary>The path of the record of a file of answers; null where there is no record.</summary>
    public string? RecordOf(string path) => Record is null ? null : path + ".import.json";

    /// <summary>A name for a new file that is not taken.</summary>
    public string Free(IEnumerable<string> taken)
    {
        var names = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var name = Instrument?.Identity.Id ?? Kind;
        var path = name + ".csv";
        for (var number = 2; names.Contains(path) || (RecordOf(path) is { } record && names.Contains(record)); number++)
        {
            path = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}.csv");
        }

        return path;
    }

    private static Dictionary<string, string> SourceOf(SourceKind kind, LocalisedText title, ImportedAnswers imported, string language) => new(StringComparer.Ordinal)
    {
        ["id"] = imported.SourceId,
        ["kind"] = kind.ToString(),
        ["origin"] = imported.Origin.ToString(),
        ["title"] = title.In(language == "cy" ? "cy" : "en"),
    };
}
