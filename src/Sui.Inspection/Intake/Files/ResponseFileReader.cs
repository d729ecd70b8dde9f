using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Files;

/// <summary>Reads answers to an instrument: interviews and surveys are written in one way.</summary>
internal sealed class ResponseFileReader : TableFileReader
{
    /// <summary>The kind of file that holds interviews.</summary>
    public const string Interviews = "interviews";

    /// <summary>The kind of file that holds a survey's responses.</summary>
    public const string Survey = "survey";

    /// <summary>The column that holds the pseudonym.</summary>
    public const string PersonColumn = "person";

    /// <summary>The column that says how many people gave exactly the answers of a row.</summary>
    public const string PatternCountColumn = "pattern_count";

    /// <summary>The kind of file that answers from a kind of source are in.</summary>
    public static string KindOf(SourceKind kind) => kind == Vocabulary.SourceKind.Survey ? Survey : Interviews;

    /// <summary>Makes a reader.</summary>
    /// <param name="fileKind"><see cref="Interviews"/> or <see cref="Survey"/>.</param>
    public ResponseFileReader(string fileKind)
    {
        FileKind = fileKind;
        InstrumentKinds = fileKind == Survey
            ? [Vocabulary.SourceKind.Survey]
            : Array.FindAll(EnumValues.Of<SourceKind>(), kind => kind != Vocabulary.SourceKind.Survey);
    }

    /// <inheritdoc/>
    public override string FileKind { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<SourceKind> InstrumentKinds { get; }

    /// <inheritdoc/>
    protected override TableFormat? FormatFor(EvidenceReadContext context, ProblemList problems)
    {
        if (context.InstrumentId is { } id && context.Instruments.Find(id, context.InstrumentVersion) is { } instrument)
        {
            CheckWording(context, instrument, problems);
            var rows = new ResponseRows(context, instrument);
            return new TableFormat(rows.Columns, rows.Read, rows.WarnNotAsked);
        }

        problems.Error(
            context.InstrumentId is null ? IntakeCodes.InstrumentMissing : IntakeCodes.InstrumentUnknown,
            new ProblemLocation(context.File),
            "No instrument that is known is named for the file, so that its answers cannot be read.",
            Wording.OneOf(VersionReader.Ids(context.Instruments)), "Name the instrument in pack.json.");
        return null;
    }

    // The import warned of it, too; who assesses need not be who imported.
    private static void CheckWording(EvidenceReadContext context, Instrument instrument, ProblemList problems)
    {
        foreach (var question in instrument.Questions.Where(question => question.Criteria.Count > 0 && question.Scale != AnswerScale.MultipleChoice))
        {
            if (context.ImportedColumns.TryGetValue(question.Id, out var header) && AskedWording.AsksOther(header, question))
            {
                problems.Warning(
                    IntakeCodes.OtherWording, new ProblemLocation(context.File, Column: question.Id),
                    $"The answers to '{question.Id}' were imported from a column that asks something else by its heading.",
                    "Answers to the question of the instrument.",
                    "Import again with the column mapped to the question that was asked; what is printed beside the share is the heading.");
            }
        }
    }
}
