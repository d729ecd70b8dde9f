using System.CommandLine;

namespace Sui.Inspection.Tool.Commands;

/// <summary>The options of every command that reads a pack: what the pack is read with.</summary>
internal sealed class PackInputs
{
    private readonly Option<string?> _rubric = Inputs.Rubric();
    private readonly Option<string?> _framework = Inputs.Framework();
    private readonly Option<string?> _names = Inputs.Names();
    private readonly Option<string[]> _instruments = Inputs.Instruments();
    private readonly Option<string?> _culture = Inputs.Culture();

    /// <summary>Adds the options to a command.</summary>
    public PackInputs(Command command)
    {
        command.Options.Add(_rubric);
        command.Options.Add(_framework);
        command.Options.Add(_names);
        command.Options.Add(_instruments);
        command.Options.Add(_culture);
    }

    /// <summary>What was given.</summary>
    public PackFiles Of(ParseResult parsed) => new(
        parsed.GetValue(_rubric), parsed.GetValue(_framework), parsed.GetValue(_names), parsed.GetValue(_instruments) ?? [],
        parsed.GetValue(_culture));
}
