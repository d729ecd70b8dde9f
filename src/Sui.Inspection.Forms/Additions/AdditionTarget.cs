using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Files;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Forms.Additions;

/// <summary>What is written with an import beside its rows.</summary>
/// <param name="Instrument">The instrument; null for a register of proposals.</param>
/// <param name="Imported">The import.</param>
/// <param name="AddSource">Whether the source has to be added.</param>
/// <param name="SourceTitle">Its title.</param>
internal sealed record AdditionTarget(Instrument? Instrument, ImportedAnswers Imported, bool AddSource, string SourceTitle)
{
    /// <summary>The kind of file.</summary>
    public string Kind => Instrument is null ? ProposalFileReader.Kind : ResponseFileReader.KindOf(Instrument.Kind);

    /// <summary>The kind of source.</summary>
    public SourceKind SourceKind => Instrument?.Kind ?? SourceKind.Council;

    /// <summary>The version of the instrument.</summary>
    public int? Version => Instrument?.Identity.Version;

    private string Name => Instrument?.Identity.Id ?? ProposalFileReader.Kind;

    /// <summary>The path of the record of a file of answers.</summary>
    public static string RecordOf(string path) => path + ".import.json";

    /// <summary>A name for a new file that is not taken.</summary>
    public string Free(IEnumerable<string> taken)
    {
        var names = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var path = Name + ".csv";
        for (var number = 2; names.Contains(path) || names.Contains(RecordOf(path)); number++)
        {
            path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name}-{number}.csv");
        }

        return path;
    }
}
