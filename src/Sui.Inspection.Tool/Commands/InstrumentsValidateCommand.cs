using System.CommandLine;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui instruments validate</c>: reads an instrument of one's own and lists every problem.</summary>
internal sealed class InstrumentsValidateCommand(ToolContext context)
    : ValidateDataCommand(context, "an instrument of one's own", "The instrument's JSON file.")
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui instruments validate own-survey.json"];

    /// <inheritdoc/>
    protected override (string? Line, IReadOnlyList<Problem> Problems) Read(ToolContext context, ParseResult parsed, string file)
    {
        var read = InstrumentInputs.Read(context, file);
        return (read.Instrument is { } own ? LineOf(own.Identity, own.Questions.Count, "questions") : null, read.Problems);
    }
}
