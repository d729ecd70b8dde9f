using System.CommandLine;
using System.Globalization;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary>The options for a part of an instrument, and the choice by them.</summary>
internal sealed class SubsetInputs
{
    private readonly Option<int?> _minutes = new("--minutes")
    {
        Description = "Only the questions for a conversation of so many minutes, chosen by what is still unsettled.",
        HelpName = "1-120",
        CustomParser = ParseMinutes,
    };

    private readonly Option<string?> _pack = new("--pack")
    {
        Description = "The evidence so far, which says what is still unsettled; left out, everything is. Needs --minutes.",
        HelpName = "PACK",
    };

    private readonly Option<string?> _culture = Inputs.Culture();

    /// <summary>Adds the options to a command.</summary>
    public SubsetInputs(Command command)
    {
        _pack.Validators.Add(result => Inputs.RefuseEmpty(result, "--pack"));
        command.Options.Add(_minutes);
        command.Options.Add(_pack);
        command.Options.Add(_culture);
    }

    /// <summary>How many minutes; null for the whole instrument.</summary>
    /// <exception cref="UsageException">A pack is named without them.</exception>
    public int? Minutes(ParseResult parsed) =>
        parsed.GetValue(_minutes) is { } minutes ? minutes
        : parsed.GetValue(_pack) is null ? null
        : throw new UsageException("--pack needs --minutes: without a limit of time it is the whole instrument.");

    /// <summary>The evidence so far; null when none is named.</summary>
    public OpenedPack? Open(ParseResult parsed, ToolContext context) =>
        parsed.GetValue(_pack) is { } pack
            ? new PackOpener(context).Assess(pack, PackFiles.None with { Culture = parsed.GetValue(_culture) }) : null;

    /// <summary>The part of an instrument; null when the pack that is named could not be read at all.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="minutes">How many minutes.</param>
    /// <param name="opened">The evidence so far; null when none is named, and then everything counts as unsettled.</param>
    /// <param name="inspection">The inspection whose rubric has the criteria.</param>
    public static InstrumentSubset? Choose(Instrument instrument, int minutes, OpenedPack? opened, ISuiInspection inspection) => opened switch
    {
        null => InstrumentSubsets.Choose(instrument, minutes, [.. inspection.Rubric.Criteria.Select(criterion => criterion.Id)]),
        { Assessment: { } assessment } => InstrumentSubsets.Choose(instrument, minutes, assessment),
        _ => null,
    };

    private static int? ParseMinutes(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            && minutes is >= 1 and <= InstrumentSubsets.LongestMinutes)
        {
            return minutes;
        }

        result.AddError($"--minutes is '{text}'; it must be a whole number from 1 to {Words.Number(InstrumentSubsets.LongestMinutes)}.");
        return null;
    }
}
