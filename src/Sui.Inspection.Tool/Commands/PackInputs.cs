using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Commands.Cases;

namespace Sui.Inspection.Tool.Commands;

/// <summary>The options of every command that reads a pack: what the pack is read with.</summary>
internal sealed class PackInputs
{
    private readonly Option<string?> _rubric = Inputs.Rubric();
    private readonly Option<string?> _framework = Inputs.Framework();
    private readonly Option<string?> _names = Inputs.Names();
    private readonly Option<string[]> _instruments = Inputs.Instruments();
    private readonly Option<string?> _culture = Inputs.Culture();

    private readonly Option<CaseActor?>? _as;
    private readonly bool _ofCase;

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="showsResult">Whether it shows what was computed, which a case file keeps from some.</param>
    /// <param name="ofCase">Whether it takes a case file alone.</param>
    public PackInputs(Command command, bool showsResult = false, bool ofCase = false)
    {
        _ofCase = ofCase;
        command.Options.Add(_rubric);
        command.Options.Add(_framework);
        command.Options.Add(_names);
        command.Options.Add(_instruments);
        command.Options.Add(_culture);
        if (showsResult)
        {
            _as = CaseInputs.As(required: false);
            _as.Description = ofCase
                ? "Who looks, where placements are blind." : "Who looks, where the pack is a case file whose placements are blind.";
            command.Options.Add(_as);
        }
    }

    /// <summary>What was given.</summary>
    public PackFiles Of(ParseResult parsed) => new(
        parsed.GetValue(_rubric), parsed.GetValue(_framework), parsed.GetValue(_names), parsed.GetValue(_instruments) ?? [],
        parsed.GetValue(_culture))
    {
        OfCase = _ofCase,
        ShowsResult = _as is not null,
        By = _as is null ? null : parsed.GetValue(_as),
    };
}
