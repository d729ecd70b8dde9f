using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary>A command that changes a case file: the file, who does it, and what is written, are asked for and printed alike.</summary>
internal abstract class CaseChangeCommand : ToolCommand
{
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<CaseActor?> _as = CaseInputs.As();
    private readonly Option<bool> _json = Inputs.Json();

    /// <summary>Sets the command up.</summary>
    /// <param name="context">What it works with.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    protected CaseChangeCommand(ToolContext context, string name, string description)
        : base(name, description)
    {
        Context = context;
        Arguments.Add(_file);
        Options.Add(_as);
        Options.Add(_json);
        SetAction(parsed =>
        {
            Check(parsed);
            return CaseWork.Change(context, parsed.GetRequiredValue(_file), parsed.GetValue(_json), file => ChangeAsync(parsed, file, parsed.GetValue(_as)!));
        });
    }

    /// <summary>What the command works with.</summary>
    protected ToolContext Context { get; }

    /// <summary>Takes an option, which help names before that of JSON, as everywhere.</summary>
    protected void Takes(Option option) => Options.Insert(Options.IndexOf(_json), option);

    /// <summary>The path of the case file.</summary>
    protected string File(ParseResult parsed) => parsed.GetRequiredValue(_file);

    /// <summary>Refuses what cannot be given together.</summary>
    /// <exception cref="UsageException">It was.</exception>
    protected virtual void Check(ParseResult parsed)
    {
    }

    /// <summary>Changes the case.</summary>
    protected abstract Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by);
}
